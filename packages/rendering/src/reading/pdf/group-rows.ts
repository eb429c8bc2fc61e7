import type { PdfItem } from './pdf-page.ts';

/** Items that share a baseline, left to right. */
export interface PdfRow {
  page: number;
  y: number;
  x: number;
  /** Right end of the last letter. */
  end: number;
  size: number;
  text: string;
  isBold: boolean;
  items: PdfItem[];
}

/** Share of the font size by which baselines of one row may differ: index figures sit higher, but never a whole line. */
const SAME_BASELINE = 0.4;
/** A gap wider than this share of the font size is a space between words; letters of one word stand closer. */
const WORD_GAP = 0.15;

/** The rows of a page from top to bottom. */
export function groupRows(items: readonly PdfItem[], page: number): PdfRow[] {
  const rows: { y: number; size: number; items: PdfItem[] }[] = [];
  for (const item of [...items].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    if (row !== undefined && item.y - row.y <= SAME_BASELINE * Math.max(row.size, item.size)) {
      row.items.push(item);
      if (item.size > row.size) Object.assign(row, { y: item.y, size: item.size });
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  return rows.map((row) => makeRow(row.items, page));
}

export function makeRow(items: readonly PdfItem[], page: number): PdfRow {
  const ordered = [...items].sort((one, other) => one.x - other.x);
  const largest = ordered.reduce((best, item) => (item.size > best.size ? item : best));
  return {
    page,
    y: largest.y,
    x: Math.min(...ordered.map((item) => item.x)),
    end: Math.max(...ordered.map((item) => item.x + item.width)),
    size: largest.size,
    text: joinItems(ordered),
    isBold: ordered.every((item) => item.isBold),
    items: ordered,
  };
}

/** The words of a row; one space for any gap that is wider than letters of one word keep. */
function joinItems(ordered: readonly PdfItem[]): string {
  let text = '';
  let end = Number.POSITIVE_INFINITY;
  for (const item of ordered) {
    const isGap = item.x - end > WORD_GAP * item.size;
    text += isGap && !text.endsWith(' ') ? ` ${item.text}` : item.text;
    end = item.x + item.width;
  }
  return text;
}
