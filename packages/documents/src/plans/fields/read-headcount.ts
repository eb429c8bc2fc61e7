import { parseVietnameseInteger } from '@openpar/formats';
import { type Draft, derived } from '../draft.ts';
import { cut, type Span, trimmed } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';

type Headcount = NonNullable<PlanDocument['totalHeadcount']>;

const PEOPLE = '(?:đại biểu|người|đồng chí|đ\\/c|học viên|khách mời|cán bộ|lượt người|thành viên)';
const COUNT = new RegExp(
  `(?<about>(?:dự kiến|khoảng|trên|gần|tối đa|hơn|ước)(?:\\s(?:có|khoảng|là|trên))*\\s)?(?:từ\\s)?(?<low>\\d{1,3}(?:\\.\\d{3})*|\\d{1,5})\\s?(?:(?:-|đến)\\s?(?<high>\\d{1,5})\\s?)?${PEOPLE}(?![\\p{L}])`,
  'u',
);

/** The number of people that a span states; `null` when none. "mỗi đơn vị 02 người" counts units, not people, and is left out. */
export function readHeadcount(span: Span): Draft<Headcount> | null {
  const match = COUNT.exec(span.key);
  const value = match ? parseVietnameseInteger(match.groups?.low ?? '') : null;
  if (!match || value === null || /(?:mỗi|từng)\s[^.;]{1,60}$/.test(span.key.slice(0, match.index))) return null;
  const raw = trimmed(cut(span, match.index, match.index + match[0].length));
  const high = match.groups?.high;
  const isAbout =
    match.groups?.about !== undefined || /(?:khoảng|dự kiến)[^.;]{0,25}$/.test(span.key.slice(0, match.index));
  return {
    value: derived(value, raw),
    max: derived(high === undefined ? null : parseVietnameseInteger(high), raw),
    approximate: derived(isAbout, raw),
    raw,
  };
}
