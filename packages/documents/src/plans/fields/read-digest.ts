import { formatIsoPartial, parseVietnameseDates } from '@openpar/formats';
import { type Draft, derived } from '../draft.ts';
import { cut, groupOf, type Span, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';

/** What a text that only reports on a plan (a portal's digest) says of the plan's own head. */
export interface Digest {
  title: Span | null;
  number: Draft<PlanDocument['documentNumber']> | null;
  date: Draft<PlanDocument['issueDate']> | null;
  value: string | null;
}

const CITED =
  /kế hoạch(?:\ssố\s(?<sequence>\d{1,6})\s?\/\s?(?<symbol>kh-[\p{L}\d&.-]+))?(?<date>[\s,]{1,2}ngày\s[\d/.-]{6,10})?\s(?:(?:về việc|về|v\/v)\s)?(?<title>(?:tổ chức\s)?(?:các\s)?hội nghị\s[^.;]{10,300})/u;

/** Reads the sentence that names the plan; `null` when the text names none. */
export function readDigest(body: Span | null): Digest | null {
  const match = body ? CITED.exec(body.key) : null;
  if (!body || !match) return null;
  const title = groupOf(body, match, 'title');
  const end = title
    ? /,\s(?:theo đó|với|nhằm|trong đó|dự kiến|cụ thể)\s|\s(?:nhằm|với mục đích)\s/.exec(title.key)
    : null;
  const sequence = groupOf(body, match, 'sequence');
  const raw = groupOf(body, match, 'date') ?? dateOfIssue(body, match.index);
  const value = raw ? isoIn(raw) : null;
  return {
    title: title && trimmed(end ? cut(title, 0, end.index) : title),
    number: sequence ? { raw: null, sequence, symbol: groupOf(body, match, 'symbol') } : null,
    date:
      raw && value ? { raw: trimmed(raw), value: derived(value, raw), precision: derived('day' as const, raw) } : null,
    value,
  };
}

/** "Ngày 02/12/2025, Chủ tịch UBND xã … ban hành Kế hoạch". */
function dateOfIssue(body: Span, before: number): Span | null {
  const match = /ngày\s\d{1,2}\/\d{1,2}\/\d{4}(?=,[^.;]{0,160}ban hành\s$)/.exec(body.key.slice(0, before));
  return match ? cut(body, match.index, match.index + match[0].length) : null;
}

function isoIn(raw: Span): string | null {
  const [date] = parseVietnameseDates(raw.key);
  return date?.day != null ? formatIsoPartial(date) : null;
}
