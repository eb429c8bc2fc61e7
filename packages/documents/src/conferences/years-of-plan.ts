import type { PlanDocument } from '../plans/plan-document.ts';

/** The yearly cycles of reform work that a conference belongs to, ascending. */
export interface PlanYears {
  /** Years that it looks back on: the reviewed period and the years of the indices it treats. */
  reviewed: number[];
  /** Years that it sets tasks for: the next period. A half-year review sets them for its own year. */
  target: number[];
}

/**
 * Which cycles a conference belongs to: it closes the reviewed ones and opens the next, and is shown in all of them. A plan whose own
 * year differs from the index year is found in the cycle of the index. An index of a year after the reviewed one ("cải thiện Chỉ số
 * năm 2024") is what the tasks are for.
 */
export function yearsOfPlan({ reviewedPeriod, targetPeriod, indices }: PlanDocument): PlanYears {
  const reviewed = yearsIn(reviewedPeriod);
  const last = reviewed.at(-1);
  const indexYears = indices.flatMap(({ year }) => year ?? []);
  const isAhead = (year: number) => last !== undefined && year > last;
  return {
    reviewed: ascending([...reviewed, ...indexYears.filter((year) => !isAhead(year))]),
    target: ascending([...yearsIn(targetPeriod), ...indexYears.filter(isAhead)]),
  };
}

/** Every year from the first to the last month of a period. */
function yearsIn({ from, to }: PlanDocument['reviewedPeriod']): number[] {
  const first = Number((from ?? to)?.slice(0, 4) ?? Number.NaN);
  const last = Number((to ?? from)?.slice(0, 4) ?? Number.NaN);
  return first <= last ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
}

function ascending(years: readonly number[]): number[] {
  return [...new Set(years)].sort((one, other) => one - other);
}
