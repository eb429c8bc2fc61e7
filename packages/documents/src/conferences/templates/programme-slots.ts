import { withoutEndMark } from '../../papers/mend-form.ts';
import type { PlanDocument } from '../../plans/plan-document.ts';
import type { ConferenceDraft } from './conference-draft.ts';
import { minutesOf } from './programme-length.ts';

type Slot = PlanDocument['agenda'][number];

/**
 * The programme with times: clock times one after the other where the start is known and every item has minutes, else the minutes
 * alone. Empty while no item has any: a programme without times is told by the contents.
 */
export function programmeSlots({ programme, time }: Pick<ConferenceDraft, 'programme' | 'time'>): Slot[] {
  if (programme.every(({ minutes }) => minutes === null)) return [];
  const isTimed = time.startClock !== null && programme.every(({ minutes }) => minutes !== null);
  let at = minutesOf(time.startClock ?? '00:00');
  return programme.map(({ minutes, text, presenter }) => {
    const from = at;
    at += minutes ?? 0;
    return {
      start: isTimed ? clockOf(from) : null,
      end: isTimed ? clockOf(at) : null,
      durationMinutes: isTimed ? null : minutes,
      text: withoutEndMark(text),
      presenters: presenter === null ? [] : [presenter],
    };
  });
}

/** "08:10"; a programme past midnight goes on from 00:00. */
function clockOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60) % 24)}:${two(minutes % 60)}`;
}
