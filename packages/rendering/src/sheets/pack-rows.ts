import type { SheetRow } from '@openpar/documents';

/** Rows as they travel between threads: a million small texts one by one would hold both up for a second. */
export interface PackedRows {
  /** Of each row. */
  numbers: Uint32Array;
  /** How many cells each row has. */
  widths: Uint32Array;
  /** How long each cell is, row after row. */
  lengths: Uint32Array;
  /** All cells without anything between them. */
  text: string;
}

export function packRows(rows: readonly SheetRow[]): PackedRows {
  const widths = Uint32Array.from(rows, ({ cells }) => cells.length);
  const lengths = new Uint32Array(widths.reduce((sum, width) => sum + width, 0));
  let at = 0;
  for (const { cells } of rows) {
    for (const cell of cells) {
      lengths[at] = cell.length;
      at += 1;
    }
  }
  const text = rows.map(({ cells }) => cells.join('')).join('');
  return { numbers: Uint32Array.from(rows, ({ number }) => number), widths, lengths, text };
}

export function unpackRows({ numbers, widths, lengths, text }: PackedRows): SheetRow[] {
  let cell = 0;
  let at = 0;
  return Array.from(numbers, (number, row) => {
    const cells: string[] = [];
    for (const end = cell + (widths[row] ?? 0); cell < end; cell += 1) {
      const start = at;
      at += lengths[cell] ?? 0;
      cells.push(text.slice(start, at));
    }
    return { number, cells };
  });
}
