import { IMPORT_KINDS, SHEET_REFUSALS } from '@openpar/documents';
import { IMPORT_FAULTS } from '@openpar/engine';
import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { Day } from '../ids.ts';

const OneList = z.object({ kind: z.enum(IMPORT_KINDS) });
const ListFormat = z.object({ format: z.enum(['xlsx', 'csv']).default('xlsx') });

const Counts = z.object({
  added: z.int(),
  changed: z.int(),
  unchanged: z.int(),
  /** Example rows of the template that were passed over. */
  examples: z.int(),
});

/** One thing wrong with one row; its sentence is `importFaultSentence`. */
export const ImportFaultView = z.object({
  /** As a spreadsheet program numbers it. */
  row: z.int(),
  column: z.string().nullable(),
  /** "E12". */
  cell: z.string().nullable(),
  code: z.enum(IMPORT_FAULTS),
  detail: z.record(z.string(), z.union([z.string(), z.number()])),
});
export type ImportFaultView = z.infer<typeof ImportFaultView>;

export const ImportChangeView = z.object({
  row: z.int(),
  key: z.string(),
  isNew: z.boolean(),
  /** In the words of the sheet; `null`: empty. */
  fields: z.array(z.object({ column: z.string(), before: z.string().nullable(), after: z.string().nullable() })),
});
export type ImportChangeView = z.infer<typeof ImportChangeView>;

/** What bringing in a list would do; it is all applied or, with a single fault, nothing. */
export const ImportPreview = z.object({
  kind: z.enum(IMPORT_KINDS),
  fileName: z.string(),
  /** Names the list and the bytes that were checked; `applyImport` takes the same file with it. */
  token: z.string(),
  counts: Counts,
  /** The first 200 in the order of the rows, of `changeCount`. */
  changes: z.array(ImportChangeView),
  changeCount: z.int(),
  /** All, by row. */
  faults: z.array(ImportFaultView),
});
export type ImportPreview = z.infer<typeof ImportPreview>;

/** An empty list with its headings, an example row and, as XLSX, a guide to the columns. */
export const getImportTemplate = endpoint({
  method: 'GET',
  path: '/imports/:kind/template',
  policy: 'signed-in',
  params: OneList,
  query: ListFormat,
  body: Nothing,
  response: Nothing,
  gives: 'file',
});

/** Checks a list and says what it would change; writes nothing. */
export const previewImport = endpoint({
  method: 'POST',
  path: '/imports/:kind/preview',
  policy: 'acting',
  params: OneList,
  query: Nothing,
  body: Nothing,
  response: ImportPreview,
  takes: 'file',
  refusals: ['not-permitted', ...SHEET_REFUSALS],
});

/** Brings in the list that was checked: all rows or none. */
export const applyImport = endpoint({
  method: 'POST',
  path: '/imports/:kind',
  policy: 'acting',
  params: OneList,
  query: z.object({ token: z.string().max(100) }),
  body: Nothing,
  response: z.object({ counts: Counts }),
  takes: 'file',
  refusals: ['not-permitted', 'import-has-faults', 'import-file-changed', 'rights-beyond-own', ...SHEET_REFUSALS],
});

/** A list of everything within one's reach, as `applyImport` takes it; without a day of all times. */
export const exportList = endpoint({
  method: 'GET',
  path: '/exports/:kind',
  policy: 'acting',
  params: OneList,
  query: ListFormat.extend({ day: Day.optional() }),
  body: Nothing,
  response: Nothing,
  gives: 'file',
  refusals: ['not-permitted'],
});
