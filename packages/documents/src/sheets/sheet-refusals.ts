/** Why a sheet could not be read; each has its sentence in the contract. */
export const SHEET_REFUSALS = [
  'file-empty',
  'file-too-large',
  'file-type-lies',
  'archive-too-large',
  'archive-broken',
  'text-encoding-unknown',
  'reading-timed-out',
  'sheet-type-unknown',
  'sheet-old-excel',
  'sheet-password',
  'sheet-with-macros',
  'sheet-broken',
  'sheet-quote-open',
  'sheet-merged-heads',
  'sheet-empty',
  'sheet-too-long',
  'sheet-too-wide',
] as const;
export type SheetRefusal = (typeof SHEET_REFUSALS)[number];
