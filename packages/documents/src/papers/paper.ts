/**
 * One official paper as a neutral model: PDF, DOCX, HTML and plain text are made from it, so they cannot differ in words.
 * Rules of form: Nghị định 30/2020/NĐ-CP, Phụ lục I (see docs/formats.md). The model carries words, their end marks and structure;
 * sizes and spacing stand in the dated rule set (`form-nd30-2020.ts`) that the renderers read.
 */
export interface Paper {
  kind: PaperKind;
  head: PaperHead;
  /** Kind in capitals: "KẾ HOẠCH", "GIẤY MỜI", "THÔNG BÁO". */
  typeName: string;
  /** Trích yếu. */
  subject: string;
  /** "DỰ THẢO" on a preview that must not be sent; `null` on a paper to be numbered and signed. */
  draftMark: string | null;
  /** Căn cứ, one paragraph each, with its end mark (";" and a final "."). Empty for a letter. */
  bases: readonly string[];
  /** The body. Its last words end with "./.". */
  blocks: readonly PaperBlock[];
  signature: PaperSignature;
  /** In the order of printing; the archive line is the last. */
  recipients: readonly PaperRecipient[];
  appendices: readonly PaperAppendix[];
}

export const PAPER_KINDS = ['plan', 'invitation', 'notice'] as const;
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
  /** "I. TITLE" (section, title in capitals) or "1. Title" (clause): bold, on a line of its own. */
  | { type: 'heading'; level: 'section' | 'clause'; number: string; title: string }
  | { type: 'paragraph'; text: string }
  /** A khoản or điểm without a title, which runs on after its number: "1. …", "a) …". */
  | { type: 'numbered'; number: string; text: string }
  /** A line with a label before its text, both upright and not bold: "Thời gian:" … (Mẫu 1.7). */
  | { type: 'labelled'; label: string; text: string }
  | { type: 'list'; items: readonly PaperListItem[] }
  | { type: 'table'; columns: readonly PaperColumn[]; rows: readonly (readonly string[])[] };

/** A line after "-", with lines after "+" below it; both with their end marks. */
export interface PaperListItem {
  text: string;
  subItems: readonly string[];
}

export interface PaperColumn {
  header: string;
  /** Share of the text width; the shares of a table add up to 1. */
  width: number;
  align: 'left' | 'center' | 'right';
}

export interface PaperSignature {
  /** Lines above the signature in capitals: ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]. */
  lines: readonly string[];
  /** Post in the host body just above the name, where an advisory body signs with its host's seal (ô 7b); else `null`. */
  hostPost: string | null;
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
  /** In capitals. */
  title: string;
  /** "(Kèm theo …)". */
  reference: string;
  blocks: readonly PaperBlock[];
}
