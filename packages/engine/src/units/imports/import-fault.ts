/** What can be wrong with a list that is brought in; each has its sentence in the contract. */
export const IMPORT_FAULTS = [
  'no-rows',
  'header-missing',
  'header-unknown',
  'header-doubled',
  'header-empty',
  'cell-empty',
  'cell-too-long',
  'word-unknown',
  'words-too-few',
  'day-malformed',
  'number-malformed',
  'code-malformed',
  'phone-malformed',
  'email-malformed',
  'login-malformed',
  'end-before-start',
  'row-twice',
  'code-overlaps',
  'parent-unknown',
  'parent-not-valid',
  'circular-tree',
  'predecessor-unknown',
  'predecessor-not-valid',
  'unit-unknown',
  'unit-not-valid',
  'post-overlaps',
  'post-unknown',
  'post-not-valid',
  'post-ambiguous',
  'post-held-twice',
  'contact-of-another',
  'holder-unknown',
  'holder-ambiguous',
  'login-taken',
  'person-has-account',
  'outside-your-units',
] as const;
export type ImportFaultCode = (typeof IMPORT_FAULTS)[number];

/** One thing wrong with one row. */
export interface ImportFault<Field extends string> {
  /** As a spreadsheet program numbers it. */
  row: number;
  /** What the faulty cell tells; `null` where the whole row is meant. */
  field: Field | null;
  code: ImportFaultCode;
  /** Values that the sentence names. */
  detail: Record<string, string | number>;
}
