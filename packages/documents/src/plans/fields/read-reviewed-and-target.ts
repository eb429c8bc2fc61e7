import { type Draft, derived } from '../draft.ts';
import { cut, type Span } from '../lines/span.ts';
import type { PlanDocument } from '../plan-document.ts';
import { readPeriods, type StatedPeriod } from './read-periods.ts';

type Period = Draft<PlanDocument['reviewedPeriod']>;

const AHEAD = /(?:triển khai|phương hướng|nhiệm vụ|giải pháp|đề ra|kế hoạch|định hướng|mục tiêu)[^;.]{0,120}$/;
const LOOKS_BACK = /tổng kết|sơ kết|đánh giá|phân tích|công bố|kết quả|kiểm điểm|xếp hạng/;

export interface PeriodEvidence {
  title: Span | null;
  enacting: Span | null;
  /** Purposes, requirements, contents and tasks, in this order. */
  body: readonly Span[];
  year: number | null;
}

/** Kỳ đánh giá and kỳ phương hướng: the title's periods, then the first later one that the body names. */
export function readReviewedAndTarget({ title, enacting, body, year }: PeriodEvidence): {
  reviewed: Period;
  target: Period;
  year: number | null;
} {
  const inTitle = title ? periodsOf(title, year) : [];
  const inEnacting = enacting ? periodsOf(enacting, year) : [];
  const first = inTitle.length > 0 ? inTitle : inEnacting;
  const reviewed =
    first.find((period) => !isAhead(period)) ?? (first.length === 0 ? undefined : lookingBack(body, year));
  const from = reviewed?.to ?? '';
  const all = [...first, ...inEnacting, ...body.flatMap((span) => periodsOf(span, year))];
  const target =
    first.find((period) => isAhead(period) && period.from > from) ??
    (reviewed ? all.find((period) => period.from > from && period.kind !== 'range') : all[0]);
  return {
    reviewed: draftOf(reviewed),
    target: draftOf(target),
    year: reviewed ? Number(reviewed.from.slice(0, 4)) : null,
  };
}

interface Located extends StatedPeriod {
  before: string;
}

function periodsOf(span: Span, year: number | null): Located[] {
  return readPeriods(span, year).map((period) => ({
    ...period,
    before: cut(span, 0, period.raw.start - span.start).key,
  }));
}

/** A period that a word for what comes next leads to, with no word for looking back in between. */
function isAhead(period: Located): boolean {
  const match = AHEAD.exec(period.before);
  return (
    match !== null &&
    !LOOKS_BACK.test(match[0]) &&
    !/(?:kết quả|tình hình|tổng kết|sơ kết|đánh giá)[^;.,]{0,60}$/.test(period.before)
  );
}

function lookingBack(body: readonly Span[], year: number | null): Located | undefined {
  return body
    .flatMap((span) => periodsOf(span, year))
    .find((period) => /(?:kết quả|tổng kết|sơ kết|đánh giá)[^;.]{0,80}$/.test(period.before));
}

function draftOf(period: StatedPeriod | undefined): Period {
  if (!period) return { raw: null, kind: null, from: null, to: null };
  return {
    raw: period.raw,
    kind: derived(period.kind, period.raw),
    from: derived(period.from, period.raw),
    to: derived(period.to, period.raw),
  };
}
