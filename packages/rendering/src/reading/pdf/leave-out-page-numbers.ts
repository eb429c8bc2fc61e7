import type { PdfRow } from './group-rows.ts';
import type { PdfPage } from './pdf-page.ts';

const PAGE_NUMBER = /^(?:[-–—]?\s*\d{1,3}\s*[-–—]?|trang\s+\d{1,3}(?:\s*\/\s*\d{1,3})?|\d{1,3}\s*\/\s*\d{1,3})$/iu;
/** Share of the page's width within which a number counts as centred, and share of its height that is margin. */
const CENTRED = 0.06;
const MARGIN = 0.12;

/** The rows of a page without its page number, which stands alone in the top or bottom margin, centred or at the right. */
export function leaveOutPageNumbers(rows: readonly PdfRow[], page: PdfPage): PdfRow[] {
  return rows.filter((row, at) => {
    const isOutermost = at === 0 || at === rows.length - 1;
    return !(isOutermost && PAGE_NUMBER.test(row.text.trim()) && isInMargin(row, page));
  });
}

function isInMargin(row: PdfRow, page: PdfPage): boolean {
  const centre = (row.x + row.end) / 2;
  const isAside = Math.abs(centre - page.width / 2) < CENTRED * page.width || row.x > page.width * 0.8;
  return isAside && (row.y < page.height * MARGIN || row.y > page.height * (1 - MARGIN));
}
