/** A calendar date as a text gives it: parts that stay blank are `null`. */
export interface VietnameseDate {
  day: number | null;
  month: number | null;
  year: number | null;
  /** Where the date stands: first character and the one after the last. */
  start: number;
  end: number;
}

const IN_FIGURES = /(?<![\d/.])(\d{1,2})\s?[/.-]\s?(\d{1,2})(?:\s?[/.-]\s?(\d{4}))?(?![\d/]|[.]\d|\s?ngày)/g;
const IN_WORDS =
  /(?:ng[àa]y\s{0,3})(\d{1,2})?[\s._…,-]{0,20}tháng\s{0,3}(\d{1,2})?(?:[\s._…,/-]{0,20}(?:năm\s{0,3})?(\d{4})?)?/gi;

/**
 * Every day date of a text in NFC, in order: "22/6/2023", "15-7-2025", "ngày 30 tháng 12 năm 2023", "ngày   tháng 6 năm 2024" (day
 * blank), "20/5" (year blank). A month or day that cannot be is left out; 30 February is not: whether the day exists is asked elsewhere.
 */
export function parseVietnameseDates(text: string): VietnameseDate[] {
  const found: VietnameseDate[] = [];
  for (const match of text.matchAll(IN_WORDS)) add(found, match);
  for (const match of text.matchAll(IN_FIGURES)) {
    const overlaps = found.some((date) => match.index < date.end && match.index + match[0].length > date.start);
    if (!overlaps) add(found, match);
  }
  return found.sort((a, b) => a.start - b.start);
}

function add(found: VietnameseDate[], match: RegExpMatchArray): void {
  const [day, month, year] = [match[1], match[2], match[3]].map((part) => (part ? Number(part) : null));
  if (day === null && month === null && year === null) return;
  if ((day != null && (day < 1 || day > 31)) || (month != null && (month < 1 || month > 12))) return;
  const start = match.index ?? 0;
  found.push({
    day: day ?? null,
    month: month ?? null,
    year: year ?? null,
    start,
    end: start + match[0].trimEnd().length,
  });
}
