import type { ExtractedText } from './extracted-text.ts';

/** The lines of a plain text as every reading rule takes them. A form feed ends a line; a text has no pages. */
export function extractPlainText(text: string): ExtractedText {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|[\n\r\f\u2028\u2029]/);
  return {
    medium: 'txt',
    pageCount: null,
    lines: lines.map((line) => ({
      page: null,
      text: line,
      startsParagraph: null,
      isBold: null,
      side: null,
      cell: null,
    })),
  };
}
