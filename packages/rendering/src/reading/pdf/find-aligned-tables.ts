import type { PdfCell } from './find-tables.ts';
import { makeRow, type PdfRow } from './group-rows.ts';
import type { PdfItem } from './pdf-page.ts';

/** A table without lines: rows `from` to `to` (exclusive) of the page. */
export interface AlignedTable {
  from: number;
  to: number;
  cells: PdfCell[];
}

/** A gap wider than this share of the font size parts columns; justified text stays below it nearly always. */
const COLUMN_GAP = 1.5;
/** How far the beginnings of one column may miss each other, points. */
const SAME_START = 4;
const FEWEST_COLUMNS = 3;

/**
 * Tables that only alignment shows: two or more rows of three or more columns that begin alike. A row with fewer pieces that all begin at
 * columns of the table carries its cells on.
 */
export function findAlignedTables(rows: readonly PdfRow[]): AlignedTable[] {
  const tables: AlignedTable[] = [];
  for (let from = 0; from < rows.length; ) {
    const table = tableAt(rows, from);
    if (table) tables.push(table);
    from = table?.to ?? from + 1;
  }
  return tables;
}

function tableAt(rows: readonly PdfRow[], from: number): AlignedTable | null {
  const starts = piecesOf(rows[from]).map(startOf);
  if (starts.length < FEWEST_COLUMNS) return null;
  let to = from;
  let fullRows = 0;
  for (let pieces = piecesOf(rows[to]); fits(pieces, starts); pieces = piecesOf(rows[to])) {
    if (pieces.length === starts.length) fullRows += 1;
    to += 1;
  }
  return fullRows < 2 ? null : { from, to, cells: cellsOf(rows.slice(from, to), starts) };
}

/** The pieces of a row between its wide gaps. */
function piecesOf(row: PdfRow | undefined): PdfItem[][] {
  const pieces: PdfItem[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const item of row?.items ?? []) {
    if (item.x - end > COLUMN_GAP * item.size) pieces.push([]);
    pieces.at(-1)?.push(item);
    end = item.x + item.width;
  }
  return pieces;
}

function startOf(piece: readonly PdfItem[]): number {
  return piece[0]?.x ?? 0;
}

/** Whether every piece begins at a column and ends before the next one: running text would not. */
function fits(pieces: readonly PdfItem[][], starts: readonly number[]): boolean {
  return (
    pieces.length > 0 &&
    pieces.every((piece) => {
      const column = columnOf(piece, starts);
      const last = piece.at(-1);
      return (
        column >= 0 && last !== undefined && last.x + last.width <= (starts[column + 1] ?? Number.POSITIVE_INFINITY)
      );
    })
  );
}

function columnOf(piece: readonly PdfItem[], starts: readonly number[]): number {
  return starts.findIndex((start) => Math.abs(start - startOf(piece)) <= SAME_START);
}

function cellsOf(rows: readonly PdfRow[], starts: readonly number[]): PdfCell[] {
  const cells = new Map<string, PdfCell>();
  let number = -1;
  for (const row of rows) {
    const pieces = piecesOf(row);
    const opensRow = number < 0 || columnOf(pieces[0] ?? [], starts) === 0;
    if (opensRow) number += 1;
    for (const piece of pieces) {
      const column = columnOf(piece, starts);
      const key = `${number}/${column}`;
      const width = (starts[column + 1] ?? Number.POSITIVE_INFINITY) - (starts[column] ?? 0);
      const cell = cells.get(key) ?? { row: number, column, width, rows: [] };
      cell.rows.push(makeRow(piece, row.page));
      cells.set(key, cell);
    }
  }
  return [...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}
