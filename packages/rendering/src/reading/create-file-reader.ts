import type { FileReader, SheetReader } from '@openpar/application';
import { buildReadingWorker } from './build-reading-worker.ts';
import { DEFAULT_READING_LIMITS, type ReadingLimits, SHEET_READING_LIMITS } from './reading-limits.ts';
import type { ReadingRefusal } from './reading-refusal.ts';
import { type ReadingThread, startReadingThread, type ThreadAnswer } from './reading-thread.ts';
import type { ReadingJob } from './reading-worker.ts';

export interface FileReaderOptions {
  /**
   * Where the worker's code lies. Left out, it is built from the sources at the first file (development and tests; needs esbuild).
   * A bundled server must give it: build a second entry point `packages/rendering/src/reading/reading-worker.ts` with esbuild
   * (`bundle: true, platform: 'node', format: 'esm', external: ['pdfjs-dist']`) to `reading-worker.mjs` beside the server's bundle, keep
   * 'esbuild' and 'pdfjs-dist' external in the server's own bundle, and pass `new URL('./reading-worker.mjs', import.meta.url)`.
   * `pdfjs-dist` must stay an installed package: its fonts and character maps are read from its folder.
   */
  workerUrl?: URL;
  /** How many files are read at the same time; further ones wait in line. */
  workers?: number;
  limits?: Partial<ReadingLimits>;
}

export interface ClosableFileReader extends FileReader, SheetReader {
  /** Stops the threads; readings under way and in line are refused as timed out. */
  close(): Promise<void>;
}

interface Waiting {
  job: ReadingJob;
  resolve: (answer: ThreadAnswer) => void;
  reject: (cause: unknown) => void;
}

const CLOSED: ThreadAnswer = { stopped: 'closed' };

/**
 * `extractText` and `readSheet` behind worker threads with a limit of memory and of time. A thread that dies or hangs is replaced, and its
 * file refused ('reading-timed-out', with `reason` 'time', 'memory' or 'closed'); the others go on. Threads start with the first file.
 */
export function createFileReader({ workerUrl, workers = 2, limits = {} }: FileReaderOptions = {}): ClosableFileReader {
  const textLimits = { ...DEFAULT_READING_LIMITS, ...limits };
  const sheetLimits = { ...SHEET_READING_LIMITS, ...limits };
  const idle: ReadingThread[] = [];
  const running = new Set<ReadingThread>();
  const line: Waiting[] = [];
  let busy = 0;
  let isClosed = false;
  let workerCode: Promise<URL> | undefined;

  function read(job: ReadingJob): Promise<ThreadAnswer> {
    if (isClosed) return Promise.resolve(CLOSED);
    return new Promise((resolve, reject) => {
      line.push({ job, resolve, reject });
      serveNext();
    });
  }

  function serveNext(): void {
    while (line.length > 0 && busy < workers) {
      const next = line.shift();
      if (next) void serve(next);
    }
  }

  async function serve({ job, resolve, reject }: Waiting): Promise<void> {
    busy += 1;
    await readInThread(job).then(resolve, reject);
    busy -= 1;
    serveNext();
  }

  async function readInThread(job: ReadingJob): Promise<ThreadAnswer> {
    const thread = idle.pop() ?? (await startThread());
    try {
      if (isClosed) return CLOSED;
      return await thread.read(job);
    } catch (cause) {
      await thread.stop();
      throw cause;
    } finally {
      if (isClosed) await thread.stop();
      else if (thread.isAlive()) idle.push(thread);
    }
  }

  async function startThread(): Promise<ReadingThread> {
    workerCode ??= workerUrl === undefined ? buildReadingWorker() : Promise.resolve(workerUrl);
    const thread = startReadingThread(await workerCode, textLimits);
    for (const old of running) if (!old.isAlive()) running.delete(old);
    running.add(thread);
    return thread;
  }

  return {
    async extractText(file) {
      const answer = await read({ aim: 'text', file, limits: textLimits });
      return 'text' in answer ? answer.text : timedOut(answer, file.name, textLimits);
    },
    async readSheet(file) {
      const answer = await read({ aim: 'sheet', file, limits: sheetLimits });
      return 'sheet' in answer ? answer.sheet : timedOut(answer, file.name, sheetLimits);
    },
    async close() {
      isClosed = true;
      for (const waiting of line.splice(0)) waiting.resolve(CLOSED);
      idle.length = 0;
      await Promise.all([...running].map((thread) => thread.stop()));
    },
  };
}

function timedOut(
  answer: ThreadAnswer,
  file: string,
  { timeoutMs }: ReadingLimits,
): { ok: false; refusal: ReadingRefusal<'reading-timed-out'> } {
  if (!('stopped' in answer)) throw new Error('The reading thread answered another question');
  const seconds = Math.round(timeoutMs / 1000);
  return { ok: false, refusal: { code: 'reading-timed-out', detail: { file, reason: answer.stopped, seconds } } };
}
