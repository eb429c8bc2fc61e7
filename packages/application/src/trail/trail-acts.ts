/** Everything that is done and kept in the trail; each has its sentence in every language. */
export const TRAIL_ACTS = [
  'sample-loaded',
  'realm-made',
  'signed-in',
  'sign-in-locked',
  'signed-out',
  'post-chosen',
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
  'tasks-handed-out',
  'task-acknowledged',
  'letters-ordered',
  'job-cancelled',
  'job-retried',
] as const;
export type TrailAct = (typeof TRAIL_ACTS)[number];

/** Kinds of records that have a history. */
export const RECORD_KINDS = ['unit', 'post', 'person', 'account', 'plan', 'conference', 'task'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export interface RecordName {
  kind: RecordKind;
  id: string;
}
