import type { ConferenceId, PlanReadingId } from '@openpar/engine';

/** Something in the bin. */
export type BinName = { kind: 'plan'; id: PlanReadingId } | { kind: 'conference'; id: ConferenceId };
