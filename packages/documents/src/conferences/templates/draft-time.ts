import type { PlanDocument } from '../../plans/plan-document.ts';
import type { ConferenceDraft } from './conference-draft.ts';

type PlanTime = PlanDocument['time'];

/** The time of a draft as plans hold it; its statement is still to be worded. A session not chosen is half a day. */
export function draftTime({ time }: Pick<ConferenceDraft, 'time'>, told: string): PlanTime {
  const isWhole = time.session === 'full_day';
  return {
    raw: null,
    dateKinds: dateKindsOf(time, told),
    start: time.start,
    end: null,
    durationDays: isWhole ? 1 : 0.5,
    session: time.session,
    startClock: time.startClock,
    endClock: null,
    yearInferred: false,
  };
}

function dateKindsOf(time: ConferenceDraft['time'], told: string): PlanTime['dateKinds'] {
  const hasInvitation = time.toFollow === 'invitation' || /giấy mời/iu.test(told);
  return [
    ...(time.start === null ? [] : [time.start.length > 7 ? ('exact' as const) : ('month_only' as const)]),
    ...(time.isTentative ? ['tentative' as const] : []),
    ...(time.session === 'full_day' ? [] : ['half_day' as const]),
    ...(time.toFollow === 'notice' ? ['to_be_announced' as const] : []),
    ...(hasInvitation ? ['invitation_to_follow' as const] : []),
  ];
}
