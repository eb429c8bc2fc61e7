import type { SheetTable, TableCellValue, TableColumnKind } from './sheet-table.ts';

/** One column of a list that is taken out: heading, what it holds, its width in letters, and the cell of a row. */
export type ListColumn<Row> = readonly [
  header: string,
  kind: TableColumnKind,
  width: number,
  cell: (row: Row, at: number) => TableCellValue,
];

/** Rows of any list under its columns, counted in front ("STT"). */
export function listTable<Row>(name: string, columns: readonly ListColumn<Row>[], rows: readonly Row[]): SheetTable {
  return {
    name,
    columns: [
      { header: 'STT', kind: 'number', width: 6 },
      ...columns.map(([header, kind, width]) => ({ header, kind, width })),
    ],
    rows: rows.map((row, at) => [at + 1, ...columns.map(([, , , cell]) => cell(row, at))]),
  };
}
