import type { FileReader } from '@openpar/application';
import { buildReadingWorker } from './build-reading-worker.ts';
import type { FileToRead, ReadingResult } from './extract-text.ts';
import { DEFAULT_READING_LIMITS, type ReadingLimits } from './reading-limits.ts';
import { type ReadingThread, startReadingThread } from './reading-thread.ts';

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

export interface ClosableFileReader extends FileReader {
  /** Stops the threads; readings under way and in line are refused as timed out. */
  close(): Promise<void>;
}

interface Waiting {
  file: FileToRead;
  resolve: (result: ReadingResult) => void;
  reject: (cause: unknown) => void;
}

const stopped = (file: string): ReadingResult => ({
  ok: false,
  refusal: { code: 'reading-timed-out', detail: { file, reason: 'closed' } },
});

/**
 * `extractText` behind worker threads with a limit of memory and of time. A thread that dies or hangs is replaced, and its file refused
 * ('reading-timed-out', with `reason` 'time', 'memory' or 'closed'); the others go on. Threads start with the first file.
 */
export function createFileReader({ workerUrl, workers = 2, limits = {} }: FileReaderOptions = {}): ClosableFileReader {
  const allLimits = { ...DEFAULT_READING_LIMITS, ...limits };
  const idle: ReadingThread[] = [];
  const running = new Set<ReadingThread>();
  const line: Waiting[] = [];
  let busy = 0;
  let isClosed = false;
  let workerCode: Promise<URL> | undefined;

  function serveNext(): void {
    while (line.length > 0 && busy < workers) {
      const next = line.shift();
      if (next) void serve(next);
    }
  }

  async function serve({ file, resolve, reject }: Waiting): Promise<void> {
    busy += 1;
    await readInThread(file).then(resolve, reject);
    busy -= 1;
    serveNext();
  }

  async function readInThread(file: FileToRead): Promise<ReadingResult> {
    const thread = idle.pop() ?? (await startThread());
    try {
      if (isClosed) return stopped(file.name);
      return await thread.read(file);
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
    const thread = startReadingThread(await workerCode, allLimits);
    for (const old of running) if (!old.isAlive()) running.delete(old);
    running.add(thread);
    return thread;
  }

  return {
    extractText(file) {
      if (isClosed) return Promise.resolve(stopped(file.name));
      return new Promise((resolve, reject) => {
        line.push({ file, resolve, reject });
        serveNext();
      });
    },
    async close() {
      isClosed = true;
      for (const waiting of line.splice(0)) waiting.resolve(stopped(waiting.file.name));
      idle.length = 0;
      await Promise.all([...running].map((thread) => thread.stop()));
    },
  };
}
