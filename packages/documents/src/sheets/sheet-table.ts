export const TABLE_COLUMN_KINDS = ['text', 'number', 'day'] as const;
export type TableColumnKind = (typeof TABLE_COLUMN_KINDS)[number];

export interface TableColumn {
  header: string;
  /** In letters of the usual size. */
  width?: number;
  kind: TableColumnKind;
}

/** A list to be written as one sheet of a workbook or as a CSV file: one heading row, then the rows. */
export interface SheetTable {
  name: string;
  columns: readonly TableColumn[];
  /** Cells by column; `null` is an empty cell. A text in a column of kind `day` is "2025-07-01". */
  rows: readonly (readonly TableCellValue[])[];
}

export type TableCellValue = string | number | null;
