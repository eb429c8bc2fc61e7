import type { PlanReadingView } from '@openpar/contract';

type LineView = PlanReadingView['lines'][number];

/** A run of the original that is drawn in one way; numbers are indexes of lines. */
export type OriginalBlock =
  | { type: 'page'; page: number }
  | { type: 'lines'; lines: number[] }
  /** Two columns side by side: the head of a paper, the recipients and the signature. */
  | { type: 'sides'; left: number[]; right: number[] }
  /** Cells by row and column. */
  | { type: 'table'; table: number; rows: number[][][] };

/** The lines in the order of the original as blocks: pages, plain lines, two-sided parts and tables. */
export function layOutLines(lines: readonly LineView[]): OriginalBlock[] {
  const blocks: OriginalBlock[] = [];
  let page: number | null = null;
  for (const [index, line] of lines.entries()) {
    if (line.page !== null && line.page !== page) {
      page = line.page;
      blocks.push({ type: 'page', page });
    }
    if (line.cell) addToTable(blocks, line.cell, index);
    else if (line.side) addToSides(blocks, line.side, index);
    else addToLines(blocks, index);
  }
  return blocks;
}

function addToLines(blocks: OriginalBlock[], index: number): void {
  const last = blocks.at(-1);
  if (last?.type === 'lines') last.lines.push(index);
  else blocks.push({ type: 'lines', lines: [index] });
}

function addToSides(blocks: OriginalBlock[], side: 'left' | 'right', index: number): void {
  let last = blocks.at(-1);
  if (last?.type !== 'sides') {
    last = { type: 'sides', left: [], right: [] };
    blocks.push(last);
  }
  last[side].push(index);
}

function addToTable(blocks: OriginalBlock[], cell: NonNullable<LineView['cell']>, index: number): void {
  let last = blocks.at(-1);
  if (last?.type !== 'table' || last.table !== cell.table) {
    last = { type: 'table', table: cell.table, rows: [] };
    blocks.push(last);
  }
  while (last.rows.length <= cell.row) last.rows.push([]);
  const row = last.rows[cell.row] ?? [];
  while (row.length <= cell.column) row.push([]);
  row[cell.column]?.push(index);
}

/**
 * Lines by paragraph: a line that is known to go on in the middle of a paragraph (PDF) joins the one before it; where only the wording
 * could tell (plain text), every line stands for itself.
 */
export function toParagraphs(numbers: readonly number[], lines: readonly LineView[]): number[][] {
  const paragraphs: number[][] = [];
  for (const number of numbers) {
    const last = paragraphs.at(-1);
    if (last && lines[number]?.startsParagraph === false) last.push(number);
    else paragraphs.push([number]);
  }
  return paragraphs;
}
