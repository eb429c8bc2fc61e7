import { formatIsoPartial, parseRomanNumber, parseVietnameseDates } from '@openpar/formats';
import { type Draft, derived } from '../draft.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';
import type { PlanTask } from '../plan-document.ts';

const WHEN =
  "(?:\\d{1,2}\\s?(?:giờ|h|g|:)\\s?\\d{0,2}\\s?(?:phút|')?,?\\s)?(?:thứ\\s\\p{L}+\\s?,?\\s\\(?)?(?:(?:ngày|hết ngày)\\s\\d{1,2}(?:\\s?[/.-]\\s?\\d{1,2}(?:\\s?[/.-]\\s?\\d{4})?|\\stháng\\s\\d{1,2}(?:\\s?(?:năm|\\/)\\s?\\d{4})?)|\\d{1,2}\\/\\d{1,2}(?:\\/\\d{4})?|(?:cuối |đầu |hết )?tháng\\s\\d{1,2}(?:\\s?(?:năm|\\/)\\s?\\d{4})?|quý\\s(?:i{1,3}|iv|[1-4])(?:\\s?(?:năm|\\/)\\s?\\d{4})?|năm\\s\\d{4})";
const LIMIT =
  '(?:hoàn thành|hoàn tất|xong|kết thúc)\\s(?:trước|chậm nhất|trong|vào|xong trước)?(?:\\s?(?:là|trong|vào))?\\s?|(?:xong\\s)?(?:trước|chậm nhất|muộn nhất)(?:\\s(?:là|trong|vào|đến))*\\s|(?:hạn|thời hạn|thời gian)(?:\\s\\p{L}+){0,3}\\s?:?\\s(?:trước|chậm nhất|trong)?\\s?|đến hết\\s|trong\\s';
const DEADLINE = new RegExp(`(?<![\\p{L}])(?:${LIMIT})${WHEN}(?![\\p{L}])`, 'gu');

/** "trước ngày hội nghị 03 ngày": a limit without a date. */
const BEFORE_EVENT =
  /(?:(?:hoàn thành|xong)\s)?trước\s(?:ngày\s)?(?:khi\s)?(?:diễn ra\s|tổ chức\s|khai mạc\s)?hội nghị(?:\s(?:ít nhất|tối thiểu))?\s(?:là\s)?\d{1,2}\sngày|(?:(?:hoàn thành|xong)\s)?trước\s\d{1,2}\sngày\s(?:so với ngày\s|diễn ra\s|tổ chức\s)?(?:diễn ra\s|tổ chức\s)?hội nghị/;

/** Where a deadline phrase begins in folded words; `null` when there is none. */
export function deadlineAt(key: string): number | null {
  return firstDeadline(key)?.index ?? null;
}

function firstDeadline(key: string, takesWithin = false): RegExpMatchArray | null {
  for (const match of key.matchAll(DEADLINE)) {
    const endsClause = /^\s?(?:[.;]|$)/.test(key.slice(match.index + match[0].length));
    if (/^trong\s(?:năm|tháng|quý)/.test(match[0]) && !(takesWithin && endsClause)) continue;
    return match;
  }
  return null;
}

export interface DeadlineOptions {
  isWhole?: boolean;
  takesWithin?: boolean;
  /** Year of a date that has none. */
  year?: number | null;
}

/**
 * The date that a task must be done by. With `isWhole` the words are a deadline cell and all of them are it; with `takesWithin` a bare
 * "trong quý III/2026" at the end of a clause counts too.
 */
export function readDeadline(
  words: Span,
  { isWhole = false, takesWithin = false, year = null }: DeadlineOptions = {},
): Draft<PlanTask>['deadline'] {
  const match = isWhole ? null : (firstDeadline(words.key, takesWithin) ?? BEFORE_EVENT.exec(words.key));
  if (!isWhole && !match) return null;
  const raw = match
    ? withoutDone(trimmed(cut(words, match.index ?? 0, (match.index ?? 0) + match[0].length)))
    : trimmed(words);
  if (raw.text === '') return null;
  return { raw, value: derived(isoOf(raw.key, yearIn(words.key) ?? year), raw) };
}

/** "hoàn thành trước ngày …", "thời hạn trước ngày …": the limit itself begins at "trước". */
function withoutDone(raw: Span): Span {
  const done =
    /^(?:hoàn thành|hoàn tất|kết thúc|(?:thời hạn|hạn|thời gian)(?:\s\p{L}+){0,3}?\s?:?)\s(?=(?:trước|chậm nhất|muộn nhất)\s(?!ngày hội|hội|khi))/u.exec(
      raw.key,
    );
  return cut(raw, done?.[0].length ?? 0);
}

function yearIn(key: string): number | null {
  const match = /(?:năm|\/)\s?(20\d{2})/.exec(key);
  return match ? Number(match[1]) : null;
}

function isoOf(key: string, year: number | null): string | null {
  const dates = parseVietnameseDates(key).filter(({ month }) => month !== null);
  const date = dates[dates.length - 1];
  if (date) return formatIsoPartial({ ...date, year: date.year ?? year });
  const quarter = /quý\s(i{1,3}|iv|[1-4])(?:\s?(?:năm|\/)\s?(\d{4}))?/.exec(key);
  const of = quarter?.[2] ? Number(quarter[2]) : year;
  if (quarter && of !== null) return `${of}-Q${parseRomanNumber(quarter[1] ?? '') ?? quarter[1]}`;
  const month = /tháng\s(\d{1,2})(?:\s?(?:năm|\/)\s?(\d{4}))?/.exec(key);
  if (month) return formatIsoPartial({ year: month[2] ? Number(month[2]) : year, month: Number(month[1]) });
  return /năm\s\d{4}/.test(key) ? formatIsoPartial({ year }) : null;
}
