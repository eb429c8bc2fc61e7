import type { CleanLine } from './clean-line.ts';
import { keyOf } from './span.ts';
import { partOf } from './split-columns.ts';

const HEADER =
  /^\|?\s?(?:stt|tt|số tt|thời gian|nội dung|nhiệm vụ|đơn vị|cơ quan|thành phần|giờ|hạng mục|công việc|thời lượng|điểm cầu)(?![\p{L}])/u;

/** Lines of a plain text that form a table (bars, tabs or wide gaps between columns) become one line for each cell. */
export function markTables(lines: readonly CleanLine[]): CleanLine[] {
  const marked: CleanLine[] = [];
  let table = 1 + lines.reduce((most, line) => Math.max(most, line.cell?.table ?? -1), -1);
  for (let at = 0; at < lines.length; ) {
    const rows = barRows(lines, at) || gapRows(lines, at);
    if (rows === 0) {
      const line = lines[at];
      if (line) marked.push(line);
      at += 1;
      continue;
    }
    marked.push(...cellsOf(lines.slice(at, at + rows), table));
    table += 1;
    at += rows;
  }
  return marked;
}

function isBarRow(line: CleanLine | undefined): boolean {
  return line !== undefined && line.cell === null && (line.text.match(/\|/g)?.length ?? 0) >= 2;
}

function barRows(lines: readonly CleanLine[], from: number): number {
  let at = from;
  while (
    at < lines.length &&
    (isBarRow(lines[at]) || (at > from && isBarRow(lines[at + 1]) && lines[at]?.afterBlank === false))
  )
    at += 1;
  return at - from >= 2 && isBarRow(lines[from]) ? at - from : 0;
}

/** A table without bars: a header line with gaps, then lines that keep having them (or wrap a cell). */
function gapRows(lines: readonly CleanLine[], from: number): number {
  const header = lines[from];
  if (!header || header.cell || header.gaps.length === 0 || !HEADER.test(keyOf(header.text))) return 0;
  let at = from + 1;
  while (
    at < lines.length &&
    (lines[at]?.gaps.length ?? 0) > 0 &&
    !/^(?:nơi nhận|[ivx]{1,4}\.)/.test(keyOf(lines[at]?.text ?? ''))
  ) {
    at += 1;
  }
  return at - from >= 2 ? at - from : 0;
}

function cellsOf(rows: readonly CleanLine[], table: number): CleanLine[] {
  const cells: CleanLine[] = [];
  let number = 0;
  for (const row of rows) {
    if (/^[|\s:+-]+$/.test(row.text)) continue;
    const parts = isBarRow(row) ? partsAtBars(row) : row.gaps.length > 0 ? partsAtGaps(row) : [row];
    parts.forEach((part, column) => {
      if (part.text !== '') cells.push({ ...part, cell: { table, row: number, column } });
    });
    number += 1;
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

function partsAtGaps(line: CleanLine): CleanLine[] {
  const edges = [-1, ...line.gaps, line.text.length];
  return edges.slice(1).map((edge, at) => partOf(line, (edges[at] ?? -1) + 1, edge));
}
