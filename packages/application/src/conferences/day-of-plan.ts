import type { PlanDocument } from '@openpar/documents';
import type { IsoDay } from '@openpar/engine';

const FIRST_MONTH_OF_QUARTER: Record<string, string> = { Q1: '01', Q2: '04', Q3: '07', Q4: '10' };

/**
 * The day whose units, posts and holders a plan's conference is taken with: the day it is held if the plan fixes one, else the day of
 * issue, else the first day of the month, quarter or year that either names; `fallback` when the plan names no time at all. A plan may
 * name a day that no calendar has ("2024-02-31"); it comes out as named.
 */
export function dayOfPlan(plan: Pick<PlanDocument, 'time' | 'issueDate'>, fallback: IsoDay): IsoDay {
  const named = [plan.time.start, plan.issueDate.value].filter((value) => value !== null);
  const exact = named.find((value) => /^\d{4}-\d{2}-\d{2}$/.test(value));
  return exact ?? (named[0] === undefined ? fallback : firstDayOf(named[0]));
}

function firstDayOf(partial: string): IsoDay {
  const [year = partial, part = '01'] = partial.split('-');
  return `${year}-${FIRST_MONTH_OF_QUARTER[part] ?? part}-01`;
}
