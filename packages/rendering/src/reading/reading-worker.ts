import { parentPort } from 'node:worker_threads';
import { type PackedResult, packResult } from '../sheets/pack-sheet.ts';
import { readSheet } from '../sheets/read-sheet.ts';
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
export type ReadingAnswer = { text: ReadingResult } | { sheet: PackedResult } | { failure: string };

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
    return aim === 'sheet' ? { sheet: packResult(readSheet(file, limits)) } : { text: await extractText(file, limits) };
  } catch (cause) {
    return { failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
