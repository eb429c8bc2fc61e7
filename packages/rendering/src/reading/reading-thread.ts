import { Worker } from 'node:worker_threads';
import type { SheetRow } from '@openpar/documents';
import { unpackRows } from '../sheets/pack-rows.ts';
import type { SheetResult } from '../sheets/read-sheet.ts';
import type { ReadingResult } from './extract-text.ts';
import type { ReadingLimits } from './reading-limits.ts';
import type { MoreRows, ReadingAnswer, ReadingJob, SheetNamed } from './reading-worker.ts';

/** What a thread answers. */
export type ThreadAnswer = { text: ReadingResult } | { sheet: SheetResult } | { stopped: StopReason };
export type StopReason = 'time' | 'memory' | 'closed';

/** One worker thread that reads one file at a time. */
export interface ReadingThread {
  /** Says `stopped` when the file costs too much time or memory (the thread is dead then); throws on our own bugs. */
  read(job: ReadingJob): Promise<ThreadAnswer>;
  isAlive(): boolean;
  stop(): Promise<void>;
}

/** How often the growth of the process is looked at, milliseconds. */
const WATCH_EVERY_MS = 100;
const MEGABYTE = 1024 * 1024;

export function startReadingThread(workerUrl: URL, limits: ReadingLimits): ReadingThread {
  const worker = new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: limits.heapMb } });
  let isAlive = true;
  worker.once('exit', () => {
    isAlive = false;
  });
  // An idle thread must not keep a finished program alive.
  worker.unref();
  return {
    async read(job) {
      worker.ref();
      const answer = await readWithin(worker, job);
      if ('stopped' in answer) await worker.terminate();
      else worker.unref();
      return answer;
    },
    isAlive: () => isAlive,
    async stop() {
      await worker.terminate();
    },
  };
}

function readWithin(worker: Worker, job: ReadingJob): Promise<ThreadAnswer> {
  const { limits } = job;
  return new Promise((resolve, reject) => {
    const lose = (stopped: StopReason) => finish(() => resolve({ stopped }));
    const timer = setTimeout(() => lose('time'), limits.timeoutMs);
    // The heap limit does not count buffers, which is where an unpacked stream lies.
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growthMb * MEGABYTE) lose('memory');
    }, WATCH_EVERY_MS);
    const rows: SheetRow[] = [];
    const onMessage = (answer: ReadingAnswer | MoreRows) => {
      if ('rows' in answer) for (const row of unpackRows(answer.rows)) rows.push(row);
      else finish(() => settle(answer));
    };
    const onError = (cause: unknown) => {
      if (isOutOfMemory(cause)) lose('memory');
      else finish(() => reject(new Error('The reading thread failed', { cause })));
    };
    const onExit = () => lose('closed');

    function settle(answer: ReadingAnswer): void {
      if ('failure' in answer) reject(new Error(`Reading a file failed: ${answer.failure}`));
      else if ('text' in answer) resolve(answer);
      else resolve({ sheet: sheetOf(answer.sheetName, rows) });
    }

    function finish(act: () => void): void {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    }

    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(job);
  });
}

function sheetOf(name: SheetNamed, rows: SheetRow[]): SheetResult {
  return name.ok ? { ok: true, value: { name: name.value, rows } } : name;
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
