import { FORM_ND30_2020 as form, PAPER_WORDS, type Paper, recipientLines } from '@openpar/documents';
import { type ParagraphStyle, paragraph, type RunStyle, table } from './docx-xml.ts';
import type { PaperLayout } from './paper-layout.ts';
import { twipsOfMm, twipsOfPt } from './twips.ts';

const { sizesPt } = form;
const GAP_UNDER_RULES_PT = 6;
const GAP_OVER_FOOT_PT = 4;
const DRAFT_MARK_MM = 28;
const BARE = { strokePt: null, padding: { sides: 0, ends: 0 }, hasHeader: false } as const;

/** Ô 1 to 4: issuer and nation level with each other, number and date below. */
export function headTable(paper: Paper, layout: PaperLayout): string {
  const rows = [
    [issuerCell(paper, layout), nationCell(layout)],
    [numberCell(paper, layout), placeCell(paper)],
  ];
  return table(rows, { ...BARE, widths: [layout.headLeftMm, layout.headRightMm].map(twipsOfMm) });
}

/** Ô 9b on the left, ô 7 on the right, in one row that no page divides. */
export function footTable(paper: Paper, { textWidthMm }: PaperLayout): string {
  const half = twipsOfMm(textWidthMm / 2);
  return table([[recipientsCell(paper), signatureCell(paper)]], { ...BARE, widths: [half, half] });
}

/** A drawn rule of a length, centred in a column, as the border of an empty paragraph. */
export function rule(
  { lengthMm, columnMm }: { lengthMm: number; columnMm: number },
  more: ParagraphStyle = {},
): string {
  return thin({
    before: twipsOfPt(form.rule.gapPt),
    sides: twipsOfMm((columnMm - lengthMm) / 2),
    borders: ['top'],
    strokePt: form.rule.strokePt,
    ...more,
  });
}

/** An empty paragraph one point high. */
export function thin(more: ParagraphStyle = {}): string {
  return paragraph('', { sizePt: 1 }, { exactly: 20, ...more });
}

function centred(text: string, run: RunStyle, more: ParagraphStyle = {}): string {
  return paragraph(text, run, { align: 'center', ...more });
}

function issuerCell({ head }: Paper, { issuerRuleMm, headLeftMm }: PaperLayout): string {
  return [
    ...head.superior.map((text) => centred(text, { sizePt: sizesPt.superior })),
    ...head.issuer.map((text) => centred(text, { sizePt: sizesPt.issuer, bold: true })),
    rule({ lengthMm: issuerRuleMm, columnMm: headLeftMm }),
  ].join('');
}

function nationCell({ mottoRuleMm, headRightMm }: PaperLayout): string {
  return [
    centred(PAPER_WORDS.nation, { sizePt: sizesPt.nation, bold: true }),
    centred(PAPER_WORDS.motto, { sizePt: sizesPt.motto, bold: true }),
    rule({ lengthMm: mottoRuleMm, columnMm: headRightMm }),
  ].join('');
}

function numberCell({ head, draftMark }: Paper, { headLeftMm }: PaperLayout): string {
  const number = centred(head.number, { sizePt: sizesPt.number }, { before: twipsOfPt(GAP_UNDER_RULES_PT) });
  return draftMark === null ? number : number + draftBox(draftMark, headLeftMm);
}

function draftBox(mark: string, columnMm: number): string {
  return centred(
    mark,
    { sizePt: sizesPt.draftMark, bold: true },
    {
      before: twipsOfPt(8),
      after: twipsOfPt(3),
      sides: twipsOfMm((columnMm - DRAFT_MARK_MM) / 2),
      borders: ['top', 'left', 'bottom', 'right'],
      strokePt: form.rule.strokePt,
    },
  );
}

function placeCell({ head }: Paper): string {
  const before = twipsOfPt(GAP_UNDER_RULES_PT);
  return centred(head.placeAndDate, { sizePt: sizesPt.placeAndDate, italic: true }, { before });
}

function recipientsCell(paper: Paper): string {
  const lower = GAP_OVER_FOOT_PT + (sizesPt.signature - sizesPt.recipientsLabel) * form.line.aboveEm;
  const label = { sizePt: sizesPt.recipientsLabel, bold: true, italic: true };
  return [
    paragraph(PAPER_WORDS.recipients, label, { before: twipsOfPt(lower) }),
    ...recipientLines(paper).map((text) => paragraph(text, { sizePt: sizesPt.recipients })),
  ].join('');
}

function signatureCell({ signature }: Paper): string {
  const run = { sizePt: sizesPt.signature, bold: true };
  const below = [signature.hostPost, signature.name].filter((text) => text !== null);
  return [
    ...signature.lines.map((text, index) =>
      centred(text, run, index === 0 ? { before: twipsOfPt(GAP_OVER_FOOT_PT) } : {}),
    ),
    paragraph('', run, { exactly: twipsOfMm(form.signatureSpaceMm) }),
    ...below.map((text) => centred(text, run)),
  ].join('');
}
