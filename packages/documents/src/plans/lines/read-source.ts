import type { ExtractedText, Place } from '../../reading/extracted-text.ts';
import { beginsParagraph } from './begins-paragraph.ts';
import { type CleanLine, cleanLine } from './clean-line.ts';
import { findZones } from './find-zones.ts';
import { flattenLayoutTables, leftBeforeRight } from './flatten-layout-tables.ts';
import { isPageFurniture } from './is-page-furniture.ts';
import { type ListMarker, readListMarker } from './list-marker.ts';
import { markTables } from './mark-tables.ts';
import { cut, type Span, spanOf } from './span.ts';
import { splitColumns } from './split-columns.ts';
import { findWrapStyle, type WrapStyle } from './wrap-style.ts';

/** A paragraph of the joined text; `words` is the span without its number or bullet. */
export interface Paragraph {
  type: 'paragraph';
  span: Span;
  words: Span;
  marker: ListMarker | null;
  side: 'left' | 'right' | null;
}

export interface TableBlock {
  type: 'table';
  /** Paragraphs of each cell, by row and column; a cell that is missing in a row is empty. */
  rows: Paragraph[][][];
}

export type Block = Paragraph | TableBlock;

/** A document cut into its parts, each a list of joined paragraphs. */
export interface PlanSource {
  medium: ExtractedText['medium'];
  whole: Span;
  /** Lines above the kind of document, one paragraph each. */
  head: Paragraph[];
  /** The line "KẾ HOẠCH"; `null` where no kind is printed. */
  typeLine: Paragraph | null;
  /** Lines between the kind and the text: the title and what is printed under it. */
  titleLines: Paragraph[];
  body: Block[];
  /** Lines of Nơi nhận and the signature, left half before right half, one paragraph each. */
  foot: Paragraph[];
  appendix: Block[];
  style: WrapStyle;
  /** Whether every line was within reach. */
  isWhole: boolean;
  /** First words with markup, as places; empty where none was found. */
  markup: Place[];
  placesOf(start: number, end: number): Place[];
}

/**
 * Cuts an extracted text into its parts: head, title, body, foot and appendix, each a list of joined paragraphs and tables in reading
 * order. Markup and page furniture are gone; every span knows its place in the original through `placesOf`.
 */
export function readSource(extracted: ExtractedText): PlanSource {
  const cleaned = cleanLines(extracted);
  const lines = flattenLayoutTables(markTables(cleaned));
  const zones = findZones(lines);
  const titleStart = zones.type ?? zones.body;
  const parts = {
    head: leftBeforeRight(lines.slice(0, titleStart).flatMap(splitColumns)),
    title: lines.slice(titleStart, zones.body),
    body: lines.slice(zones.body, zones.foot),
    foot: leftBeforeRight(lines.slice(zones.foot, zones.appendix).flatMap(splitColumns)),
    appendix: lines.slice(zones.appendix),
  };
  const ordered = [...parts.head, ...parts.title, ...parts.body, ...parts.foot, ...parts.appendix];
  const layout = layOut(ordered);
  const style = findWrapStyle(parts.body);
  const single = (list: CleanLine[]) => list.map((line) => layout.paragraph([line]));
  const joined = (list: CleanLine[]) => joinBlocks(list, style, layout);
  const title = single(parts.title);
  return {
    medium: extracted.medium,
    whole: layout.whole,
    head: single(parts.head),
    typeLine: zones.type === null ? null : (title[0] ?? null),
    titleLines: zones.type === null ? title : title.slice(1),
    body: joined(parts.body),
    foot: single(parts.foot),
    appendix: joined(parts.appendix),
    style,
    isWhole: readableLines(extracted) === extracted.lines.length,
    markup: findMarkupPlaces(cleaned),
    placesOf: (start, end) => placesOf(ordered, layout.starts, start, end),
  };
}

/** How much of one file is read: more than a hundred pages. What follows is left unread, so that no file can hold the reader up. */
const LONGEST_TEXT = 300_000;
const MOST_LINES = 10_000;

/** How many lines of a text are within reach. */
function readableLines({ lines }: ExtractedText): number {
  let length = 0;
  const end = lines.findIndex((line, at) => {
    length += line.text.length;
    return length > LONGEST_TEXT || at >= MOST_LINES;
  });
  return end < 0 ? lines.length : end;
}

function cleanLines(extracted: ExtractedText): CleanLine[] {
  const cleaned: CleanLine[] = [];
  let afterBlank = false;
  extracted.lines.slice(0, readableLines(extracted)).forEach((line, index) => {
    const clean = cleanLine(line, index, afterBlank);
    if (clean.text === '' || (isPageFurniture(clean.text) && !line.cell)) {
      afterBlank ||= clean.text === '';
      return;
    }
    cleaned.push(clean);
    afterBlank = false;
  });
  return cleaned;
}

interface Layout {
  whole: Span;
  starts: number[];
  paragraph(lines: readonly CleanLine[]): Paragraph;
}

/** All lines one after another with a space between, so that any run of neighbours is one span. */
function layOut(lines: readonly CleanLine[]): Layout {
  const starts: number[] = [];
  const at = new Map<CleanLine, number>();
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    at.set(line, length);
    length += line.text.length + 1;
  }
  const whole = spanOf(lines.map((line) => line.text).join(' '), 0);
  return { whole, starts, paragraph: (run) => paragraphOf(whole, run, at) };
}

function paragraphOf(whole: Span, run: readonly CleanLine[], at: ReadonlyMap<CleanLine, number>): Paragraph {
  const first = run[0];
  const last = run[run.length - 1];
  const start = (first && at.get(first)) ?? 0;
  const end = ((last && at.get(last)) ?? 0) + (last?.text.length ?? 0);
  const span = cut(whole, start, end);
  const marker = readListMarker(span.text);
  return { type: 'paragraph', span, words: cut(span, marker?.length ?? 0), marker, side: first?.side ?? null };
}

function joinBlocks(lines: readonly CleanLine[], style: WrapStyle, layout: Layout): Block[] {
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length; ) {
    const end = runEnd(lines, at);
    const run = lines.slice(at, end);
    const joined = lines[at]?.cell ? [tableOf(run, layout)] : joinParagraphs(run, style, layout);
    for (const block of joined) blocks.push(block);
    at = end;
  }
  return blocks;
}

function joinParagraphs(lines: readonly CleanLine[], style: WrapStyle, layout: Layout): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let run: CleanLine[] = [];
  for (const line of lines) {
    const previous = run[run.length - 1];
    if (previous && beginsParagraph(previous, line, style)) {
      paragraphs.push(layout.paragraph(run));
      run = [];
    }
    run.push(line);
  }
  if (run.length > 0) paragraphs.push(layout.paragraph(run));
  return paragraphs;
}

/** End of the run of lines that stand in the same table, or outside all. */
function runEnd(lines: readonly CleanLine[], from: number): number {
  const table = lines[from]?.cell?.table;
  let at = from;
  while (at < lines.length && lines[at]?.cell?.table === table) at += 1;
  return at;
}

const IN_CELL: WrapStyle = { isHardWrapped: true, blanksAreNoise: false, width: 0 };

function tableOf(lines: readonly CleanLine[], layout: Layout): TableBlock {
  const rows: Paragraph[][][] = [];
  const byCell = new Map<string, CleanLine[]>();
  for (const line of lines) {
    const name = `${line.cell?.row},${line.cell?.column}`;
    byCell.set(name, [...(byCell.get(name) ?? []), line]);
  }
  for (const run of byCell.values()) {
    const { row = 0, column = 0 } = run[0]?.cell ?? {};
    const cells = rows[row] ?? [];
    rows[row] = cells;
    cells[column] = joinParagraphs(run, IN_CELL, layout);
  }
  return { type: 'table', rows: filled(rows) };
}

function filled(rows: Paragraph[][][]): Paragraph[][][] {
  const width = rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return [...rows].map((row) => Array.from({ length: width }, (_, column) => row?.[column] ?? []));
}

function placesOf(lines: readonly CleanLine[], starts: readonly number[], start: number, end: number): Place[] {
  const places: Place[] = [];
  for (let at = lineAt(starts, start); at < lines.length && (starts[at] ?? end) < end; at += 1) {
    const line = lines[at];
    const offset = starts[at] ?? 0;
    if (!line) continue;
    const from = line.from[Math.max(0, start - offset)];
    const to = line.to[Math.min(line.text.length, end - offset) - 1];
    if (from !== undefined && to !== undefined && to > from)
      places.push({ page: line.page, line: line.index, start: from, end: to });
  }
  return places;
}

/** The last line that starts at or before a character of the joined text. */
function lineAt(starts: readonly number[], character: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= character) low = middle;
    else high = middle - 1;
  }
  return low;
}

function findMarkupPlaces(lines: readonly CleanLine[]): Place[] {
  return lines
    .filter((line) => line.hadMarkup || (line.cell === null && (line.text.match(/\|/g)?.length ?? 0) >= 2))
    .map((line) => ({
      page: line.page,
      line: line.index,
      start: line.from[0] ?? 0,
      end: line.to[line.to.length - 1] ?? 0,
    }));
}
