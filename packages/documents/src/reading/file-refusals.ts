/** Why a file could not be read; each has its sentence in the contract. */
export const FILE_REFUSALS = [
  'file-empty',
  'file-too-large',
  'file-type-unknown',
  'file-type-lies',
  'file-type-old-word',
  'archive-too-large',
  'archive-broken',
  'docx-with-macros',
  'docx-broken',
  'pdf-password',
  'pdf-without-text',
  'pdf-broken',
  'text-encoding-unknown',
  'file-too-long',
  'reading-timed-out',
] as const;
export type FileRefusal = (typeof FILE_REFUSALS)[number];
