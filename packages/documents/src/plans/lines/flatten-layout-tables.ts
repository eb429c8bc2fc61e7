import type { CleanLine } from './clean-line.ts';
import { keyOf } from './span.ts';

const LAYOUT = /cộng hòa xã hội chủ nghĩa|^nơi nhận|^số\s?:|^(?:tm|kt|tl|tuq)\.\s/;

/** A table that only places the head or the foot side by side is no table: its cells become lines of the left and the right half. */
export function flattenLayoutTables(lines: readonly CleanLine[]): CleanLine[] {
  const layout = new Set<number>();
  for (const line of lines) if (line.cell && LAYOUT.test(keyOf(line.text))) layout.add(line.cell.table);
  const columns = new Map<number, Set<number>>();
  for (const { cell } of lines)
    if (cell) columns.set(cell.table, (columns.get(cell.table) ?? new Set()).add(cell.column));
  return lines.map((line) => {
    if (!line.cell) return line;
    const single = (columns.get(line.cell.table)?.size ?? 0) < 2;
    if (!layout.has(line.cell.table) && !single) return line;
    return { ...line, cell: null, side: single ? line.side : line.cell.column === 0 ? 'left' : 'right' };
  });
}

/** Lines in reading order where halves stand side by side: of each run of sided lines the left ones first, order kept. */
export function leftBeforeRight(lines: readonly CleanLine[]): CleanLine[] {
  const ordered: CleanLine[] = [];
  let run: CleanLine[] = [];
  const flush = () => {
    ordered.push(...run.filter((line) => line.side === 'left'), ...run.filter((line) => line.side === 'right'));
    run = [];
  };
  for (const line of lines) {
    if (line.side === null) flush();
    if (line.side === null) ordered.push(line);
    else run.push(line);
  }
  flush();
  return ordered;
}
