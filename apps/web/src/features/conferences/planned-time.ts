import type { PlanDocument } from '@openpar/documents';
import { showDate } from '@openpar/ui';
import type { ConferencesMessages } from './messages/vi.ts';

/**
 * The time of a conference as tentative as the plan states it: "dự kiến tháng 6/2024, ½ ngày, có thông báo sau". Empty when the plan
 * states none.
 */
export function plannedTime(time: PlanDocument['time'], words: ConferencesMessages['time']): string {
  const { start, end, durationDays, session, startClock, dateKinds } = time;
  const isTentative = dateKinds.includes('tentative');
  const date = start === null ? null : dateWords(start, words);
  const parts = [
    date === null ? '' : `${isTentative ? `${words.tentative} ` : ''}${date}`,
    end === null ? '' : words.until(showDate(end)),
    startClock === null ? '' : words.clock(startClock),
    session === null ? '' : words[session],
    durationDays === null
      ? ''
      : durationDays === 0.5
        ? words.halfDay
        : words.days(String(durationDays).replace('.', ',')),
    dateKinds.includes('to_be_announced') ? words.to_be_announced : '',
    dateKinds.includes('invitation_to_follow') ? words.invitation_to_follow : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

/** A date as precise as it is, in words: "2024-06" → "tháng 6/2024". */
export function dateWords(iso: string, words: ConferencesMessages['time']): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(iso)) return words.day(showDate(iso));
  return /^\d{4}-\d{2}$/.test(iso) ? words.month(showDate(iso)) : words.other(showDate(iso));
}
