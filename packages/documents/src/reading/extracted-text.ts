/**
 * The text of one file, line by line, with the place of each line: what every reader (plain text, DOCX, PDF) produces
 * and every reading rule consumes. A line's `text` is exactly what stands in the file (NFC is not applied).
 */
export interface ExtractedText {
  medium: TextMedium;
  /** Number of pages; `null` where the medium has none (plain text, DOCX). */
  pageCount: number | null;
  lines: readonly ExtractedLine[];
}

export const TEXT_MEDIA = ['txt', 'docx', 'pdf'] as const;
export type TextMedium = (typeof TEXT_MEDIA)[number];

export interface ExtractedLine {
  /** 1-based page; `null` where the medium has none. */
  page: number | null;
  /** The line without its line end. An automatic list number or bullet of a DOCX stands at its front ("a) ", "- "). */
  text: string;
  /**
   * Whether the line is known to begin a paragraph: always `true` in DOCX (a paragraph is one line), decided from the geometry in
   * PDF, `null` in plain text, where only the wording can tell.
   */
  startsParagraph: boolean | null;
  /** `null` where the medium does not say (plain text). */
  isBold: boolean | null;
  /** Side of a two-column block (head, signature block); `null` for text over the full width. */
  side: 'left' | 'right' | null;
  /** The table cell that the line stands in; `null` outside tables. Rows and columns count from 0. */
  cell: TableCell | null;
}

export interface TableCell {
  table: number;
  row: number;
  column: number;
}

/** Words of the original: characters `start` (inclusive) to `end` (exclusive) of line `line` (0-based index into `lines`). */
export interface Place {
  page: number | null;
  line: number;
  start: number;
  end: number;
}
