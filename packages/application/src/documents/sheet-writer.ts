import type { SheetTable } from '@openpar/documents';

/** Makes spreadsheet files of lists; equal tables give equal bytes. Texts stay texts: no cell ever becomes a formula. */
export interface SheetWriter {
  /** One workbook with a sheet for each table, in order; at least one. */
  writeXlsx(tables: readonly SheetTable[]): Uint8Array;
  /** UTF-8 with a byte order mark, comma, CRLF; a text that a spreadsheet program would take for a formula begins with an apostrophe. */
  writeCsv(table: SheetTable): Uint8Array;
}
