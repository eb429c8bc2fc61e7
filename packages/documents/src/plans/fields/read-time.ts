import { formatIsoPartial, parseRomanNumber, parseVietnameseDates } from '@openpar/formats';
import { type Draft, derived } from '../draft.ts';
import type { Span } from '../lines/span.ts';
import type { DATE_KINDS, PlanDocument } from '../plan-document.ts';
import { readClocks } from './read-clocks.ts';

type Time = PlanDocument['time'];
type DateKind = (typeof DATE_KINDS)[number];

export interface TimeEvidence {
  /** The words of the time section; `null` when nothing is stated. */
  statement: Span | null;
  /** The text in which an invitation to follow may be announced; `null` in an invitation itself. */
  announced: Span | null;
  /** Year to take where the statement has none. */
  year: number | null;
}

/** When the conference is, as precise as the statement; `yearInferred` when the year came from elsewhere. */
export function readTime({ statement, announced, year }: TimeEvidence): Draft<Time> {
  if (!statement) return { ...NO_TIME, dateKinds: invitation(announced) };
  const key = statement.key;
  const dates = datesIn(key, year);
  const clocks = readClocks(key);
  const days = durationDays(key);
  const kinds: DateKind[] = [
    ...dates.kinds,
    ...(/dự kiến/.test(key) ? (['tentative'] as const) : []),
    ...(days === 0.5 && !/buổi/.test(key) ? (['half_day'] as const) : days === 0.5 ? (['half_day'] as const) : []),
    ...(/(?:thông báo|báo)\s(?:cụ thể\s)?sau|có thông báo|thông báo cụ thể|sẽ thông báo|thông báo riêng/.test(key)
      ? (['to_be_announced'] as const)
      : []),
    ...invitation(announced),
  ];
  return {
    raw: statement,
    dateKinds: derived(kinds, statement),
    start: derived(dates.start, statement),
    end: derived(dates.end, statement),
    durationDays: derived(days, statement),
    session: derived(sessionOf(key), statement),
    startClock: derived(clocks[0]?.value ?? null, statement),
    endClock: derived(isRange(key, clocks) ? (clocks[1]?.value ?? null) : null, statement),
    yearInferred: derived(dates.isInferred, statement),
  };
}

const NO_TIME = {
  raw: null,
  start: null,
  end: null,
  durationDays: null,
  session: null,
  startClock: null,
  endClock: null,
  yearInferred: false,
} as const;

function invitation(announced: Span | null): DateKind[] {
  return announced && /giấy mời/.test(announced.key) ? ['invitation_to_follow'] : [];
}

interface Dates {
  kinds: DateKind[];
  start: string | null;
  end: string | null;
  isInferred: boolean;
}

function datesIn(key: string, year: number | null): Dates {
  const found = parseVietnameseDates(key).filter(({ month }) => month !== null);
  const stated = found.find((date) => date.year !== null)?.year ?? null;
  const [first, second] = found;
  const days = dayRange(key);
  if (days !== null && first?.day === days.last) {
    const of = first.year ?? stated ?? year;
    const start = formatIsoPartial({ ...first, day: days.first, year: of });
    return {
      kinds: ['exact'],
      start,
      end: formatIsoPartial({ ...first, year: of }),
      isInferred: start !== null && stated === null,
    };
  }
  if (first) {
    const of = first.year ?? stated ?? year;
    const start = formatIsoPartial({ ...first, year: of });
    const end = second?.day != null ? formatIsoPartial({ ...second, year: second.year ?? of }) : null;
    const kinds: DateKind[] = first.day === null ? ['month_only'] : ['exact'];
    return {
      kinds,
      start,
      end: end === start ? null : end,
      isInferred: start !== null && first.year === null && stated === null,
    };
  }
  return monthOrQuarter(key, year);
}

/** "ngày 15 và 16/7", "từ ngày 15 đến ngày 16 tháng 7": two days of one month. */
function dayRange(key: string): { first: number; last: number } | null {
  const match = /ngày\s(\d{1,2})\s?(?:-|và|đến)\s?(?:hết\s)?(?:ngày\s)?(\d{1,2})(?=\s?\/\s?\d|\stháng)/.exec(key);
  return match ? { first: Number(match[1]), last: Number(match[2]) } : null;
}

function monthOrQuarter(key: string, year: number | null): Dates {
  const month = /(?:tháng\s+|ngày[\s._…]{0,12}\/\s?)(\d{1,2})(?!\d)(?:\s*(?:năm|[/.-])\s*(\d{4}))?/.exec(key);
  if (month && Number(month[1]) >= 1 && Number(month[1]) <= 12) {
    const start = formatIsoPartial({ year: month[2] ? Number(month[2]) : year, month: Number(month[1]) });
    return { kinds: ['month_only'], start, end: null, isInferred: start !== null && !month[2] };
  }
  const quarter = /quý\s+(i{1,3}|iv|[1-4])(?![\p{L}\d])(?:\s*(?:năm|[/.-])\s*(\d{4}))?/u.exec(key);
  if (!quarter) return { kinds: [], start: null, end: null, isInferred: false };
  const number = parseRomanNumber(quarter[1] ?? '') ?? Number(quarter[1]);
  const of = quarter[2] ? Number(quarter[2]) : year;
  return {
    kinds: ['quarter_only'],
    start: of === null ? null : `${of}-Q${number}`,
    end: null,
    isInferred: of !== null && !quarter[2],
  };
}

function durationDays(key: string): number | null {
  if (/½\s?ngày|(?<!\d)1\s?\/\s?2\s?ngày|nửa ngày|(?<!\d)(?:0?1|một) buổi(?! (?:sáng|chiều) ngày)/.test(key))
    return 0.5;
  const days = /(?<![\d/])(\d{1,2})(?:[.,](5))?\s?(?:\(\p{L}+\)\s)?ngày(?!\s?\d)/u.exec(key);
  if (days) return Number(days[1]) + (days[2] ? 0.5 : 0);
  return /(?<!\p{L})(?:cả|một) ngày/u.test(key) ? 1 : null;
}

function sessionOf(key: string): Time['session'] {
  if (/cả ngày|(?<!\d)0?1\s?ngày(?!\s?\d)/.test(key)) return 'full_day';
  const morning = /(?<!\p{L})sáng(?!\p{L})/u.test(key);
  const afternoon = /(?<!\p{L})chiều(?!\p{L})/u.test(key);
  if (morning && afternoon) return 'full_day';
  return morning ? 'morning' : afternoon ? 'afternoon' : null;
}

/** Two clock times are a start and an end when "đến" or a dash parts them. */
function isRange(key: string, clocks: readonly { start: number; end: number }[]): boolean {
  const [first, second] = clocks;
  return first !== undefined && second !== undefined && /đến|-|kết thúc/.test(key.slice(first.end, second.start));
}
