import type { InvitationTime } from './invitation-paper-facts.ts';
import { capitalised } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import { clockInWords, dateInWords, weekdayName } from './paper-date.ts';

const words = PAPER_WORDS.invitation;

/** "08 giờ 00, thứ Sáu, ngày 05 tháng 7 năm 2024", "Buổi sáng, thứ Sáu, ngày …"; what is open prints as dots. */
export function invitationTimeWords({ day, session, startClock, isTentative }: InvitationTime): string {
  const when = startClock === null ? null : clockInWords(startClock);
  const part = session === null ? words.open : PAPER_WORDS.plan.sessions[session];
  const date = dateInWords(day);
  const said = [when ?? part, weekdayName(day), date ?? words.open].filter((text) => text !== null).join(', ');
  return isTentative ? `${said} (${PAPER_WORDS.plan.tentative})` : capitalised(said);
}
