import type { PDFPageProxy, TextContent, TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { fromOldFont, type OldFont, oldFontOf } from '../text/old-fonts.ts';
import type { PdfItem } from './pdf-page.ts';

export interface PageFrame {
  page: PDFPageProxy;
  /** From the page's own space to points from its top left corner. */
  transform: readonly number[];
}

const BOLD_NAME = /bold|black|heavy|semibold|demi/iu;
const SOFT_HYPHEN = /\u00ad/gu;
/** Runs of spaces inside one item stand for a gap, as a tab would. */
const GAP = /\s{3,}/gu;

/**
 * The upright text of a page, white space left out, cut where three or more spaces stand. Text turned against the page (marks in
 * the margin, watermarks) is not read. A line printed twice to look bold counts once.
 */
export function readItems(content: TextContent, frame: PageFrame): PdfItem[] {
  const fontOf = fontsOf(frame.page);
  const items: PdfItem[] = [];
  for (const item of content.items) {
    if (!('str' in item) || item.str.trim() === '') continue;
    const { isBold, oldFont } = fontOf(item.fontName);
    const placed = place(item, frame.transform, oldFont);
    if (placed === null) continue;
    items.push(...cutAtGaps({ ...placed, isBold }));
  }
  return withoutDoubles(items);
}

function place(item: TextItem, transform: readonly number[], oldFont: OldFont | null): Omit<PdfItem, 'isBold'> | null {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform;
  const [ia = 1, ib = 0, , , ie = 0, iff = 0] = item.transform.map(Number);
  const along = { x: a * ia + c * ib, y: b * ia + d * ib };
  const size = Math.hypot(along.x, along.y);
  if (along.x <= 0 || Math.abs(along.y) > along.x * 0.05) return null;
  const height = item.height > 0 ? item.height : size;
  // In TCVN3 the code of the soft hyphen is the letter "ư".
  const text = oldFont === null ? item.str.replace(SOFT_HYPHEN, '') : fromOldFont(item.str, oldFont);
  return { text, x: a * ie + c * iff + e, y: b * ie + d * iff + f, width: item.width, size: height };
}

function cutAtGaps(item: PdfItem): PdfItem[] {
  const perLetter = item.width / item.text.length;
  const pieces: PdfItem[] = [];
  let from = 0;
  const take = (to: number) => {
    const raw = item.text.slice(from, to);
    const text = raw.trim();
    if (text === '') return;
    const lead = raw.length - raw.trimStart().length;
    const isWhole = text.length === item.text.length;
    pieces.push({
      ...item,
      text,
      x: item.x + (from + lead) * perLetter,
      width: isWhole ? item.width : text.length * perLetter,
    });
  };
  for (const gap of item.text.matchAll(GAP)) {
    take(gap.index);
    from = gap.index + gap[0].length;
  }
  take(item.text.length);
  return pieces;
}

function withoutDoubles(items: readonly PdfItem[]): PdfItem[] {
  const seen = new Map<string, PdfItem[]>();
  return items.filter((item) => {
    const same = seen.get(item.text) ?? [];
    seen.set(item.text, same);
    const isDouble = same.some((other) => Math.abs(other.x - item.x) < 1 && Math.abs(other.y - item.y) < 1);
    same.push(item);
    return !isDouble;
  });
}

interface Font {
  isBold: boolean;
  oldFont: OldFont | null;
}

/** What the fonts of the page say by their names: "BAAAAA+TimesNewRoman-Bold", "CAAAAA+.VnTime". */
function fontsOf(page: PDFPageProxy): (fontName: string) => Font {
  const known = new Map<string, Font>();
  return (fontName) => {
    const found = known.get(fontName) ?? readFont(page, fontName);
    known.set(fontName, found);
    return found;
  };
}

function readFont(page: PDFPageProxy, fontName: string): Font {
  const unknown = { isBold: false, oldFont: null };
  if (!page.commonObjs.has(fontName)) return unknown;
  const font: unknown = page.commonObjs.get(fontName);
  if (typeof font !== 'object' || font === null) return unknown;
  const name = 'name' in font && typeof font.name === 'string' ? font.name : '';
  return { isBold: ('bold' in font && font.bold === true) || BOLD_NAME.test(name), oldFont: oldFontOf(name) };
}
