import type { NoticePaperFacts } from '@openpar/documents';
import type { UnitId } from '@openpar/engine';

/** What has become of a notice on its way; sending it is not part of making it. */
export const NOTICE_STATES = ['to-send'] as const;
export type NoticeState = (typeof NOTICE_STATES)[number];

/** A body that a notice is for, named as it was when the notice was made. */
export interface NoticeRecipient {
  unitId: UnitId;
  unitName: string;
  /** How many of its people are called. */
  seatCount: number;
  state: NoticeState;
}

/** The notice of a conference's fixed time and place, kept as it was made. */
export interface Notice {
  /** Counts the notices of a conference from 1; the last one holds. */
  number: number;
  facts: NoticePaperFacts;
  recipients: readonly NoticeRecipient[];
  madeBy: string;
  madeAt: Date;
}
