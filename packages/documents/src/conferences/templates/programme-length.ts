import type { ConferenceDraft } from './conference-draft.ts';

/** Usual hours of a session, in minutes from midnight: 08:00 to 11:30, 13:30 to 17:00. */
const MORNING = { from: 8 * 60, to: 11 * 60 + 30 };
const AFTERNOON = { from: 13 * 60 + 30, to: 17 * 60 };
const MIDDAY = 12 * 60;

type Programme = Pick<ConferenceDraft, 'programme'>;
type Held = Pick<ConferenceDraft, 'time'>;

/** Minutes of all items that have any. */
export function programmeLength({ programme }: Programme): number {
  return programme.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** Minutes between start and end of the session; a clock time shortens or lengthens it. A session not chosen is half a day. */
export function sessionLength({ time: { session, startClock } }: Held): number {
  const start = startClock === null ? null : minutesOf(startClock);
  if (session === 'full_day') {
    const from = start ?? MORNING.from;
    return from < MIDDAY ? MORNING.to - from + AFTERNOON.to - AFTERNOON.from : AFTERNOON.to - from;
  }
  const isAfternoon = session === 'afternoon' || (session === null && start !== null && start >= MIDDAY);
  const { from, to } = isAfternoon ? AFTERNOON : MORNING;
  return Math.max(0, to - (start ?? from));
}

/** By how many minutes the programme is longer than its session; 0 where it fits. */
export function overrunMinutes(draft: Programme & Held): number {
  return Math.max(0, programmeLength(draft) - sessionLength(draft));
}

/** "08:30" as minutes from midnight. */
export function minutesOf(clock: string): number {
  const [hours = '0', minutes = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(minutes);
}
