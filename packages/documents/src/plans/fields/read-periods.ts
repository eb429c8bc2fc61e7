import { parseRomanNumber } from '@openpar/formats';
import { cut, type Span } from '../lines/span.ts';

/** A stretch of time that a plan looks back on or ahead to. */
export interface StatedPeriod {
  kind: 'year' | 'half_year' | 'quarter' | 'range';
  /** First and last month, "2023-01". */
  from: string;
  to: string;
  raw: Span;
}

const PERIOD =
  /(?<months>\d{1,2}|sáu|chín|ba)\s+tháng\s+(?<part>đầu|cuối)\s+năm(?:\s+(?<monthsYear>\d{4}))?|quý\s+(?<quarter>i{1,3}|iv|[1-4])(?:\s*(?:năm|\/|-)?\s*(?<quarterYear>\d{4}))?(?![\p{L}\d])|giai đoạn\s+(?:từ\s+(?:năm\s+)?)?(?<first>\d{4})\s*(?:-|đến(?: năm)?)\s*(?<last>\d{4})|(?<!tháng\s{0,2}\d{0,2}[\s/]{0,2}|đầu\s|cuối\s)năm\s+(?<year>\d{4})(?!\s*[/-]\s*\d)/gu;

/** Every period that a span names, in order. A half-year or quarter without a year takes the next year named, or `year`. */
export function readPeriods(span: Span, year: number | null): StatedPeriod[] {
  const periods: StatedPeriod[] = [];
  for (const match of span.key.matchAll(PERIOD)) {
    const raw = cut(span, match.index, match.index + match[0].length);
    const period = periodOf(match, yearAfter(span.key, match.index) ?? year);
    if (period) periods.push({ ...period, raw });
  }
  return periods;
}

function yearAfter(key: string, from: number): number | null {
  const match = /năm\s+(\d{4})|quý\s+\S{1,3}\s*\/\s*(\d{4})/.exec(key.slice(from));
  return match ? Number(match[1] ?? match[2]) : null;
}

const WORDS: Readonly<Record<string, number>> = { sáu: 6, chín: 9, ba: 3 };

function periodOf(match: RegExpMatchArray, fallback: number | null): Omit<StatedPeriod, 'raw'> | null {
  const { months, part, monthsYear, quarter, quarterYear, first, last, year } = match.groups ?? {};
  if (months !== undefined) {
    const count = WORDS[months] ?? Number(months);
    const of = monthsYear === undefined ? fallback : Number(monthsYear);
    if (of === null || count < 1 || count > 11) return null;
    const from = part === 'đầu' ? 1 : 13 - count;
    return {
      kind: count === 6 ? 'half_year' : count === 3 ? 'quarter' : 'range',
      ...months_(of, from, from + count - 1),
    };
  }
  if (quarter !== undefined) {
    const number = parseRomanNumber(quarter) ?? Number(quarter);
    const of = quarterYear === undefined ? fallback : Number(quarterYear);
    return of === null ? null : { kind: 'quarter', ...months_(of, number * 3 - 2, number * 3) };
  }
  if (first !== undefined && last !== undefined) return { kind: 'range', from: `${first}-01`, to: `${last}-12` };
  return year === undefined ? null : { kind: 'year', ...months_(Number(year), 1, 12) };
}

function months_(year: number, from: number, to: number): { from: string; to: string } {
  return { from: `${year}-${String(from).padStart(2, '0')}`, to: `${year}-${String(to).padStart(2, '0')}` };
}
