import { FORM_ND30_2020 as form, type Paper } from '@openpar/documents';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { appendixBlocks, bodyBlocks, bodyParagraph } from './docx-body.ts';
import { footTable, headTable, rule, thin } from './docx-head-and-foot.ts';
import { corePart, documentPart, FIXED_PARTS, HEADER_IDS } from './docx-parts.ts';
import { paragraph, paragraphProperties } from './docx-xml.ts';
import { layOutPaper, type PaperLayout } from './paper-layout.ts';
import { twipsOfMm, twipsOfPt } from './twips.ts';

const { margins, page, pageNumber, sizesPt } = form;
const GAP_OVER_TITLE_PT = 14;
const GAP_UNDER_TITLE_PT = 11;
/** An archive has no earlier date; that of the machine must not show. */
const ARCHIVE_TIME = '1980-01-01T00:00:00';

/** The paper as a DOCX in Times New Roman, with the words and the measures of the PDF. Equal papers give equal bytes. */
export async function renderPaperDocx(paper: Paper): Promise<Uint8Array> {
  return renderPapersDocx([paper]);
}

/**
 * Several papers in one DOCX, each in a section of its own with its own page numbers. Written here, part by part, because a letter to
 * each of hundreds of invitees must take milliseconds.
 * Source of the parts: ISO/IEC 29500-1.
 */
export async function renderPapersDocx(papers: readonly Paper[]): Promise<Uint8Array> {
  const [first] = papers;
  const title = first ? `${first.typeName} ${first.subject}` : '';
  return packDocx({
    core: strToU8(corePart({ title, author: first?.head.issuer.join(' ') ?? '' })),
    document: strToU8(documentPart(joinSections(papers.flatMap(sectionsOf)))),
  });
}

/** A DOCX of its two parts that differ from paper to paper. */
export function packDocx({ core, document }: { core: Uint8Array; document: Uint8Array }): Uint8Array {
  const parts: Zippable = { ...fixedParts, [DOCX_PARTS.core]: core, [DOCX_PARTS.document]: document };
  return zipSync(parts, { level: 6, mtime: ARCHIVE_TIME });
}

export const DOCX_PARTS = { core: 'docProps/core.xml', document: 'word/document.xml' } as const;

const fixedParts: Zippable = Object.fromEntries(
  Object.entries(FIXED_PARTS).map(([name, content]) => [name, strToU8(content)]),
);

interface Section {
  blocks: string;
  properties: string;
}

/** The paper, then each appendix as a section of its own, so that its pages count anew. */
function sectionsOf(paper: Paper): Section[] {
  const layout = layOutPaper(paper);
  const properties = sectionProperties(layout);
  return [
    paperBlocks(paper, layout),
    ...paper.appendices.map((appendix, index) => appendixBlocks(appendix, layout, index)),
  ].map((blocks) => ({ blocks, properties }));
}

/** A section ends in the properties of a last paragraph; those of the last section end the body. */
function joinSections(sections: readonly Section[]): string {
  return sections
    .map(({ blocks, properties }, index) =>
      index === sections.length - 1 ? blocks + thin() + properties : blocks + sectionEnd(properties),
    )
    .join('');
}

function paperBlocks(paper: Paper, layout: PaperLayout): string {
  const centre = { align: 'center', keepNext: true } as const;
  return [
    headTable(paper, layout),
    paragraph(
      paper.typeName,
      { sizePt: sizesPt.typeName, bold: true },
      { ...centre, style: 'Title', before: twipsOfPt(GAP_OVER_TITLE_PT) },
    ),
    paragraph(
      paper.subject,
      { sizePt: sizesPt.subject, bold: true },
      { ...centre, sides: twipsOfMm((layout.textWidthMm - layout.subjectWidthMm) / 2) },
    ),
    rule(
      { lengthMm: layout.subjectRuleMm, columnMm: layout.textWidthMm },
      { keepNext: true, after: twipsOfPt(GAP_UNDER_TITLE_PT) },
    ),
    ...paper.bases.map((basis) => bodyParagraph(basis, { italic: true })),
    bodyBlocks(paper.blocks, { textWidthMm: layout.textWidthMm, keepsLast: true }),
    footTable(paper, layout),
  ].join('');
}

/** The paragraph that holds the properties of a section which others follow. */
export function sectionEnd(properties: string): string {
  return `<w:p>${paragraphProperties({ exactly: 20 }).replace('</w:pPr>', `${properties}</w:pPr>`)}</w:p>`;
}

function sectionProperties({ rightMarginMm }: PaperLayout): string {
  const header = twipsOfMm(pageNumber.baselineMm) - twipsOfPt(pageNumber.sizePt * form.line.aboveEm);
  return [
    `<w:sectPr><w:headerReference w:type="default" r:id="${HEADER_IDS.following}"/>`,
    `<w:headerReference w:type="first" r:id="${HEADER_IDS.first}"/><w:type w:val="nextPage"/>`,
    `<w:pgSz w:w="${twipsOfMm(page.widthMm)}" w:h="${twipsOfMm(page.heightMm)}"/>`,
    `<w:pgMar w:top="${twipsOfMm(margins.topMm)}" w:right="${twipsOfMm(rightMarginMm)}"`,
    ` w:bottom="${twipsOfMm(margins.bottomMm)}" w:left="${twipsOfMm(margins.leftMm)}"`,
    ` w:header="${header}" w:footer="${twipsOfMm(margins.bottomMm / 2)}" w:gutter="0"/>`,
    '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>',
  ].join('');
}
