import { groupRows, type PdfRow } from './group-rows.ts';
import type { PdfItem, PdfPage, Ruling } from './pdf-page.ts';

export interface PdfCell {
  row: number;
  column: number;
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
  const inside = new Map<Grid, Map<string, PdfItem[]>>();
  const outside = page.items.filter((item) => {
    const grid = grids.find((candidate) => contains(candidate, item));
    if (grid === undefined) return true;
    const cells = inside.get(grid) ?? new Map<string, PdfItem[]>();
    inside.set(grid, cells);
    const key = cellOf(grid, item);
    cells.set(key, [...(cells.get(key) ?? []), item]);
    return false;
  });
  const tables = [...inside].map(([grid, cells]) => ({
    top: grid.levels[0] ?? 0,
    cells: readCells(cells, page.number),
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

/** "row/column" of the line above and the line left of the text, so that a cell over several rows or columns stands at its first. */
function cellOf({ columns, levels, rulings }: Grid, item: PdfItem): string {
  const { x, y } = middle(item);
  const isDrawn = (at: number, isHorizontal: boolean, across: number) =>
    rulings.some(
      (ruling) =>
        ruling.isHorizontal === isHorizontal &&
        Math.abs(ruling.at - at) <= TOUCH &&
        within(across, ruling.from, ruling.to),
    );
  const above = levels.filter((level) => level <= y && isDrawn(level, true, x)).at(-1);
  const before = columns.filter((position) => position <= x && isDrawn(position, false, y)).at(-1);
  return `${Math.max(levels.indexOf(above ?? 0), 0)}/${Math.max(columns.indexOf(before ?? 0), 0)}`;
}

function readCells(cells: ReadonlyMap<string, PdfItem[]>, page: number): PdfCell[] {
  return [...cells]
    .map(([key, items]) => {
      const [row = 0, column = 0] = key.split('/').map(Number);
      return { row, column, rows: groupRows(items, page) };
    })
    .sort((one, other) => one.row - other.row || one.column - other.column);
}
