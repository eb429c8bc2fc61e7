import { groupRows, type PdfRow } from './group-rows.ts';
import type { PdfItem, PdfPage, Ruling } from './pdf-page.ts';

export interface PdfCell {
  row: number;
  column: number;
  /** Room between the lines left and right of the cell, points. */
  width: number;
  rows: PdfRow[];
}

/** A ruled table with the text of its cells, in reading order. */
export interface PdfTable {
  top: number;
  cells: PdfCell[];
}

interface Grid {
  /** Positions of upright lines, left to right, and of level lines, top to bottom. */
  columns: number[];
  levels: number[];
  rulings: Ruling[];
}

/** How far two lines may miss each other and still meet, or count as one; points. */
const TOUCH = 4;
/** A box around one text is a frame, not a table. */
const FEWEST_CELLS = 2;

/** The ruled tables of a page and the text that stands outside them. */
export function findTables(page: PdfPage): { tables: PdfTable[]; outside: PdfItem[] } {
  const grids = connectRulings(page.rulings).map(makeGrid).filter(isTable);
  const inside = new Map<Grid, Map<string, FilledCell>>();
  const outside = page.items.filter((item) => {
    const grid = grids.find((candidate) => contains(candidate, item));
    if (grid === undefined) return true;
    const cells = inside.get(grid) ?? new Map<string, FilledCell>();
    inside.set(grid, cells);
    const { row, column, width } = cellOf(grid, item);
    const key = `${row}/${column}`;
    const cell = cells.get(key) ?? { row, column, width, items: [] };
    cell.items.push(item);
    cells.set(key, cell);
    return false;
  });
  const tables = [...inside].map(([grid, cells]) => ({
    top: grid.levels[0] ?? 0,
    cells: readCells([...cells.values()], page.number),
  }));
  return { tables, outside };
}

/** Lines that touch each other, directly or over others, belong to one table. */
function connectRulings(rulings: readonly Ruling[]): Ruling[][] {
  const groups: Ruling[][] = [];
  for (const ruling of rulings) {
    const touching = groups.filter((group) => group.some((other) => meet(ruling, other)));
    for (const group of touching) groups.splice(groups.indexOf(group), 1);
    groups.push([...touching.flat(), ruling]);
  }
  return groups;
}

function meet(one: Ruling, other: Ruling): boolean {
  if (one.isHorizontal === other.isHorizontal) {
    return Math.abs(one.at - other.at) <= TOUCH && one.from <= other.to + TOUCH && other.from <= one.to + TOUCH;
  }
  return within(one.at, other.from, other.to) && within(other.at, one.from, one.to);
}

function within(value: number, from: number, to: number): boolean {
  return value >= from - TOUCH && value <= to + TOUCH;
}

function makeGrid(rulings: Ruling[]): Grid {
  const positions = (isHorizontal: boolean) =>
    merged(rulings.filter((ruling) => ruling.isHorizontal === isHorizontal).map((ruling) => ruling.at));
  return { columns: positions(false), levels: positions(true), rulings };
}

function merged(positions: readonly number[]): number[] {
  const sorted = [...positions].sort((one, other) => one - other);
  return sorted.filter((position, at) => at === 0 || position - (sorted[at - 1] ?? 0) > TOUCH);
}

function isTable(grid: Grid): boolean {
  const cells = (grid.columns.length - 1) * (grid.levels.length - 1);
  return grid.columns.length > 1 && grid.levels.length > 1 && cells >= FEWEST_CELLS;
}

function contains({ columns, levels }: Grid, item: PdfItem): boolean {
  const { x, y } = middle(item);
  return within(x, columns[0] ?? 0, columns.at(-1) ?? 0) && within(y, levels[0] ?? 0, levels.at(-1) ?? 0);
}

function middle(item: PdfItem): { x: number; y: number } {
  return { x: item.x + item.width / 2, y: item.y - item.size * 0.3 };
}

interface CellPlace {
  row: number;
  column: number;
  width: number;
}

interface FilledCell extends CellPlace {
  items: PdfItem[];
}

/** The cell between the drawn lines around a text; a cell over several rows or columns stands at its first. */
function cellOf({ columns, levels, rulings }: Grid, item: PdfItem): CellPlace {
  const { x, y } = middle(item);
  const isDrawn = (at: number, isHorizontal: boolean, across: number) =>
    rulings.some(
      (ruling) =>
        ruling.isHorizontal === isHorizontal &&
        Math.abs(ruling.at - at) <= TOUCH &&
        within(across, ruling.from, ruling.to),
    );
  const above = levels.filter((level) => level <= y && isDrawn(level, true, x)).at(-1) ?? 0;
  const before = columns.filter((position) => position <= x && isDrawn(position, false, y)).at(-1) ?? 0;
  const after = columns.find((position) => position > x && isDrawn(position, false, y)) ?? columns.at(-1) ?? 0;
  return {
    row: Math.max(levels.indexOf(above), 0),
    column: Math.max(columns.indexOf(before), 0),
    width: after - before,
  };
}

function readCells(cells: readonly FilledCell[], page: number): PdfCell[] {
  return cells
    .map(({ row, column, width, items }) => ({ row, column, width, rows: groupRows(items, page) }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
