import type { VENUE_STATUSES } from '../plans/plan-document.ts';
import type { PartialDate } from './paper-date.ts';
import type { PaperIssuer } from './paper-issuer.ts';
import type { RecipientFacts } from './recipients.ts';
import type { Signing } from './signature-lines.ts';

/** Everything that an invitation (Giấy mời) to a conference states. What is not known yet is `null`. */
export interface InvitationPaperFacts {
  issuer: PaperIssuer;
  place: string;
  date: PartialDate | null;
  number: number | null;
  /** "GM-UBND". */
  symbol: string;
  /** "Hội nghị công bố Chỉ số …". */
  conferenceName: string;
  invitees: readonly Invitee[];
  chair: { name: string | null; post: string | null } | null;
  time: InvitationTime;
  venue: { name: string; address: string | null; status: (typeof VENUE_STATUSES)[number] } | null;
  /** Lines on papers, replies and transport, in order. */
  notes: readonly string[];
  /** Recipients besides the invitees themselves, who stand first as "Như trên". */
  recipients: readonly RecipientFacts[];
  archive: readonly string[];
  signing: Signing;
  signerName: string | null;
  hostPost: string | null;
}

/** One letter's addressee: a person, a post, or a body that sends somebody. At least one of the three is given. */
export interface Invitee {
  name: string | null;
  /** "Ông", "Bà", "Đồng chí"; printed before the name. */
  title: string | null;
  post: string | null;
  body: string | null;
}

export interface InvitationTime {
  day: PartialDate | null;
  session: 'morning' | 'afternoon' | 'full_day' | null;
  /** "08:00"; a start also fixes the session. */
  startClock: string | null;
  isTentative: boolean;
}

/** What must be fixed before an invitation may go out. */
export const INVITATION_NEEDS = ['invitees', 'chair', 'day', 'session', 'venue'] as const;
export type InvitationNeed = (typeof INVITATION_NEEDS)[number];

/** What is still open, in the order of the paper; empty when the invitation may go out. A tentative day or venue is open. */
export function missingForInvitation({ invitees, chair, time, venue }: InvitationPaperFacts): InvitationNeed[] {
  const isFixed: Record<InvitationNeed, boolean> = {
    invitees: invitees.length > 0,
    chair: chair !== null && (chair.name !== null || chair.post !== null),
    day: /^\d{4}-\d{2}-\d{2}$/.test(time.day ?? '') && !time.isTentative,
    session: time.session !== null || time.startClock !== null,
    venue: venue?.status === 'confirmed',
  };
  return INVITATION_NEEDS.filter((need) => !isFixed[need]);
}
