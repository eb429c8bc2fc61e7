import { escapeHtml } from './escape-html.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import type { Paper, PaperAppendix, PaperBlock, PaperHead, PaperSignature } from './paper.ts';
import { PAPER_CSS } from './paper-css.ts';
import { recipientLines } from './render-paper-text.ts';

type TableBlock = Extract<PaperBlock, { type: 'table' }>;

/** The paper as an `article` without its style, for a page that brings `PAPER_CSS` itself. All text is escaped. */
export function renderPaperFragment(paper: Paper): string {
  return [
    '<article class="paper" lang="vi">',
    headHtml(paper),
    titleHtml(paper),
    `<div class="body">${paper.bases.map((basis) => paragraph(basis, 'basis')).join('')}${paper.blocks.map(blockHtml).join('')}</div>`,
    footHtml(paper),
    ...paper.appendices.map(appendixHtml),
    '</article>',
  ].join('\n');
}

/** The paper as a page of its own: no script, nothing fetched, prints on A4. */
export function renderPaperHtml(paper: Paper): string {
  return renderPapersHtml([paper]);
}

/** Several papers as one page, each from a new sheet. */
export function renderPapersHtml(papers: readonly Paper[]): string {
  const [first] = papers;
  return [
    '<!doctype html>',
    '<html lang="vi">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(first ? `${first.typeName} ${first.subject}` : '')}</title>`,
    `<style>body { margin: 0; }\n${PAPER_CSS}</style>`,
    '</head>',
    `<body>\n${papers.map(renderPaperFragment).join('\n')}\n</body>`,
    '</html>',
    '',
  ].join('\n');
}

function headHtml({ head, draftMark }: { head: PaperHead; draftMark: string | null }): string {
  const left = [
    ...head.superior.map((line) => paragraph(line, 'superior')),
    ...head.issuer.map((line) => paragraph(line, 'issuer')),
    '<hr class="rule">',
  ];
  const right = [paragraph(PAPER_WORDS.nation, 'nation'), paragraph(PAPER_WORDS.motto, 'motto')];
  const draft = draftMark === null ? '' : paragraph(draftMark, 'draft');
  return [
    `<header><div>${left.join('')}</div><div>${right.join('')}</div>`,
    `<div>${paragraph(head.number, 'number')}${draft}</div>${paragraph(head.placeAndDate, 'place')}</header>`,
  ].join('\n');
}

function titleHtml({ typeName, subject }: Paper): string {
  return `<div class="title"><h1>${escapeHtml(typeName)}</h1>${paragraph(subject)}<hr class="rule"></div>`;
}

function footHtml(paper: Paper): string {
  const lines = recipientLines(paper).map((line) => `<li>${escapeHtml(line)}</li>`);
  const recipients = `<p><strong>${PAPER_WORDS.recipients}</strong></p><ul>${lines.join('')}</ul>`;
  return `<footer><div class="recipients">${recipients}</div><div class="signature">${signatureHtml(paper.signature)}</div></footer>`;
}

function signatureHtml({ lines, hostPost, name }: PaperSignature): string {
  const below = [hostPost, name].filter((line) => line !== null).map(escapeHtml);
  return `${lines.map((line) => paragraph(line)).join('')}<p class="name">${below.join('<br>')}</p>`;
}

function appendixHtml({ label, title, reference, blocks }: PaperAppendix): string {
  return [
    `<section class="appendix"><h2>${escapeHtml(label)}<br>${escapeHtml(title)}</h2>`,
    paragraph(reference, 'reference'),
    `${blocks.map(blockHtml).join('')}</section>`,
  ].join('\n');
}

function blockHtml(block: PaperBlock): string {
  switch (block.type) {
    case 'heading':
      return block.level === 'section'
        ? `<h2>${escapeHtml(`${block.number} ${block.title}`)}</h2>`
        : `<h3>${escapeHtml(`${block.number} ${block.title}`)}</h3>`;
    case 'paragraph':
      return paragraph(block.text);
    case 'numbered':
      return paragraph(`${block.number} ${block.text}`);
    case 'labelled':
      return paragraph(`${block.label}: ${block.text}`);
    case 'list':
      return `<ul>${block.items.map(({ text, subItems }) => `<li>${escapeHtml(`- ${text}`)}${subListHtml(subItems)}</li>`).join('')}</ul>`;
    case 'table':
      return tableHtml(block);
  }
}

function subListHtml(subItems: readonly string[]): string {
  if (subItems.length === 0) return '';
  return `<ul>${subItems.map((item) => `<li>${escapeHtml(`+ ${item}`)}</li>`).join('')}</ul>`;
}

function tableHtml({ columns, rows }: TableBlock): string {
  const widths = columns.map(({ width }) => `<col width="${Math.round(width * 1000) / 10}%">`);
  const headers = columns.map(({ header }) => `<th scope="col">${escapeHtml(header)}</th>`);
  const body = rows.map(
    (cells) => `<tr>${cells.map((cell, index) => cellHtml(cell, columns[index]?.align)).join('')}</tr>`,
  );
  return `<table><colgroup>${widths.join('')}</colgroup><thead><tr>${headers.join('')}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

function cellHtml(cell: string, align: TableBlock['columns'][number]['align'] = 'left'): string {
  return `<td class="to-${align}">${escapeHtml(cell)}</td>`;
}

function paragraph(text: string, name?: string): string {
  return name === undefined ? `<p>${escapeHtml(text)}</p>` : `<p class="${name}">${escapeHtml(text)}</p>`;
}
