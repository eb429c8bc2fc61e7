import { parentPort } from 'node:worker_threads';
import type { Paper } from '@openpar/documents';
import { renderPapersDocx } from './render-paper-docx.ts';
import { renderPapersPdf } from './render-paper-pdf.ts';

/** What the renderer sends to its worker, and what comes back; answers come in the order of the jobs. */
export interface PaperJob {
  format: 'pdf' | 'docx';
  papers: readonly Paper[];
}
export type PaperAnswer = { bytes: Uint8Array } | { failure: string };

const renderers = { pdf: renderPapersPdf, docx: renderPapersDocx };
let turn = Promise.resolve();

/** Entry of the worker thread that renders papers. Started by `createPaperRenderer`, never imported. */
parentPort?.on('message', ({ format, papers }: PaperJob) => {
  turn = turn.then(async () => parentPort?.postMessage(await answer({ format, papers })));
});

async function answer({ format, papers }: PaperJob): Promise<PaperAnswer> {
  try {
    return { bytes: await renderers[format](papers) };
  } catch (cause) {
    return { failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
