/** Everything that is done and kept in the trail; each has its sentence in every language. */
export const TRAIL_ACTS = [
  'sample-loaded',
  'realm-made',
  'signed-in',
  'sign-in-locked',
  'signed-out',
  'post-chosen',
  'unit-added',
  'unit-moved',
  'unit-renamed',
  'unit-ended',
  'post-added',
  'post-changed',
  'post-ended',
  'holder-appointed',
  'term-ended',
  'posts-handed-over',
  'hand-over-taken-back',
  'member-added',
  'post-delegated',
  'delegation-ended',
  'contact-changed',
  'plan-brought-in',
  'plan-field-corrected',
  'plan-correction-removed',
  'plan-read-anew',
  'plan-removed',
  'plan-restored',
  'plan-erased',
  'conference-made',
  'conference-drafted',
  'conference-draft-changed',
  'conference-arranged',
  'conference-removed',
  'conference-restored',
  'conference-erased',
  'tasks-handed-out',
  'task-acknowledged',
  'undone',
  'letters-ordered',
  'units-imported',
  'posts-imported',
  'holders-imported',
  'accounts-imported',
  'official-units-imported',
  'job-cancelled',
  'job-retried',
  'account-made',
  'account-disabled',
  'account-enabled',
  'account-unlocked',
  'activation-codes-made',
  'account-letter-ordered',
  'account-letter-written',
  'account-activated',
  'password-reset',
  'password-changed',
] as const;
export type TrailAct = (typeof TRAIL_ACTS)[number];

/** Kinds of records that have a history. */
export const RECORD_KINDS = ['unit', 'post', 'person', 'account', 'plan', 'conference', 'task'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface RecordName {
  kind: RecordKind;
  id: string;
}
