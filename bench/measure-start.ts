import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { atMost, type Figure, onceMs } from './measure.ts';

const openpar = fileURLToPath(new URL('../apps/cli/bin/openpar.mjs', import.meta.url));
const PORT = '47391';

/** How long the embedded start takes: empty, first load of the sample, and loaded. */
export async function measureStart(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'openpar-bench-'));
  const empty = await startMs(join(folder, 'empty'), []);
  const firstLoad = await startMs(join(folder, 'sample'), ['--demo']);
  const loaded = await startMs(join(folder, 'sample'), ['--demo']);
  await rm(folder, { recursive: true, force: true });
  return [
    atMost('start, embedded, empty', 's', empty / 1000, 3),
    atMost('start, embedded, first load of the sample', 's', firstLoad / 1000, 60),
    atMost('start, embedded, sample loaded', 's', loaded / 1000, 6),
  ];
}

async function startMs(data: string, options: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [openpar, 'start', '--data', data, '--port', PORT, ...options], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const took = await onceMs(() => firstOutput(child));
  await new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGTERM');
  });
  return took;
}

function firstOutput(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', (code) => reject(new Error(`the program ended with ${code} before it served`)));
  });
}
