import { FORM_ND30_2020 as form, type PaperAppendix, type PaperBlock } from '@openpar/documents';
import { rule } from './docx-head-and-foot.ts';
import { type ParagraphStyle, paragraph, table } from './docx-xml.ts';
import { paperBlockLines } from './paper-block-lines.ts';
import type { PaperLayout } from './paper-layout.ts';
import { twipsOfMm, twipsOfPt } from './twips.ts';

type TableBlock = Extract<PaperBlock, { type: 'table' }>;

const { sizesPt } = form;
const APPENDIX_RULE_MM = 40;
const KEPT: ParagraphStyle = { keepNext: true, keepLines: true };
const GAP = twipsOfPt(form.paragraphGapPt);

/** The blocks as paragraphs and tables; the last line stays with what follows when `keepsLast` is set. */
export function bodyBlocks(
  blocks: readonly PaperBlock[],
  { textWidthMm, keepsLast }: { textWidthMm: number; keepsLast: boolean },
): string {
  return blocks
    .map((block, index) => {
      if (block.type === 'table') return tableOf(block, textWidthMm);
      if (block.type === 'heading') return headingOf(block);
      const lines = paperBlockLines(block);
      const last = keepsLast && index === blocks.length - 1 ? lines.length - 1 : -1;
      return lines.map((text, at) => bodyParagraph(text, { more: at === last ? KEPT : {} })).join('');
    })
    .join('');
}

/** A paragraph of the body: justified, first line indented, a gap below. */
export function bodyParagraph(
  text: string,
  { italic = false, bold = false, more = {} }: { italic?: boolean; bold?: boolean; more?: ParagraphStyle } = {},
): string {
  return paragraph(
    text,
    { sizePt: sizesPt.body, italic, bold },
    { align: 'both', firstLine: twipsOfMm(form.firstLineIndentMm), after: GAP, ...more },
  );
}

function headingOf({ level, number, title }: Extract<PaperBlock, { type: 'heading' }>): string {
  const style = level === 'section' ? 'Heading1' : 'Heading2';
  return bodyParagraph(`${number} ${title}`, { bold: true, more: { ...KEPT, style, align: 'left' } });
}

/** Label, title and reference of the appendix at an index, then its blocks. */
export function appendixBlocks(appendix: PaperAppendix, layout: PaperLayout, index: number): string {
  const { textWidthMm } = layout;
  const widths = layout.appendices[index] ?? { titleWidthMm: textWidthMm, referenceWidthMm: textWidthMm };
  const centre = (widthMm: number): ParagraphStyle => ({
    align: 'center',
    keepNext: true,
    sides: twipsOfMm((textWidthMm - widthMm) / 2),
  });
  const bold = { sizePt: sizesPt.typeName, bold: true };
  return [
    paragraph(appendix.label, bold, centre(textWidthMm)),
    paragraph(appendix.title, bold, { ...centre(widths.titleWidthMm), style: 'Heading1' }),
    paragraph(appendix.reference, { sizePt: sizesPt.body, italic: true }, centre(widths.referenceWidthMm)),
    rule({ lengthMm: APPENDIX_RULE_MM, columnMm: textWidthMm }, { keepNext: true, after: twipsOfPt(11) }),
    bodyBlocks(appendix.blocks, { textWidthMm, keepsLast: false }),
  ].join('');
}

function tableOf({ columns, rows }: TableBlock, textWidthMm: number): string {
  const cell = (text: string, bold: boolean, align: ParagraphStyle['align']) =>
    paragraph(text, { sizePt: sizesPt.table, bold }, align === undefined ? {} : { align });
  return table(
    [
      columns.map(({ header }) => cell(header, true, 'center')),
      ...rows.map((cells) => cells.map((text, index) => cell(text, false, columns[index]?.align))),
    ],
    {
      widths: columns.map(({ width }) => twipsOfMm(width * textWidthMm)),
      strokePt: form.rule.strokePt,
      padding: { sides: 80, ends: 60 },
      hasHeader: true,
    },
  );
}
