import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/**
 * Builds the reading worker from its sources with esbuild, as a release does, for development and tests: Node 20 runs no TypeScript
 * in threads, and `tsx` takes many seconds over the code of pdf.js.
 *
 * @returns where the worker lies: in the cache folder of `node_modules`, from where it finds `pdfjs-dist`; named by its content.
 */
export async function buildReadingWorker(): Promise<URL> {
  const { build } = await import('esbuild');
  const built = await build({
    entryPoints: [fileURLToPath(new URL('./reading-worker.ts', import.meta.url))],
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['pdfjs-dist'],
    write: false,
  });
  const code = built.outputFiles[0]?.contents ?? new Uint8Array();
  const packages = dirname(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')));
  const folder = join(packages, '.cache', 'openpar');
  const path = join(folder, `reading-worker-${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
  if (!existsSync(path)) writeWhole(path, code);
  return pathToFileURL(path);
}

/** Several processes may build at once: none may see half a file. */
function writeWhole(path: string, code: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, code);
  renameSync(draft, path);
}
