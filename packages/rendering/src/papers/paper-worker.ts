import { parentPort } from 'node:worker_threads';
import type { Paper } from '@openpar/documents';
import { joinPapersDocx } from './join-papers-docx.ts';
import { joinPapersPdf } from './join-papers-pdf.ts';
import { renderPapersDocx } from './render-paper-docx.ts';
import { renderPapersPdf } from './render-paper-pdf.ts';

/** What the renderer sends to its worker, and what comes back; answers come in the order of the jobs. */
export type PaperJob =
  | { format: 'pdf' | 'docx'; papers: readonly Paper[] }
  /** Files that earlier jobs made, to be joined. */
  | { format: 'pdf' | 'docx'; parts: readonly Uint8Array[] };
export type PaperAnswer = { bytes: Uint8Array } | { failure: string };

const renderers = { pdf: renderPapersPdf, docx: renderPapersDocx };
const joiners = { pdf: joinPapersPdf, docx: joinPapersDocx };
let turn = Promise.resolve();

/** Entry of the worker thread that renders papers. Started by `createPaperRenderer`, never imported. */
parentPort?.on('message', (job: PaperJob) => {
  turn = turn.then(async () => parentPort?.postMessage(await answer(job)));
});

async function answer(job: PaperJob): Promise<PaperAnswer> {
  try {
    return {
      bytes: await ('papers' in job ? renderers[job.format](job.papers) : joiners[job.format](job.parts)),
    };
  } catch (cause) {
    return { failure: cause instanceof Error ? (cause.stack ?? cause.message) : String(cause) };
  }
}
