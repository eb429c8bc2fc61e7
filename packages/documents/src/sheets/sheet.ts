/**
 * The first visible sheet of a workbook, or a CSV file, as every import takes it. Days stand as "2025-07-01", numbers as plain text without
 * grouping, truth values as "TRUE" and "FALSE".
 */
export interface Sheet {
  /** Name of the sheet; of a CSV the name of the file without its ending. */
  name: string;
  /** Rows with at least one filled cell, from above. */
  rows: readonly SheetRow[];
}

export interface SheetRow {
  /** 1-based, as a spreadsheet program shows it; empty rows count though they are left out. */
  number: number;
  /** Trimmed NFC texts by column, from column A; empty cells are "", those behind the last filled one are missing. */
  cells: readonly string[];
}

/** "A", "Z", "AA": the letters of a 0-based column. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
