import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PaperRenderer } from '@openpar/application';
import type { PaperAnswer, PaperJob } from './paper-worker.ts';

export interface PaperRendererOptions {
  /**
   * Where the worker's code lies. Left out, the TypeScript source is run through tsx (development and tests). A bundled server must give
   * it: build a second entry point `packages/rendering/src/papers/paper-worker.ts` with esbuild (`bundle: true, platform: 'node',
   * format: 'esm', external: ['@myriaddreamin/typst-ts-node-compiler', '@expo-google-fonts/tinos']`) to `paper-worker.mjs` beside the
   * server's bundle, and pass `new URL('./paper-worker.mjs', import.meta.url)`. Both externals must stay installed packages.
   */
  workerUrl?: URL;
}

export interface ClosablePaperRenderer extends PaperRenderer {
  /** Stops the thread; papers under way fail. */
  close(): Promise<void>;
}

interface Waiting {
  resolve: (bytes: Uint8Array) => void;
  reject: (cause: unknown) => void;
}

/**
 * A compiled paper lies outside the JavaScript heap, where V8 does not see its size; a small young generation is collected often and lets
 * go of it. Without this, memory grows by 0.4 MB a letter.
 */
const MEMORY_LIMITS = { maxYoungGenerationSizeMb: 3 };

/**
 * The renderer of papers in a worker thread, so that hundreds of letters do not hold up the process. The thread starts with the first
 * paper, answers in order, is replaced after it failed, and does not keep a finished program alive.
 */
export function createPaperRenderer({ workerUrl }: PaperRendererOptions = {}): ClosablePaperRenderer {
  let worker: Worker | undefined;
  const line: Waiting[] = [];

  function start(): Worker {
    const started = workerUrl ? new Worker(workerUrl, { resourceLimits: MEMORY_LIMITS }) : startFromSource();
    started.on('message', (answer: PaperAnswer) => settle(line.shift(), answer));
    started.on('error', (cause) => drop(new Error('The rendering thread failed', { cause })));
    started.on('exit', () => drop(new Error('The rendering thread ended')));
    return started;
  }

  function drop(cause: Error): void {
    worker = undefined;
    for (const waiting of line.splice(0)) waiting.reject(cause);
  }

  function settle(waiting: Waiting | undefined, answer: PaperAnswer): void {
    if (line.length === 0) worker?.unref();
    if ('bytes' in answer) waiting?.resolve(answer.bytes);
    else waiting?.reject(new Error(`Rendering a paper failed: ${answer.failure}`));
  }

  function render(job: PaperJob): Promise<Uint8Array> {
    return new Promise((resolve, reject) => {
      worker ??= start();
      worker.ref();
      line.push({ resolve, reject });
      worker.postMessage(job);
    });
  }

  return {
    renderPdf: (papers) => render({ format: 'pdf', papers }),
    renderDocx: (papers) => render({ format: 'docx', papers }),
    joinPdf: (parts) => render({ format: 'pdf', parts }),
    joinDocx: (parts) => render({ format: 'docx', parts }),
    async close() {
      await worker?.terminate();
    },
  };
}

/** Node 20 ignores `--import tsx` in threads, so the thread first registers tsx itself. */
function startFromSource(): Worker {
  const tsx = new URL(
    'dist/esm/api/index.mjs',
    pathToFileURL(createRequire(import.meta.url).resolve('tsx/package.json')),
  ).href;
  const entry = new URL('./paper-worker.ts', import.meta.url).href;
  const code = `import(${JSON.stringify(tsx)}).then(({ register }) => { register(); return import(${JSON.stringify(entry)}); });`;
  return new Worker(code, { eval: true, resourceLimits: MEMORY_LIMITS });
}
