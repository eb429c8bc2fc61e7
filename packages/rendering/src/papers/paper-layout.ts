import { FORM_ND30_2020 as form, PAPER_WORDS, type Paper } from '@openpar/documents';
import { balanceLines } from './balance-lines.ts';
import { textWidthMm } from './measure-text.ts';

/** Measures of one paper that both renderers share, in millimetres. */
export interface PaperLayout {
  rightMarginMm: number;
  textWidthMm: number;
  headLeftMm: number;
  headRightMm: number;
  mottoRuleMm: number;
  issuerRuleMm: number;
  /** Width within which the subject wraps into lines of about equal length. */
  subjectWidthMm: number;
  subjectRuleMm: number;
  /** In the order of the paper's appendices. */
  appendices: readonly { titleWidthMm: number; referenceWidthMm: number }[];
}

const NARROW_RIGHT_MARGIN_MM = 15;
const CENTRED_INSET_MM = 7;

/**
 * Widths of the head's columns, lengths of the drawn rules and the width of the subject. The right column holds the nation's name and
 * the date line on one line each; where the issuer then does not fit, the right margin goes from 20 to 15 mm.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục I and II.
 */
export function layOutPaper(paper: Paper): PaperLayout {
  const { sizesPt, margins, page } = form;
  const headRightMm =
    widest([
      textWidthMm(PAPER_WORDS.nation, { cut: 'bold', sizePt: sizesPt.nation }),
      textWidthMm(paper.head.placeAndDate, { cut: 'italic', sizePt: sizesPt.placeAndDate }),
    ]) + form.headSlackMm;
  const issuerMm = widest(paper.head.issuer.map((line) => textWidthMm(line, { cut: 'bold', sizePt: sizesPt.issuer })));
  const superiorMm = widest(
    paper.head.superior.map((line) => textWidthMm(line, { cut: 'regular', sizePt: sizesPt.superior })),
  );
  const normalWidth = page.widthMm - margins.leftMm - margins.rightMm;
  const fits = Math.max(issuerMm, superiorMm) + headRightMm <= normalWidth;
  const rightMarginMm = fits ? margins.rightMm : NARROW_RIGHT_MARGIN_MM;
  const width = page.widthMm - margins.leftMm - rightMarginMm;
  const centredMm = width - 2 * CENTRED_INSET_MM;
  const subject = balanceLines(paper.subject, { cut: 'bold', sizePt: sizesPt.subject, mostMm: centredMm });
  return {
    rightMarginMm,
    textWidthMm: width,
    headLeftMm: width - headRightMm,
    headRightMm,
    mottoRuleMm: textWidthMm(PAPER_WORDS.motto, { cut: 'bold', sizePt: sizesPt.motto }) * form.rule.motto,
    issuerRuleMm: issuerMm * form.rule.issuer,
    subjectWidthMm: subject.widthMm,
    subjectRuleMm: subject.longestMm * form.rule.subject,
    appendices: paper.appendices.map(({ title, reference }) => ({
      titleWidthMm: balanceLines(title, { cut: 'bold', sizePt: sizesPt.typeName, mostMm: centredMm }).widthMm,
      referenceWidthMm: balanceLines(reference, { cut: 'italic', sizePt: sizesPt.body, mostMm: centredMm }).widthMm,
    })),
  };
}

function widest(widths: readonly number[]): number {
  return Math.max(0, ...widths);
}
