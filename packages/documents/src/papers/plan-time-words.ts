import { insideSentence, joinNames, mendForm, withoutEndMark } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import { clockInWords, dateInWords, dateParts, weekdayName } from './paper-date.ts';
import type { ConferenceTimeFacts, VenueFacts } from './plan-paper-facts.ts';

const words = PAPER_WORDS.plan;

/**
 * When a conference is held, without end mark: "dự kiến ½ ngày, trong tháng 6 năm 2024 (thời gian cụ thể sẽ có thông báo sau)",
 * "08 giờ 00, thứ Bảy, ngày 22 tháng 6 năm 2024 (½ ngày)". `null` where nothing is known.
 */
export function timeWords(time: ConferenceTimeFacts): string | null {
  if (time.statement !== null) return withoutEndMark(mendForm(time.statement));
  const parts = [durationWords(time), clockWords(time), sessionWords(time), ...dayWords(time)].filter(isGiven);
  const stated = parts.join(', ');
  const follow = time.toFollow === null ? null : words.toFollow[time.toFollow];
  if (stated === '') return follow;
  return `${time.isTentative ? `${words.tentative} ` : ''}${stated}${follow === null ? '' : ` (${follow})`}`;
}

/** A venue without end mark, with what is not settled about it: "Hội trường UBND huyện (dự kiến)". */
export function venueWords({ name, address, status }: VenueFacts): string {
  const place = mendForm([name, address].filter(isGiven).join(', '));
  if (status === 'tentative') return `${place} (${words.tentative})`;
  return status === 'to_be_announced' ? `${place} (${words.venueToFollow})` : place;
}

function durationWords({ durationDays }: ConferenceTimeFacts): string | null {
  if (durationDays === null) return null;
  if (durationDays === 0.5) return words.halfDay;
  return words.days(String(durationDays).replace('.', ',').padStart(2, '0'));
}

function clockWords({ startClock, endClock }: ConferenceTimeFacts): string | null {
  if (startClock === null) return null;
  return endClock === null
    ? `từ ${clockInWords(startClock)}`
    : `từ ${clockInWords(startClock)} đến ${clockInWords(endClock)}`;
}

function sessionWords({ session, startClock }: ConferenceTimeFacts): string | null {
  return session === null || startClock !== null ? null : words.sessions[session];
}

function dayWords({ start, end }: ConferenceTimeFacts): (string | null)[] {
  const date = dateInWords(start);
  if (date === null) return [];
  const last = dateInWords(end);
  if (last !== null && end !== start) return [`từ ${date} đến ${last}`];
  return dateParts(start)?.day == null ? [words.within(date)] : [weekdayName(start), date];
}

function isGiven(text: string | null): text is string {
  return text !== null && text !== '';
}

/** Several names of venues or posts in one sentence. */
export function inOneSentence(names: readonly string[]): string {
  return joinNames(names.map((name, index) => (index === 0 ? name : insideSentence(name))));
}
