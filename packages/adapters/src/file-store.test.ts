import { mkdtemp, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FileStore } from '@openpar/application';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folderFileStore } from './folder-file-store.ts';
import { memoryFileStore } from './memory-file-store.ts';

const PLAN = Buffer.from('Kế hoạch tổ chức Hội nghị');
const UNKNOWN_DIGEST = '0'.repeat(64);
const EMPTY_DIGEST = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

async function listAll(store: FileStore): Promise<string[]> {
  const digests: string[] = [];
  for await (const digest of store.list()) digests.push(digest);
  return digests;
}

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpar-files-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each([
  { kind: 'in a folder', make: (): FileStore => folderFileStore(folder) },
  { kind: 'in memory', make: (): FileStore => memoryFileStore() },
])('files $kind', ({ make }) => {
  it('come back as they were kept', async () => {
    const store = make();
    const digest = await store.save(PLAN);
    expect(digest).toMatch(/^[0-9a-f]{64}$/);
    expect(Buffer.from((await store.read(digest)) ?? [])).toEqual(PLAN);
  });

  it('are addressed by the SHA-256 of their bytes, the empty file too', async () => {
    const store = make();
    expect(await store.save(new Uint8Array())).toBe(EMPTY_DIGEST);
    expect((await store.read(EMPTY_DIGEST))?.byteLength).toBe(0);
  });

  it('are kept once however often they are saved, also at once', async () => {
    const store = make();
    const digests = await Promise.all(Array.from({ length: 5 }, () => store.save(PLAN)));
    expect(new Set(digests).size).toBe(1);
    await store.remove(digests[0] ?? '');
    expect(await store.read(digests[0] ?? '')).toBeNull();
  });

  it('are listed by their digests while they are kept', async () => {
    const store = make();
    const digest = await store.save(Buffer.from('chỉ một lần'));
    const listed = async () => (await listAll(store)).includes(digest);
    expect(await listed()).toBe(true);
    await store.remove(digest);
    expect(await listed()).toBe(false);
  });

  it('do not change with the bytes they were saved from', async () => {
    const store = make();
    const bytes = Uint8Array.from([1, 2, 3]);
    const digest = await store.save(bytes);
    bytes[0] = 9;
    expect([...((await store.read(digest)) ?? [])]).toEqual([1, 2, 3]);
  });

  it.each([UNKNOWN_DIGEST, '', '../../etc/passwd', `${EMPTY_DIGEST}/..`, EMPTY_DIGEST.toUpperCase()])(
    'are not found under "%s"',
    async (address) => {
      const store = make();
      expect(await store.read(address)).toBeNull();
      await expect(store.remove(address)).resolves.toBeUndefined();
    },
  );
});

describe('a folder of files', () => {
  it('spreads over two levels and keeps no drafts', async () => {
    const store = folderFileStore(folder);
    const digest = await store.save(PLAN);
    const names = await readdir(join(folder, digest.slice(0, 2), digest.slice(2, 4)));
    expect(names).toEqual([digest]);
  });

  it('lists nothing of what else lies in it, and nothing before it is made', async () => {
    const own = join(folder, 'riêng');
    const list = () => listAll(folderFileStore(own));
    expect(await list()).toEqual([]);
    const digest = await folderFileStore(own).save(PLAN);
    const place = join(own, digest.slice(0, 2), digest.slice(2, 4));
    await writeFile(join(own, 'README'), '');
    await writeFile(join(place, `${digest}.nửa.draft`), '');
    expect(await list()).toEqual([digest]);
  });

  it('writes a file anew that a failing disk cut short', async () => {
    const store = folderFileStore(folder);
    const digest = await store.save(PLAN);
    await truncate(join(folder, digest.slice(0, 2), digest.slice(2, 4), digest), 3);
    await store.save(PLAN);
    expect(Buffer.from((await store.read(digest)) ?? [])).toEqual(PLAN);
  });

  it('throws when it cannot write, and leaves nothing behind', async () => {
    const notAFolder = join(folder, 'file');
    await writeFile(notAFolder, '');
    await expect(folderFileStore(notAFolder).save(PLAN)).rejects.toThrow();
  });
});
