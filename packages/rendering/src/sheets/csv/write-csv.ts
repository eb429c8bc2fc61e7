import type { SheetTable, TableCellValue } from '@openpar/documents';

const FORMULA_START = /^'*[=+\-@\t\r]/u;

/**
 * A table as CSV for Excel: UTF-8 with a byte order mark, comma, CRLF, quotes only where they are needed (RFC 4180). A text that begins like
 * a formula gets an apostrophe before it (OWASP, "CSV Injection"), and so does one that begins with apostrophes before such a sign: the
 * reader takes off exactly one.
 */
export function writeCsv(table: SheetTable): Uint8Array {
  const lines = [table.columns.map(({ header }) => header), ...table.rows].map((cells) => cells.map(cellOf).join(','));
  return new TextEncoder().encode(`\ufeff${lines.map((line) => `${line}\r\n`).join('')}`);
}

function cellOf(value: TableCellValue): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = FORMULA_START.test(value) ? `'${value}` : value;
  return /[",;\t\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
