import { PAPER_WORDS } from './messages/vi.ts';
import type { Paper, PaperAppendix, PaperBlock } from './paper.ts';

/**
 * The paper as plain text: one line a paragraph, a blank line between parts, "-" and "+" before list lines, cells of a table between
 * bars. Ends with a line feed.
 */
export function renderPaperText(paper: Paper): string {
  const parts = [
    [...paper.head.superior, ...paper.head.issuer],
    [PAPER_WORDS.nation, PAPER_WORDS.motto],
    [paper.head.number],
    [paper.head.placeAndDate],
    paper.draftMark === null ? [] : [paper.draftMark],
    [paper.typeName, paper.subject],
    ...paper.bases.map((basis) => [basis]),
    ...paper.blocks.map(blockLines),
    [PAPER_WORDS.recipients, ...recipientLines(paper)],
    paper.signature.lines,
    [paper.signature.hostPost, paper.signature.name].filter((line) => line !== null),
    ...paper.appendices.flatMap(appendixParts),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

/** The lines under "Nơi nhận:" with their dashes and end marks, in every rendering the same. */
export function recipientLines({ recipients }: Pick<Paper, 'recipients'>): string[] {
  return recipients.map(({ text }, index) => `- ${text}${index === recipients.length - 1 ? '.' : ';'}`);
}

function appendixParts({ label, title, reference, blocks }: PaperAppendix): string[][] {
  return [[label, title, reference], ...blocks.map(blockLines)];
}

function blockLines(block: PaperBlock): string[] {
  switch (block.type) {
    case 'heading':
      return [`${block.number} ${block.title}`];
    case 'paragraph':
      return [block.text];
    case 'numbered':
      return [`${block.number} ${block.text}`];
    case 'labelled':
      return [`${block.label}: ${block.text}`];
    case 'list':
      return block.items.flatMap(({ text, subItems }) => [`- ${text}`, ...subItems.map((sub) => `+ ${sub}`)]);
    case 'table':
      return [block.columns.map(({ header }) => header), ...block.rows].map((cells) =>
        cells.join(' | ').replace(/ {2,}/g, ' ').trimEnd(),
      );
  }
}
