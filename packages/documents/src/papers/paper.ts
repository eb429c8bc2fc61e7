/**
 * One official paper as a neutral model: PDF, DOCX, HTML and plain text are made from it, so they cannot differ in words.
 * Rules of form: Nghị định 30/2020/NĐ-CP, Phụ lục I (see docs/formats.md). The model carries words and structure; sizes and spacing
 * belong to the renderers.
 */
export interface Paper {
  kind: PaperKind;
  head: PaperHead;
  /** Kind in capitals: "KẾ HOẠCH", "GIẤY MỜI". */
  typeName: string;
  /** Trích yếu. */
  subject: string;
  /** Căn cứ, one paragraph each, with its end mark (";" and a final "."). Empty for a letter. */
  bases: readonly string[];
  blocks: readonly PaperBlock[];
  signature: PaperSignature;
  recipients: readonly PaperRecipient[];
  appendices: readonly PaperAppendix[];
}

export const PAPER_KINDS = ['plan', 'invitation'] as const;
export type PaperKind = (typeof PAPER_KINDS)[number];

export interface PaperHead {
  /** Lines of the superior body, in capitals; empty for People's Committees and People's Councils. */
  superior: readonly string[];
  /** Lines of the issuer in capitals, broken by rule: ["ỦY BAN NHÂN DÂN", "HUYỆN PHONG THỔ"]. */
  issuer: readonly string[];
  /** "Số: 61/KH-UBND"; a draft keeps blanks for the number. */
  number: string;
  /** "Phong Thổ, ngày 05 tháng 6 năm 2024"; a draft keeps blanks for the day. */
  placeAndDate: string;
}

export type PaperBlock =
  | { type: 'heading'; level: 'section' | 'clause'; number: string; title: string }
  | { type: 'paragraph'; text: string }
  /** A line with a label in bold before its text: "Thời gian:" … */
  | { type: 'labelled'; label: string; text: string }
  | { type: 'list'; marker: '-' | '+'; items: readonly string[] }
  | { type: 'table'; columns: readonly PaperColumn[]; rows: readonly (readonly string[])[] };

export interface PaperColumn {
  header: string;
  /** Share of the text width; the shares of a table add up to 1. */
  width: number;
  align: 'left' | 'center' | 'right';
}

export interface PaperSignature {
  /** Lines above the signature in capitals: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]. */
  lines: readonly string[];
  /** `null` while nobody holds the post. */
  name: string | null;
}

export interface PaperRecipient {
  /** The line without dash and end mark: "Sở Nội vụ (để b/c)", "Lưu: VT, NV". */
  text: string;
}

export interface PaperAppendix {
  /** "Phụ lục", or "Phụ lục I" when there are several. */
  label: string;
  title: string;
  /** "(Kèm theo …)". */
  reference: string;
  blocks: readonly PaperBlock[];
}
