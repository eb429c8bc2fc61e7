import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepWholeFile } from './keep-whole-file.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpar-whole-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const diskFull = () => Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC', syscall: 'write' });

/** Opens real files on a disk that has room for so many bytes. */
const diskOf = (room: number) => async (path: string) => {
  const file = await open(path, 'wx', 0o600);
  let left = room;
  return {
    async writeFile(bytes: string | Uint8Array) {
      left -= bytes.length;
      if (left < 0) throw diskFull();
      await file.writeFile(bytes);
    },
    sync: () => file.sync(),
    close: () => file.close(),
  };
};

it.each([0, 5, 9])('leaves nothing when the disk is full after %i bytes, and the earlier file stays', async (room) => {
  const file = join(folder, 'b.tar');
  await writeFile(file, 'bản trước');
  const writing = keepWholeFile({ file, isForced: true, openNew: diskOf(room) }, async (append) => {
    await append(Buffer.from('12345'));
    await append(Buffer.from('67890'));
  });
  await expect(writing).rejects.toMatchObject({ code: 'backup-not-written', detail: { file, reason: 'ENOSPC' } });
  expect(await readdir(folder)).toEqual(['b.tar']);
  expect(await readFile(file, 'utf8')).toBe('bản trước');
});

it('leaves nothing when the disk refuses to keep what it took', async () => {
  const file = join(folder, 'c.tar');
  const openNew = async (path: string) => ({ ...(await diskOf(99)(path)), sync: () => Promise.reject(diskFull()) });
  const writing = keepWholeFile({ file, isForced: false, openNew }, (append) => append(Buffer.from('1')));
  await expect(writing).rejects.toMatchObject({ code: 'backup-not-written' });
  expect(await readdir(folder)).not.toContain('c.tar');
  expect(await readdir(folder)).not.toContain('c.tar.part');
});
