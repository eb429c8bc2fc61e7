import type { ExtractedLine, ExtractedText } from '@openpar/documents';
import type { ReadingLimits } from '../reading-limits.ts';
import { ReadingRefused } from '../reading-refusal.ts';
import { findAlignedTables } from './find-aligned-tables.ts';
import { findTables, type PdfCell } from './find-tables.ts';
import { groupRows, type PdfRow } from './group-rows.ts';
import { leaveOutPageNumbers } from './leave-out-page-numbers.ts';
import { loadPages } from './load-pages.ts';
import { beginsInCell, measureColumn, opensWithMark, paragraphStarts } from './paragraph-starts.ts';
import type { PdfPage } from './pdf-page.ts';
import { findFoot, findHead, type SideBlock } from './side-blocks.ts';

/** Fewer letters a page than this, on average, is a scan with at most a stamp in letters. */
const FEWEST_LETTERS_A_PAGE = 15;

/**
 * The text of a PDF in reading order: head and foot column by column (`side`), ruled tables cell by cell, page numbers left out. Letters
 * stay as the file gives them. Refuses 'pdf-without-text' for scans, and what `loadPages` refuses.
 */
export async function extractPdf(bytes: Uint8Array, limits: ReadingLimits): Promise<ExtractedText> {
  const pages = await loadPages(bytes, limits);
  refuseScans(pages);
  const parts = pages.map((page) => partsOfPage(page));
  const running = parts.flatMap((page) => page.filter((part) => part.kind === 'running').map((part) => part.row));
  const starts = startsOfRunning(running, pages);
  const tables = { count: 0 };
  const lines = parts.flatMap((page) => page.flatMap((part) => linesOfPart(part, starts, tables)));
  if (lines.length > limits.lines)
    throw new ReadingRefused('file-too-long', { lines: lines.length, limit: limits.lines });
  return { medium: 'pdf', pageCount: pages.length, lines };
}

function refuseScans(pages: readonly PdfPage[]): void {
  const letters = pages.flatMap((page) => page.items).reduce((sum, item) => sum + item.text.length, 0);
  if (letters >= FEWEST_LETTERS_A_PAGE * pages.length) return;
  throw new ReadingRefused('pdf-without-text', { pages: pages.length, letters });
}

/** What stands on a page, top to bottom. */
type PagePart =
  | { kind: 'running'; row: PdfRow }
  | { kind: 'sides'; block: SideBlock }
  | { kind: 'table'; cells: readonly PdfCell[] };

/** Rows `from` to `to` (exclusive) of a page that make one part. */
interface RowBlock {
  from: number;
  to: number;
  part: PagePart;
}

function partsOfPage(page: PdfPage): PagePart[] {
  const { tables, outside } = findTables(page);
  const rows = leaveOutPageNumbers(groupRows(outside, page.number), page);
  const blocks = blocksOf(rows, page);
  const placed = rows.flatMap((row, at) => placeRow(row, at, blocks));
  for (const { top, cells } of tables) placed.push({ top, part: { kind: 'table', cells } });
  return placed.sort((one, other) => one.top - other.top).map(({ part }) => part);
}

/** Head, foot and tables without lines; the earlier of two that overlap counts. */
function blocksOf(rows: readonly PdfRow[], page: PdfPage): RowBlock[] {
  const sides = [page.number === 1 ? findHead(rows, page.width) : null, findFoot(rows, page.width)];
  const blocks: RowBlock[] = sides.flatMap((block) => (block ? [{ ...block, part: { kind: 'sides', block } }] : []));
  for (const { from, to, cells } of findAlignedTables(rows)) {
    const isFree = blocks.every((block) => to <= block.from || from >= block.to);
    if (isFree) blocks.push({ from, to, part: { kind: 'table', cells } });
  }
  return blocks;
}

interface PlacedPart {
  top: number;
  part: PagePart;
}

/** A row of its own, or the whole block that it opens; the block's other rows are in it already. */
function placeRow(row: PdfRow, at: number, blocks: readonly RowBlock[]): PlacedPart[] {
  const block = blocks.find(({ from, to }) => at >= from && at < to);
  if (!block) return [{ top: row.y, part: { kind: 'running', row } }];
  return at === block.from ? [{ top: row.y, part: block.part }] : [];
}

/** Which running rows begin a paragraph; pages of one width share a text column. */
function startsOfRunning(rows: readonly PdfRow[], pages: readonly PdfPage[]): ReadonlyMap<PdfRow, boolean> {
  const widthOf = new Map(pages.map((page) => [page.number, Math.round(page.width)]));
  const starts = new Map<PdfRow, boolean>();
  for (const width of new Set(widthOf.values())) {
    const ofWidth = rows.filter((row) => widthOf.get(row.page) === width);
    const column = measureColumn(ofWidth);
    paragraphStarts(ofWidth, column).forEach((isStart, at) => {
      const row = ofWidth[at];
      if (row) starts.set(row, isStart);
    });
  }
  return starts;
}

function linesOfPart(part: PagePart, starts: ReadonlyMap<PdfRow, boolean>, tables: { count: number }): ExtractedLine[] {
  if (part.kind === 'running') return [lineOf(part.row, { startsParagraph: starts.get(part.row) ?? true })];
  if (part.kind === 'sides') return linesOfSides(part.block);
  const table = tables.count++;
  return part.cells.flatMap(({ row, column, width, rows }) =>
    rows.map((line, at) => {
      const startsParagraph = beginsInCell(line, rows[at - 1], width);
      return lineOf(line, { startsParagraph, cell: { table, row, column } });
    }),
  );
}

function linesOfSides({ left, right }: SideBlock): ExtractedLine[] {
  return [
    ...itemStarts(left).map(([row, startsParagraph]) => lineOf(row, { startsParagraph, side: 'left' })),
    ...right.map((row) => lineOf(row, { startsParagraph: true, side: 'right' })),
  ];
}

/** In narrow columns room and indent say little: a row goes on with the item above it when that item has not ended. */
function itemStarts(rows: readonly PdfRow[]): [row: PdfRow, startsParagraph: boolean][] {
  let isInItem = false;
  return rows.map((row) => {
    const isMarked = opensWithMark(row.text);
    const starts = !isInItem || isMarked;
    isInItem = (isMarked || !starts) && !/[;.:]$/u.test(row.text.trimEnd());
    return [row, starts];
  });
}

function lineOf(row: PdfRow, more: Partial<Pick<ExtractedLine, 'startsParagraph' | 'side' | 'cell'>>): ExtractedLine {
  return { page: row.page, text: row.text, startsParagraph: null, isBold: row.isBold, side: null, cell: null, ...more };
}
