import { parentPort } from 'node:worker_threads';
import { extractText, type FileToRead, type ReadingResult } from './extract-text.ts';
import type { ReadingLimits } from './reading-limits.ts';

/** What the runner sends to a worker, and what comes back; one at a time, in order. */
export interface ReadingJob {
  file: FileToRead;
  limits: ReadingLimits;
}
export type ReadingAnswer = { result: ReadingResult } | { failure: string };

/**
 * Entry of the worker thread that reads strangers' files. Started by `createFileReader`, never imported.
 *
 * A failure of ours travels as text: errors lose their class between threads anyway.
 */
parentPort?.on('message', async ({ file, limits }: ReadingJob) => {
  parentPort?.postMessage(await answer(file, limits));
});

async function answer(file: FileToRead, limits: ReadingLimits): Promise<ReadingAnswer> {
  try {
    return { result: await extractText(file, limits) };
  } catch (cause) {
    return { failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
