import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const openpar = fileURLToPath(new URL('../apps/cli/bin/openpar.mjs', import.meta.url));
/** The first start loads the sample; on a busy machine that takes a while. */
const START_LIMIT_MS = 180_000;

export interface RunningApp {
  address: string;
  /** What the terminal showed after the start. */
  welcome: string;
  stop(): Promise<void>;
}

/** Starts the built program with the sample in a folder of its own, as `npm start` does, on a free port. */
export async function startApp(): Promise<RunningApp> {
  const folder = await mkdtemp(join(tmpdir(), 'openpar-e2e-'));
  const port = await freePort();
  const child = spawn(process.execPath, [openpar, 'start', '--demo', '--data', folder, '--port', String(port)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const welcome = await firstOutput(child);
  return {
    address: `http://127.0.0.1:${port}`,
    welcome,
    async stop() {
      await ended(child);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function firstOutput(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let errors = '';
    const late = setTimeout(() => reject(new Error(`the app did not start in time: ${errors}`)), START_LIMIT_MS);
    child.stderr?.on('data', (chunk) => {
      errors += String(chunk);
    });
    child.stdout?.once('data', (chunk) => {
      clearTimeout(late);
      resolve(String(chunk));
    });
    child.once('exit', (code) => {
      clearTimeout(late);
      reject(new Error(`the app ended with ${code}: ${errors}`));
    });
  });
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
