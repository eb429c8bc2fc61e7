import { randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * The text of a file that only this user may read; what `make` gives is written when there is no file. Processes that start together on
 * one folder get the same.
 */
export async function keptOnce(path: string, make: () => Promise<string>): Promise<{ text: string; isNew: boolean }> {
  const before = await readFile(path, 'utf8').catch(ifMissing);
  if (before !== null) return { text: before, isNew: false };
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.draft`;
  const made = await make();
  try {
    await writeFile(draft, made, { flag: 'wx', mode: 0o600 });
    // A link, unlike a rename, does not take the place of what another process has put there in between.
    await link(draft, path).catch(ifThereAlready);
  } finally {
    await rm(draft, { force: true });
  }
  const text = await readFile(path, 'utf8');
  return { text, isNew: text === made };
}

function ifMissing(error: unknown): null {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
  throw error;
}

function ifThereAlready(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
}
