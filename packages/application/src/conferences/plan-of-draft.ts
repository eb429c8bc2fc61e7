import { type ConferenceDraft, type DraftHost, type PlanDocument, planFromDraft } from '@openpar/documents';
import { type IsoDay, ok, type Result, refuse } from '@openpar/engine';
import { isCalendarDay } from '../clock.ts';
import { dayOfPlan } from './day-of-plan.ts';

/** What a conference keeps of a draft. */
export interface DraftedPlan {
  name: string;
  plan: PlanDocument;
  asOfDay: IsoDay;
}

/**
 * The plan of a draft and the day its units, posts and holders are taken on: that of the plan, but not earlier than the working day
 * where only the month that is running was named.
 */
export function planOfDraft(
  draft: ConferenceDraft,
  host: DraftHost,
  workingDay: IsoDay,
): Result<DraftedPlan, 'day-refused'> {
  const plan = planFromDraft(draft, host);
  const { start } = draft.time;
  const isRunningMonth = start !== null && start === workingDay.slice(0, 7);
  const asOfDay = isRunningMonth ? workingDay : dayOfPlan(plan, workingDay);
  if (!isCalendarDay(asOfDay)) return refuse('day-refused', { day: asOfDay });
  return ok({ name: plan.conferenceName ?? draft.conferenceName, plan, asOfDay });
}
