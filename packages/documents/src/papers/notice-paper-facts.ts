import type { AskedRelation } from './asking-verb.ts';
import type { InvitationPaperFacts, InvitationTime } from './invitation-paper-facts.ts';
import type { PartialDate } from './paper-date.ts';
import type { PaperIssuer } from './paper-issuer.ts';
import type { RecipientFacts } from './recipients.ts';
import type { Signing } from './signature-lines.ts';

/** Everything that a notice of a conference's time and place states. What is not known yet is `null`. */
export interface NoticePaperFacts {
  issuer: PaperIssuer;
  place: string;
  date: PartialDate | null;
  number: number | null;
  /** "TB-UBND". */
  symbol: string;
  /** "Hội nghị công bố Chỉ số …". */
  conferenceName: string;
  /** The plan that it carries out; `null` where there is none. A plan without number is named by its subject. */
  plan: { number: number | null; symbol: string; date: PartialDate | null } | null;
  time: InvitationTime;
  venue: InvitationPaperFacts['venue'];
  chair: InvitationPaperFacts['chair'];
  /** What the plan had said before; told where it is something else than what is fixed now. */
  planned: { start: PartialDate | null; venue: string | null };
  addressees: readonly NoticeAddressee[];
  /** Lines on papers, replies and transport, in order. */
  notes: readonly string[];
  recipients: readonly RecipientFacts[];
  archive: readonly string[];
  signing: Signing;
  signerName: string | null;
  hostPost: string | null;
}

/** A body that the notice is for. */
export interface NoticeAddressee {
  name: string;
  /** How it stands to the issuer; `null`: judged by its name. */
  relation: AskedRelation | null;
}

/** What must be fixed before a notice may go out. */
export const NOTICE_NEEDS = ['day', 'session', 'venue'] as const;
export type NoticeNeed = (typeof NOTICE_NEEDS)[number];

/** What is still open, in the order of the paper; empty when the notice may go out. A tentative day or venue is open. */
export function missingForNotice({ time, venue }: Pick<NoticePaperFacts, 'time' | 'venue'>): NoticeNeed[] {
  const isFixed: Record<NoticeNeed, boolean> = {
    day: /^\d{4}-\d{2}-\d{2}$/.test(time.day ?? '') && !time.isTentative,
    session: time.session !== null || time.startClock !== null,
    venue: venue?.status === 'confirmed',
  };
  return NOTICE_NEEDS.filter((need) => !isFixed[need]);
}
