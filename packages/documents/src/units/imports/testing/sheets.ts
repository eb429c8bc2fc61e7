import type { Sheet } from '../../../sheets/sheet.ts';
import type { SheetTable, TableCellValue } from '../../../sheets/sheet-table.ts';

/** A sheet as it comes from a file: the first line holds the headings. */
export function aSheet(...lines: readonly (readonly TableCellValue[])[]): Sheet {
  const rows = lines.map((cells, at) => ({ number: at + 1, cells: cells.map((cell) => String(cell ?? '')) }));
  return { name: 'Trang 1', rows };
}

/** A table as it comes back from the file that it was written to. */
export function readBack({ columns, rows }: SheetTable): Sheet {
  return aSheet(
    columns.map(({ header }) => header),
    ...rows,
  );
}
