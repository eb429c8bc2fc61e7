import type { ReactNode } from 'react';
import { useMemo, useState } from 'react';
import { useUiMessages } from '../language/language-context.ts';
import classes from './DataTable.module.css';
import { SortHeader } from './SortHeader.tsx';
import type { SortValue } from './sort-rows.ts';
import { sortRows } from './sort-rows.ts';

export interface Column<Row> {
  header: string;
  cell: (row: Row) => ReactNode;
  align?: 'end';
  /** Makes the column sortable. */
  sortBy?: (row: Row) => SortValue;
  /** The column that names the row; the first when none says so. */
  isRowHeader?: boolean;
  /** The column holds buttons: its head is for screen readers only, and its cells stand without it on a phone. */
  isAct?: boolean;
  /** A share of the width, as CSS: "20%". */
  width?: string;
}

interface DataTableProps<Row> {
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Shown in place of the table when there are no rows. */
  empty: ReactNode;
  /** So many rows are drawn at first; the others after a press. */
  pageSize?: number;
}

/** A table that screen readers, keyboards, printers and phones can read; on a phone each row becomes a card. */
export function DataTable<Row>({
  caption,
  isCaptionHidden,
  columns,
  rows,
  rowKey,
  empty,
  pageSize = 200,
}: DataTableProps<Row>) {
  const text = useUiMessages();
  const [order, setOrder] = useState<{ column: number; isDescending: boolean } | null>(null);
  const [shownCount, setShownCount] = useState(pageSize);
  const by = order === null ? undefined : columns[order.column]?.sortBy;
  const isDescending = order?.isDescending ?? false;
  const sorted = useMemo(() => (by ? sortRows(rows, { by, isDescending }) : rows), [rows, by, isDescending]);
  if (rows.length === 0) return <div className={classes.empty}>{empty}</div>;
  const heading = columns.findIndex((column) => column.isRowHeader);
  const rest = sorted.length - shownCount;
  return (
    <div className={classes.frame}>
      <table className={classes.table}>
        <caption className={isCaptionHidden ? 'visually-hidden' : classes.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <SortHeader
                key={column.header}
                header={column.header}
                isHidden={column.isAct ?? false}
                align={column.align}
                width={column.width}
                direction={order?.column === at ? (isDescending ? 'descending' : 'ascending') : null}
                onSort={
                  column.sortBy
                    ? () => setOrder({ column: at, isDescending: order?.column === at && !isDescending })
                    : undefined
                }
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shownCount).map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column, at) =>
                at === Math.max(heading, 0) ? (
                  <th key={column.header} scope="row" className={column.align === 'end' ? classes.end : undefined}>
                    {column.cell(row)}
                  </th>
                ) : (
                  <td
                    key={column.header}
                    data-label={column.isAct ? undefined : column.header}
                    className={column.align === 'end' ? classes.end : undefined}
                  >
                    {column.cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? (
        <button type="button" className={classes.more} onClick={() => setShownCount(shownCount + pageSize)}>
          {text.showMore(Math.min(rest, pageSize))}
        </button>
      ) : null}
    </div>
  );
}
