import { composeNoticeCopies } from '@openpar/documents';
import type { UnitId } from '@openpar/engine';
import { noticeFactsOf } from '../documents/notice-facts-of.ts';
import type { Notice, NoticeRecipient } from './notice.ts';
import type { ConferenceOverview } from './read-conference.ts';

/** The notice that a conference's records make now; `null` for one of the past and while time or place is open. */
export function noticeOf(overview: Omit<ConferenceOverview, 'mayEdit'>): Pick<Notice, 'facts' | 'recipients'> | null {
  if (overview.isPast || overview.conference.arrangement.day === null) return null;
  const facts = noticeFactsOf(overview);
  return composeNoticeCopies(facts).ok ? { facts, recipients: recipientsOf(overview) } : null;
}

/** Every body with a seat once, in the order of the plan; the host tells itself nothing. */
function recipientsOf({ host, participants }: Pick<ConferenceOverview, 'host' | 'participants'>): NoticeRecipient[] {
  const recipients = new Map<UnitId, NoticeRecipient>();
  for (const { unitId, unitName } of participants.list.seats) {
    if (unitId === host.id) continue;
    const seatCount = (recipients.get(unitId)?.seatCount ?? 0) + 1;
    recipients.set(unitId, { unitId, unitName, seatCount, state: 'to-send' });
  }
  return [...recipients.values()];
}
