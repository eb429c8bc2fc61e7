import {
  isDateLine,
  isNationalTitle,
  isNumberLine,
  isRecipientsLine,
  isSignatureLine,
} from '../head-and-foot-lines.ts';
import { makeRow, type PdfRow } from './group-rows.ts';
import type { PdfItem } from './pdf-page.ts';

/** A stretch of rows that stand side by side: rows `from` to `to` (exclusive) of the page, taken apart at the gutter. */
export interface SideBlock {
  from: number;
  to: number;
  left: PdfRow[];
  right: PdfRow[];
}

/** The head never reaches past this row of its page. */
const DEEPEST_HEAD = 14;
/** Width of the empty band between two columns, as a share of the font size. */
const GUTTER = 0.5;
/** The band lies in the middle part of the page, as shares of its width. */
const GUTTER_ZONE = { from: 0.25, to: 0.68 };

/** The head of a paper (issuer and number | national title, place and date); `null` where the page shows none in two columns. */
export function findHead(rows: readonly PdfRow[], pageWidth: number): SideBlock | null {
  const top = rows.slice(0, DEEPEST_HEAD);
  const headRows = top.filter((row) => isNumberOrDate(row) || isNationalTitle(row.text));
  const last = headRows.at(-1);
  const to = last === undefined ? 0 : top.indexOf(last) + 1;
  for (let from = 0; from < to; from += 1) {
    const block = splitRows(rows, { from, to, pageWidth });
    if (block && block.left.length > 0 && block.right.length > 0) return block;
  }
  return null;
}

function isNumberOrDate(row: PdfRow): boolean {
  return isNumberLine(row.text) || isDateLine(row.text);
}

/** The foot (recipients | signature); `null` where no row opens the list of recipients. */
export function findFoot(rows: readonly PdfRow[], pageWidth: number): SideBlock | null {
  const opening = rows.findIndex((row) => isRecipientsLine(row.text));
  if (opening < 0) return null;
  const from = withSignatureAbove(rows, opening, pageWidth);
  for (let to = rows.length; to > opening; to -= 1) {
    const block = splitRows(rows, { from, to, pageWidth });
    if (block) return block;
  }
  return null;
}

/** The post may stand a little higher than "Nơi nhận", so that its rows come first. */
function withSignatureAbove(rows: readonly PdfRow[], opening: number, pageWidth: number): number {
  let from = opening;
  for (let above = rows[from - 1]; above && above.x > pageWidth * 0.4; above = rows[from - 1]) {
    if (!isSignatureLine(above.text) && (rows[from]?.y ?? 0) - above.y > above.size) break;
    from -= 1;
  }
  return from;
}

interface Stretch {
  from: number;
  to: number;
  pageWidth: number;
}

function splitRows(rows: readonly PdfRow[], { from, to, pageWidth }: Stretch): SideBlock | null {
  const stretch = rows.slice(from, to);
  const gutter = findGutter(stretch, pageWidth);
  if (gutter === null) return null;
  const part = (isInPart: (item: PdfItem) => boolean) =>
    stretch.flatMap((row) => {
      const items = row.items.filter(isInPart);
      return items.length === 0 ? [] : [makeRow(items, row.page)];
    });
  return {
    from,
    to,
    left: part((item) => item.x < gutter),
    right: part((item) => item.x >= gutter),
  };
}

/** The middle of the widest upright band that no text of these rows touches; `null` where there is none. */
function findGutter(rows: readonly PdfRow[], pageWidth: number): number | null {
  const items = rows.flatMap((row) => row.items).sort((one, other) => one.x - other.x);
  const size = Math.max(0, ...items.map((item) => item.size));
  const zone = { from: pageWidth * GUTTER_ZONE.from, to: pageWidth * GUTTER_ZONE.to };
  let best: { width: number; middle: number } | null = null;
  let end = 0;
  const consider = (to: number) => {
    const from = Math.max(end, zone.from);
    const width = Math.min(to, zone.to) - from;
    if (width >= GUTTER * size && width > (best?.width ?? 0)) best = { width, middle: Math.min(to, zone.to) - 0.1 };
  };
  for (const item of items) {
    if (item.x > end) consider(item.x);
    end = Math.max(end, item.x + item.width);
  }
  consider(pageWidth);
  return middleOf(best);
}

function middleOf(band: { middle: number } | null): number | null {
  return band?.middle ?? null;
}
