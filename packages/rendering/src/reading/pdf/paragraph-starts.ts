import type { PdfRow } from './group-rows.ts';

/** The column that running text fills: where its lines begin and end, points; and the usual step from line to line. */
export interface TextColumn {
  left: number;
  right: number;
  step: number;
  /** Where at least three rows begin: what begins there is aligned, even if it happens to lie in the middle. */
  edges: ReadonlySet<number>;
}

const MARK = /^(?:[-–—+*•·]\s|[-–—+•](?=\p{L})|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|\(?\p{Ll}\)\s|[IVX]+\s?[.)]\s)/u;
const WORD = /^\S+/u;
/** A space and what measuring a word by its letters may miss, as a share of the font size. */
const SLACK = 0.6;
/** Space between text and line on both sides of a cell, as a share of the font size. */
const CELL_PADDING = 0.8;

/** Whether a line opens with a bullet or a number of a list. */
export function opensWithMark(text: string): boolean {
  return MARK.test(text);
}

/** The column of some rows; rows of one page width share it. */
export function measureColumn(rows: readonly PdfRow[]): TextColumn {
  const steps = rows.slice(1).flatMap((row, at) => {
    const above = rows[at];
    return above && above.page === row.page && row.y > above.y ? [row.y - above.y] : [];
  });
  return {
    left: sharedEdge(rows.map((row) => row.x)),
    right: -sharedEdge(rows.map((row) => -row.end)),
    step: smallestUsual(steps),
    edges: sharedEdges(rows),
  };
}

function sharedEdges(rows: readonly PdfRow[]): Set<number> {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(Math.round(row.x), (counts.get(Math.round(row.x)) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count >= 3).map(([x]) => x));
}

/** The smallest position that at least two rows, and one in fifty, share. */
function sharedEdge(positions: readonly number[]): number {
  const sorted = [...positions].sort((one, other) => one - other);
  const needed = Math.max(2, Math.ceil(sorted.length / 50));
  const shared = sorted.find((position, at) => (sorted[at + needed - 1] ?? Number.POSITIVE_INFINITY) - position <= 3);
  return shared ?? sorted[0] ?? 0;
}

/** Lines within paragraphs step alike and less than from one paragraph to the next: the smallest step that one in ten has. */
function smallestUsual(steps: readonly number[]): number {
  const sorted = [...steps].sort((one, other) => one - other);
  const needed = Math.max(2, Math.ceil(sorted.length / 10));
  const usual = sorted.find((step, at) => (sorted[at + needed - 1] ?? Number.POSITIVE_INFINITY) - step <= 1);
  return usual ?? sorted[0] ?? 0;
}

/**
 * For each row, whether it begins a paragraph: by distance, change of weight or size, room left on the row above, indent and marks.
 * Rows of one column, in order; pages may change between them.
 */
export function paragraphStarts(rows: readonly PdfRow[], column: TextColumn): boolean[] {
  const marksAreIndented = areMarksIndented(rows, column);
  /** Where the first row of the current paragraph begins, and where its later rows do. */
  let first: PdfRow | undefined;
  let hang: number | undefined;
  return rows.map((row, at) => {
    const above = rows[at - 1];
    const starts =
      above === undefined || first === undefined || begins({ row, above, first, hang, column, marksAreIndented });
    if (starts) [first, hang] = [row, undefined];
    else hang ??= row.x;
    return starts;
  });
}

interface Step {
  row: PdfRow;
  above: PdfRow;
  first: PdfRow;
  hang: number | undefined;
  column: TextColumn;
  marksAreIndented: boolean;
}

function begins(step: Step): boolean {
  const { row, above, column } = step;
  const isSamePage = row.page === above.page;
  if (isSamePage && row.y - above.y > column.step * 1.22 + 1 && row.size <= above.size + 1) return true;
  if (Math.abs(row.size - above.size) > 1.2 || isWeightChange(row, above)) return true;
  if (isCentred(row, column) || isCentred(above, column)) return beginsCentred(step);
  if (hasRoomFor(row, above, column)) return true;
  return beginsByIndent(step);
}

/** Whether the first word would have fitted on the row above: then the break was meant. */
function hasRoomFor(row: PdfRow, above: PdfRow, column: TextColumn): boolean {
  return above.end + firstWordWidth(row) + row.size * SLACK < column.right;
}

/** In a cell, however its text is aligned: a row begins a paragraph when it opens with a mark or would have fitted on the row above. */
export function beginsInCell(row: PdfRow, above: PdfRow | undefined, cellWidth: number): boolean {
  if (above === undefined || opensWithMark(row.text) || isWeightChange(row, above)) return true;
  return above.end - above.x + firstWordWidth(row) + row.size * (SLACK + CELL_PADDING) < cellWidth;
}

/** Bold ends where a heading ends; a bold label goes on in light type on its own row, so mixed rows say nothing. */
function isWeightChange(row: PdfRow, above: PdfRow): boolean {
  const hasBold = (one: PdfRow) => one.items.some((item) => item.isBold);
  return (row.isBold && !hasBold(above)) || (above.isBold && !hasBold(row));
}

function isCentred(row: PdfRow, column: TextColumn): boolean {
  if (column.edges.has(Math.round(row.x)) || opensWithMark(row.text)) return false;
  const [before, after] = [row.x - column.left, column.right - row.end];
  return before > row.size * 1.2 && after > row.size * 1.2 && Math.abs(before - after) < row.size * 1.2;
}

function beginsCentred({ row, above, column }: Step): boolean {
  if (!isCentred(row, column)) return true;
  if (/^\p{Ll}/u.test(row.text)) return false;
  const room = column.right - column.left - (above.end - above.x);
  return firstWordWidth(row) + row.size * 0.25 < room;
}

function beginsByIndent({ row, above, first, hang, column, marksAreIndented }: Step): boolean {
  const isAt = (x: number | undefined) => x !== undefined && Math.abs(row.x - x) < row.size * 0.4;
  const isIndented = row.x > column.left + row.size * 0.7;
  // Under a hanging mark the second row begins where the text after the mark does.
  const isUnderText = isAt(hang ?? (opensWithMark(first.text) ? startOfText(first) : undefined));
  if (opensWithMark(row.text)) {
    const goesOn = isUnderText && !/[;.:]$/u.test(above.text.trimEnd());
    return !goesOn && (isIndented || !marksAreIndented);
  }
  return isIndented && !isUnderText;
}

function areMarksIndented(rows: readonly PdfRow[], column: TextColumn): boolean {
  const marked = rows.filter((row) => opensWithMark(row.text));
  const indented = marked.filter((row) => row.x > column.left + row.size * 0.7);
  return indented.length * 2 > marked.length;
}

function firstWordWidth(row: PdfRow): number {
  return reachOf(row, WORD.exec(row.text)?.[0].length ?? 0);
}

/** Where the text behind the mark begins. */
function startOfText(row: PdfRow): number {
  const mark = WORD.exec(row.text)?.[0].length ?? 0;
  const [first, second] = row.items;
  if (first && second && first.text.trim().length === mark) return second.x;
  return row.x + reachOf(row, mark + 1);
}

/** The width of the first letters of a row, white space included; only as exact as the letters' usual widths. */
function reachOf(row: PdfRow, letters: number): number {
  let left = letters;
  let reach = 0;
  for (const item of row.items) {
    const taken = item.text.slice(0, left);
    reach = item.x - row.x + (item.width * usualWidth(taken)) / usualWidth(item.text);
    left -= taken.length;
    if (left <= 0) break;
  }
  return reach;
}

/** Width of a text in a proportional typeface, in no particular unit: capitals are wide, some small letters narrow. */
function usualWidth(text: string): number {
  let width = 0;
  for (const letter of text.normalize('NFC')) {
    if (/\p{Lu}/u.test(letter)) width += 1.45;
    else if (/[iìíỉĩịljtfr.,;:'()\s/-]/u.test(letter)) width += 0.65;
    else width += /[mw]/u.test(letter) ? 1.55 : 1;
  }
  return width;
}
