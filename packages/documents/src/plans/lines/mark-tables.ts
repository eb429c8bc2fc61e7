import type { CleanLine } from './clean-line.ts';
import { keyOf } from './span.ts';
import { partOf } from './split-columns.ts';

/** First words of a table's header row. */
const HEADER =
  /^\|?\s?(?:stt|tt|số tt|số thứ tự|thời gian|nội dung|nhiệm vụ|đơn vị|cơ quan|thành phần|giờ|hạng mục|công việc|thời lượng|điểm cầu|người thực hiện|bộ phận|ngày)(?![\p{L}])/u;
const AFTER_TABLE = /^(?:nơi nhận|trên đây là|phần [ivx]|[ivx]{1,4}\.\s|tm\.|kt\.)/;
const WIDEST_SPANNING_CELL = 80;
/** Lines without bars that one cell may go on over. */
const LONGEST_CELL = 6;

/** Lines of a plain text that form a table (bars, tabs or wide gaps between columns) become one line for each cell. */
export function markTables(lines: readonly CleanLine[]): CleanLine[] {
  const marked: CleanLine[] = [];
  let table = 1 + lines.reduce((most, line) => Math.max(most, line.cell?.table ?? -1), -1);
  for (let at = 0; at < lines.length; ) {
    const bars = barRows(lines, at);
    const count = bars || gapRows(lines, at);
    if (count === 0) {
      const line = lines[at];
      if (line) marked.push(line);
      at += 1;
      continue;
    }
    const rows = lines.slice(at, at + count);
    const cells = bars > 0 ? cellsAtBars(rows, table) : cellsAtGaps(rows, table);
    for (const cell of cells) marked.push(cell);
    table += 1;
    at += count;
  }
  return marked;
}

function barsIn(line: CleanLine | undefined): number {
  return line === undefined || line.cell !== null ? 0 : (line.text.match(/\|/g)?.length ?? 0);
}

function isBarRow(line: CleanLine | undefined): boolean {
  return barsIn(line) >= 2;
}

/** How many lines from here on are rows with bars, or carry the cells of such a row on. */
function barRows(lines: readonly CleanLine[], from: number): number {
  if (!isBarRow(lines[from])) return 0;
  let at = from + 1;
  let last = from;
  const isFramed = lines[from]?.text.endsWith('|') === true;
  for (; at < lines.length && at - last <= LONGEST_CELL; at += 1) {
    const line = lines[at];
    const isOpen = isFramed && !lines[last]?.text.endsWith('|');
    if (isBarRow(line) || (isOpen && barsIn(line) > 0)) last = at;
    else if (!carriesOn(line, isOpen) && !headsRows(line, lines[at + 1], barsIn(lines[from]))) {
      if (isFramed || line?.afterBlank !== false) break;
    }
  }
  return last > from ? last - from + 1 : 0;
}

/** A line without bars under an open row: words that its cell goes on with. */
function carriesOn(line: CleanLine | undefined, isOpen: boolean): boolean {
  return isOpen && line !== undefined && line.cell === null && !AFTER_TABLE.test(keyOf(line.text));
}

/** "Ngày 19/9/2024" on a line of its own over rows like the header's. */
function headsRows(line: CleanLine | undefined, next: CleanLine | undefined, bars: number): boolean {
  return line !== undefined && barsIn(line) === 0 && spansColumns(line) && isBarRow(next) && barsIn(next) === bars;
}

/** A table without bars: a header line with gaps, then lines that keep having them, wrap a cell or head a group of rows. */
function gapRows(lines: readonly CleanLine[], from: number): number {
  const header = lines[from];
  if (!header || header.cell || !hasColumns(header) || !HEADER.test(keyOf(header.text))) return 0;
  let last = from;
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.cell || AFTER_TABLE.test(keyOf(line.text))) break;
    if (hasColumns(line) || (line.gaps.length > 0 && line.isTabbed)) last = at;
    else if (!(spansColumns(line) && at - last === 1)) break;
  }
  return last > from ? last - from + 1 : 0;
}

function hasColumns(line: CleanLine): boolean {
  return line.gaps.some((gap) => gap > 0);
}

/** "Buổi sáng", "I. Công tác chuẩn bị": a row of one cell, when rows follow it. */
function spansColumns(line: CleanLine): boolean {
  return line.text.length < WIDEST_SPANNING_CELL && !/[.;:]$/.test(line.text);
}

function cellsAtBars(rows: readonly CleanLine[], table: number): CleanLine[] {
  const cells: CleanLine[] = [];
  const isFramed = rows[0]?.text.endsWith('|') === true;
  let number = 0;
  let column = 0;
  let isOpen = false;
  for (const row of rows) {
    if (/^[|\s:+-]+$/.test(row.text)) continue;
    const parts = isBarRow(row) || isOpen ? partsAtBars(row) : [row];
    if (!isOpen && isBarRow(row)) column = 0;
    parts.forEach((part, at) => {
      if (part.text !== '') cells.push({ ...part, cell: { table, row: number, column: column + at } });
    });
    column += parts.length - 1;
    isOpen = isFramed && !row.text.endsWith('|');
    if (!isOpen) number += 1;
  }
  return cells;
}

function partsAtBars(line: CleanLine): CleanLine[] {
  const bars = [...line.text.matchAll(/\|/g)].map((match) => match.index);
  const edges = [
    ...(line.text.startsWith('|') ? [] : [-1]),
    ...bars,
    ...(line.text.endsWith('|') ? [] : [line.text.length]),
  ];
  return edges.slice(1).map((edge, at) => partOf(line, (edges[at] ?? -1) + 1, edge));
}

function cellsAtGaps(rows: readonly CleanLine[], table: number): CleanLine[] {
  const cells: CleanLine[] = [];
  const header = rows[0] ? partsAtGaps(rows[0]) : [];
  const starts = header.map((part) => part.from[0] ?? 0);
  const isNumbered = /^(?:stt|tt|số)/.test(keyOf(header[0]?.text ?? ''));
  let number = -1;
  for (const row of rows) {
    const parts = partsAtGaps(row);
    const columns = row.isTabbed || parts.length >= starts.length ? parts.map((_, at) => at) : columnsOf(parts, starts);
    const isWrap = !row.isTabbed && number > 0 && isNumbered && columns[0] !== 0 && hasColumns(row) === false;
    if (!isWrap) number += 1;
    parts.forEach((part, at) => {
      if (part.text !== '') cells.push({ ...part, cell: { table, row: number, column: columns[at] ?? at } });
    });
  }
  return cells;
}

function partsAtGaps(line: CleanLine): CleanLine[] {
  const edges = [-1, ...line.gaps, line.text.length];
  return edges.slice(1).map((edge, at) => partOf(line, (edges[at] ?? -1) + 1, Math.max(edge, 0)));
}

/** The column of each part by where it stands in the original line: under the header that begins before it, each column once. */
function columnsOf(parts: readonly CleanLine[], starts: readonly number[]): number[] {
  let last = -1;
  return parts.map((part) => {
    const at = (part.from[0] ?? 0) + 3;
    const under = starts.reduce((best, start, column) => (start <= at ? column : best), 0);
    last = Math.max(under, last + 1);
    return last;
  });
}
