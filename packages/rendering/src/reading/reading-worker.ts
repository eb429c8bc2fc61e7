import { parentPort } from 'node:worker_threads';
import type { SheetRow } from '@openpar/documents';
import { type PackedRows, packRows } from '../sheets/pack-rows.ts';
import { streamSheet } from '../sheets/read-sheet.ts';
import { extractText, type FileToRead, type ReadingResult } from './extract-text.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** What a file is to be read as. */
export type ReadingAim = 'text' | 'sheet';

/** What the runner sends to a worker, and what comes back; one at a time, in order. */
export interface ReadingJob {
  aim: ReadingAim;
  file: FileToRead;
  limits: ReadingLimits;
}
export type ReadingAnswer = { text: ReadingResult } | { sheetName: SheetNamed } | { failure: string };
export type SheetNamed = ReturnType<typeof streamSheet>;
/** Comes before the answer about a sheet, as often as there are more rows: the runner unpacks while the worker reads on. */
export interface MoreRows {
  rows: PackedRows;
}

/**
 * Entry of the worker thread that reads strangers' files. Started by `createFileReader`, never imported.
 *
 * A failure of ours travels as text: errors lose their class between threads anyway.
 */
parentPort?.on('message', async (job: ReadingJob) => {
  parentPort?.postMessage(await answer(job));
});

async function answer({ aim, file, limits }: ReadingJob): Promise<ReadingAnswer> {
  try {
    return aim === 'sheet' ? { sheetName: postSheet(file, limits) } : { text: await extractText(file, limits) };
  } catch (cause) {
    return { failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}

/** Few enough for the memory that is cleared most often, many enough that messages cost nothing. */
const ROWS_AT_ONCE = 500;

function postSheet(file: FileToRead, limits: ReadingLimits): SheetNamed {
  let rows: SheetRow[] = [];
  function post(): void {
    parentPort?.postMessage({ rows: packRows(rows) } satisfies MoreRows);
    rows = [];
  }
  const name = streamSheet(file, limits, (row) => {
    rows.push(row);
    if (rows.length === ROWS_AT_ONCE) post();
  });
  if (name.ok) post();
  return name;
}
