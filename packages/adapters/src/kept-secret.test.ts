import { chmod, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keptSecret } from './kept-secret.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpar-secrets-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('is made once, 256 bits, for this user alone', async () => {
  const path = join(folder, 'once', 'files.secret');
  const made = await keptSecret(path);
  expect(made).toHaveLength(32);
  expect(await keptSecret(path)).toEqual(made);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect(await keptSecret(join(folder, 'other.secret'))).not.toEqual(made);
});

it('is the same for all who start together, and leaves no drafts', async () => {
  const path = join(folder, 'together', 'files.secret');
  const secrets = await Promise.all(Array.from({ length: 8 }, () => keptSecret(path)));
  expect(new Set(secrets.map((secret) => Buffer.from(secret).toString('hex'))).size).toBe(1);
  expect(await readdir(join(folder, 'together'))).toEqual(['files.secret']);
});

it.each(['', 'abc', 'z'.repeat(64)])('is not taken from a file that holds "%s"', async (content) => {
  const path = join(folder, 'damaged.secret');
  await writeFile(path, content);
  await chmod(path, 0o600);
  await expect(keptSecret(path)).rejects.toThrow('remove the file and start again');
});
