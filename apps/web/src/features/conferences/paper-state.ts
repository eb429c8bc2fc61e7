import { type InvitationNeed, NOTICE_NEEDS, type PaperOfConference } from '@openpar/documents';

/** Why a paper cannot be made: nobody has a seat, or copies would go out with parts still open. */
export type PaperBlock = 'nobody' | 'copiesWait' | 'noticesWait';

/** What may be done with a paper of a conference now. */
export interface PaperState {
  /** Parts are open: it is shown as a draft. */
  isDraft: boolean;
  block: PaperBlock | null;
  /** Many copies, too many to be looked at in the page. */
  isCopies: boolean;
}

interface Known {
  missingForInvitation: readonly InvitationNeed[];
  /** `undefined` while it is not known. */
  seatCount: number | undefined;
}

/** A plan is always ready; a notice waits for time and place, an invitation for the chair too and for somebody to invite. */
export function paperStateOf(paper: PaperOfConference, { missingForInvitation, seatCount }: Known): PaperState {
  const isOpenForNotice = NOTICE_NEEDS.some((need) => missingForInvitation.includes(need));
  const isOpen = missingForInvitation.length > 0;
  switch (paper) {
    case 'plan':
      return { isDraft: false, block: null, isCopies: false };
    case 'notice':
      return { isDraft: isOpenForNotice, block: null, isCopies: false };
    case 'notice-copies':
      return { isDraft: false, block: blockOf(seatCount, isOpenForNotice ? 'noticesWait' : null), isCopies: true };
    case 'invitation':
      return { isDraft: isOpen, block: blockOf(seatCount, null), isCopies: false };
    case 'invitation-copies':
      return { isDraft: false, block: blockOf(seatCount, isOpen ? 'copiesWait' : null), isCopies: true };
  }
}

function blockOf(seatCount: number | undefined, waits: PaperBlock | null): PaperBlock | null {
  return seatCount === 0 ? 'nobody' : waits;
}
