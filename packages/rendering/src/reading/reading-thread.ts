import { Worker } from 'node:worker_threads';
import type { FileToRead, ReadingResult } from './extract-text.ts';
import type { ReadingLimits } from './reading-limits.ts';
import type { ReadingAnswer, ReadingJob } from './reading-worker.ts';

/** One worker thread that reads one file at a time. */
export interface ReadingThread {
  /** Refuses 'reading-timed-out' when the file costs too much time or memory (the thread is dead then); throws on our own bugs. */
  read(file: FileToRead): Promise<ReadingResult>;
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
    async read(file) {
      worker.ref();
      const outcome = await readWithin(worker, file, limits);
      if (outcome.isThreadLost) await worker.terminate();
      else worker.unref();
      return outcome.result;
    },
    isAlive: () => isAlive,
    async stop() {
      await worker.terminate();
    },
  };
}

interface Outcome {
  result: ReadingResult;
  isThreadLost: boolean;
}

function readWithin(worker: Worker, file: FileToRead, limits: ReadingLimits): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const lose = (reason: string) =>
      finish(() => resolve({ result: costsTooMuch(reason, file.name, limits), isThreadLost: true }));
    const timer = setTimeout(() => lose('time'), limits.timeoutMs);
    // The heap limit does not count buffers, which is where an unpacked stream lies.
    const before = process.memoryUsage.rss();
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > limits.growthMb * MEGABYTE) lose('memory');
    }, WATCH_EVERY_MS);
    const onMessage = (answer: ReadingAnswer) => finish(() => settle(answer));
    const onError = (cause: unknown) => {
      if (isOutOfMemory(cause)) lose('memory');
      else finish(() => reject(new Error('The reading thread failed', { cause })));
    };
    const onExit = () => lose('closed');

    function settle(answer: ReadingAnswer): void {
      if ('result' in answer) resolve({ result: answer.result, isThreadLost: false });
      else reject(new Error(`Reading a file failed: ${answer.failure}`));
    }

    function finish(act: () => void): void {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    }

    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    const job: ReadingJob = { file, limits };
    worker.postMessage(job);
  });
}

function isOutOfMemory(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY';
}

function costsTooMuch(reason: string, file: string, limits: ReadingLimits): ReadingResult {
  const seconds = Math.round(limits.timeoutMs / 1000);
  return { ok: false, refusal: { code: 'reading-timed-out', detail: { file, reason, seconds } } };
}
