import { formatIsoPartial, parseVietnameseDates } from '@openpar/formats';
import { type Derived, type Draft, derived } from '../draft.ts';
import type { Paragraph } from '../lines/read-source.ts';
import { cut, groupOf, type Span } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';

const NUMBER_LINE =
  /^số(?: hiệu| văn bản)?\s?[:.]?\s?(?<sequence>\d{1,6})?[\s._…]{0,20}(?:\/|-(?=[a-zđ]{1,6}\/))\s?(?<symbol>[a-zđ][\p{L}\d&.-]{0,12}\/[a-zđ][\p{L}\d&.-]{1,20}|[a-zđ][\p{L}\d&.-]{1,30})/u;
const DATE_LINE =
  /^(?<place>[\p{L}\d\s.'-]{2,50}?)\s?[,.]\s?(?<date>ngày[\s\d._…/-]{0,40}tháng[\s\d._…/-]{0,20}(?:năm[\s\d._…]{0,12})?)/u;
const DATE_IN_FIGURES =
  /^(?:(?<place>[\p{L}\d\s.'-]{2,50}?)\s?,\s?)?(?<date>ngày\s?\d{0,2}[\s._…]{0,6}[/-]\s?\d{1,2}\s?[/-]\s?\d{4})$/u;
const DATE_ALONE = /^(?<date>ngày[\s\d._…/-]{0,40}tháng[\s\d._…/-]{0,20}năm[\s\d._…]{0,12})$/u;

/** Số, ký hiệu. All parts are `null` where no such line stands. */
export function readNumber(lines: readonly Paragraph[]): Draft<PlanDocument['documentNumber']> {
  for (const { span } of lines) {
    const match = NUMBER_LINE.exec(span.key);
    if (match) {
      return {
        raw: cut(span, 0, match[0].length),
        sequence: groupOf(span, match, 'sequence'),
        symbol: groupOf(span, match, 'symbol'),
      };
    }
  }
  return { raw: null, sequence: null, symbol: null };
}

export interface PlaceAndDate {
  place: Span | null;
  date: Draft<PlanDocument['issueDate']>;
  value: string | null;
  /** A date line stands, but its day is blank. */
  isDayBlank: boolean;
  isMissing: boolean;
}

/** The line "place, ngày … tháng … năm …". */
export function readPlaceAndDate(lines: readonly Paragraph[]): PlaceAndDate {
  for (const { span } of lines) {
    const match = DATE_LINE.exec(span.key) ?? DATE_ALONE.exec(span.key) ?? DATE_IN_FIGURES.exec(span.key);
    if (match) return readDateLine(span, match);
  }
  return {
    place: null,
    date: { raw: null, value: null, precision: null },
    value: null,
    isDayBlank: false,
    isMissing: true,
  };
}

function readDateLine(span: Span, match: RegExpMatchArray): PlaceAndDate {
  const raw = groupOf(span, match, 'date');
  const date = raw ? parseVietnameseDates(raw.key)[0] : undefined;
  const year = date?.year ?? yearIn(raw?.key ?? '');
  const day = date?.month == null ? null : (date.day ?? null);
  const value = formatIsoPartial({ year, month: date?.month ?? null, day });
  const precision = value === null ? null : day !== null ? 'day' : date?.month != null ? 'month' : 'year';
  const words: Derived<string | null> = derived(value, raw);
  return {
    place: groupOf(span, match, 'place'),
    date: { raw: raw && cut(raw, 0, raw.text.trimEnd().length), value: words, precision: derived(precision, raw) },
    value,
    isDayBlank: day === null,
    isMissing: false,
  };
}

function yearIn(key: string): number | null {
  const match = /năm\s{0,3}(\d{4})/.exec(key);
  return match ? Number(match[1]) : null;
}
