import type { Sheet } from '@openpar/documents';
import type { SheetResult } from './read-sheet.ts';

/** A sheet as it travels between threads: a million small texts one by one would hold both up for a second. */
export interface PackedSheet {
  name: string;
  numbers: Uint32Array;
  /** Cells ended by `CELL_END`, rows by `ROW_END`. */
  text: string;
}

export type PackedResult = { ok: true; value: PackedSheet } | Extract<SheetResult, { ok: false }>;

export function packResult(result: SheetResult): PackedResult {
  return result.ok ? { ok: true, value: packSheet(result.value) } : result;
}

export function unpackResult(result: PackedResult): SheetResult {
  return result.ok ? { ok: true, value: unpackSheet(result.value) } : result;
}

/** Two code points that are no characters; a cell never has them. */
const CELL_END = '\ufffe';
const ROW_END = '\uffff';

function packSheet({ name, rows }: Sheet): PackedSheet {
  return {
    name,
    numbers: Uint32Array.from(rows, ({ number }) => number),
    text: rows.map(({ cells }) => cells.map(withoutEnds).join(CELL_END)).join(ROW_END),
  };
}

function unpackSheet({ name, numbers, text }: PackedSheet): Sheet {
  const rows = text === '' ? [] : text.split(ROW_END);
  return { name, rows: rows.map((row, at) => ({ number: numbers[at] ?? at + 1, cells: row.split(CELL_END) })) };
}

function withoutEnds(cell: string): string {
  return /[\ufffe\uffff]/u.test(cell) ? cell.replace(/[\ufffe\uffff]/gu, '\ufffd') : cell;
}
