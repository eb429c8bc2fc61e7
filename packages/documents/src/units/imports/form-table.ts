import type { SheetTable, TableCellValue } from '../../sheets/sheet-table.ts';
import type { SheetForm } from './sheet-form.ts';

/** Rows of records under the headings of a form. */
export function formTable<Field extends string>(
  { name, columns }: SheetForm<Field>,
  records: readonly Readonly<Record<Field, TableCellValue>>[],
): SheetTable {
  return {
    name,
    columns: columns.map(({ header, width, kind }) => ({ header, width, kind })),
    rows: records.map((record) => columns.map(({ field }) => record[field])),
  };
}
