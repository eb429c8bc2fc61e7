import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { digestOf, folderFileStore } from '@openpar/adapters';
import { connectDatabase, migrateDatabase, startEmbeddedPostgres } from '@openpar/database';
import { type TestDatabase, testDatabase, writeTo } from '@openpar/database/testing';
import { idOf, type PersonId, type RealmId } from '@openpar/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from '../run-command.ts';
import { A_COMMUNE } from '../testing/a-commune.ts';

const REALM = idOf<RealmId>('co-quan');
const PLAN = Buffer.from('Kế hoạch tổ chức Hội nghị');

let folder = '';
let data = '';
let file = '';
let restored = '';
let saved: Outcome;
let putBack: Outcome;
let running: Awaited<ReturnType<typeof startWorking>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpar-cli-backup-'));
  data = join(folder, 'data');
  file = join(folder, 'openpar.tar');
  restored = join(folder, 'restored');
  running = await startWorking(data);
  await running.stores.createRealm({ id: REALM, name: 'OpenPAR', isPractice: false });
  await writeTo(running.stores, REALM, ({ units }) => units.saveUnits([A_COMMUNE], 'entered'));
  await folderFileStore(join(data, 'files', REALM)).save(PLAN);
  saved = await run('backup', file, '--data', data, '--json');
  putBack = await run('restore', file, '--data', restored);
});
afterAll(async () => {
  await running.stop();
  await rm(folder, { recursive: true, force: true });
});

/** OpenPAR at work on a data folder. */
async function startWorking(dataDirectory: string) {
  const embedded = await startEmbeddedPostgres({ dataDirectory });
  await migrateDatabase(embedded.connection);
  const database = connectDatabase(embedded.connection);
  return {
    stores: database.stores,
    async stop() {
      await database.close();
      await embedded.stop();
    },
  };
}

function urlOf({ connection: { host = '', port, user, database } }: TestDatabase): string {
  return `postgresql://${user}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
}

interface Outcome {
  code: number;
  out: string;
  error: string;
}

async function run(...words: string[]): Promise<Outcome> {
  const written = { out: '', error: '' };
  const code = await runCommand(words, {
    out: (text) => {
      written.out += `${text}\n`;
    },
    error: (text) => {
      written.error += `${text}\n`;
    },
  });
  return { code, ...written };
}

describe('backup', () => {
  it('saves an installation at work into one file for its owner, and says what it holds', async () => {
    const { code, out, error } = saved;
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(JSON.parse(out)).toMatchObject({
      file,
      bytes: (await stat(file)).size,
      programVersion: '0.1.0',
      realms: [{ id: 'co-quan' }],
      files: { count: 1, bytes: PLAN.byteLength },
      lostFiles: [],
      tables: expect.arrayContaining([
        { name: 'unit', rows: 1, bytes: expect.any(Number), digest: expect.any(String) },
      ]),
    });
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).not.toContain('openpar.tar.part');
  });

  it('does not go over a file that is there, unless forced', async () => {
    const before = await readFile(file);
    const { code, error } = await run('backup', file, '--data', data);
    expect(code).toBe(3);
    expect(error).toMatch(/^backup-file-exists: Đã có .*--force.*\nbackup-file-exists: .* is there already/);
    expect(await readFile(file)).toEqual(before);
    expect(await run('backup', file, '--data', data, '--force')).toMatchObject({ code: 0, error: '' });
  });

  it('is checked without restoring', async () => {
    const { code, out } = await run('backup', '--verify', file);
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringMatching(/ [1-9]\d* rows in [1-9]\d* tables, 1 files/),
    });
  });

  it('says by its exit code that a file of the installation is damaged', async () => {
    const digest = await folderFileStore(join(data, 'files', REALM)).save(Buffer.from('sẽ hỏng'));
    const path = join(data, 'files', REALM, digest.slice(0, 2), digest.slice(2, 4), digest);
    await writeFile(path, 'hỏng');
    const target = join(folder, 'thieu.tar');
    expect(await run('backup', target, '--data', data)).toMatchObject({
      code: 1,
      out: expect.stringContaining(`damaged: files/co-quan/${digest}`),
    });
    expect((await run('backup', '--verify', target)).code).toBe(1);
    await rm(path);
  });

  it('makes no installation where there is none', async () => {
    const nowhere = join(folder, 'không-có');
    const { code, error } = await run('backup', join(folder, 'x.tar'), '--data', nowhere, '--json');
    expect(code).toBe(3);
    expect(JSON.parse(error).error).toMatchObject({
      code: 'installation-not-found',
      sentence: expect.stringContaining(nowhere),
      vi: { sentence: expect.stringContaining(nowhere) },
    });
    expect(await readdir(folder)).not.toContain('không-có');
  });

  it('says when it cannot write where it is told to', async () => {
    const target = join(folder, 'không', 'có', 'x.tar');
    const { code, error } = await run('backup', target, '--data', data);
    expect({ code, error }).toEqual({ code: 3, error: expect.stringMatching(/^backup-not-written: .*ENOENT/) });
  });
});

describe('restore', () => {
  it('puts everything into a new data folder, and OpenPAR works on', async () => {
    const { code, error } = putBack;
    expect({ code, error }).toEqual({ code: 0, error: expect.stringContaining('has the digest of the backup') });
    const again = await startWorking(restored);
    expect(await again.stores.read(REALM, ({ units }) => units.find(A_COMMUNE.id))).toEqual(A_COMMUNE);
    await writeTo(again.stores, REALM, ({ accounts }) =>
      accounts.saveAccount({
        id: idOf('a'),
        login: 'a',
        personId: idOf<PersonId>('p'),
        personName: 'Lò Thị Bình',
        email: null,
        passwordHash: '',
        isDisabled: false,
      }),
    );
    await again.stop();
    const kept = await folderFileStore(join(restored, 'files', REALM)).read(digestOf(PLAN));
    expect(Buffer.from(kept ?? [])).toEqual(PLAN);
  });

  it('refuses a folder that holds data, and one that OpenPAR runs on', async () => {
    expect(await run('restore', file, '--data', restored)).toMatchObject({
      code: 3,
      error: expect.stringMatching(/^installation-not-empty: .*--replace/),
    });
    expect(await run('restore', file, '--data', restored, '--replace')).toMatchObject({ code: 0 });
    expect(await run('restore', file, '--data', data, '--replace')).toMatchObject({
      code: 3,
      error: expect.stringMatching(/^installation-in-use: /),
    });
  });

  it.each([
    {
      what: 'a damaged backup',
      change: (bytes: Buffer) => bytes.fill(1, 700, 701),
      refused: 'backup-damaged',
      place: 'openpar-backup.json',
    },
    {
      what: 'half a backup',
      change: (bytes: Buffer) => bytes.subarray(0, bytes.length / 2),
      refused: 'backup-damaged',
      place: /^tables\//,
    },
    { what: 'anything else', change: () => Buffer.from('sổ tay'), refused: 'backup-unknown', place: null },
  ])('refuses $what with its place', async ({ change, refused, place }) => {
    const path = join(folder, 'hong.tar');
    await writeFile(path, change(await readFile(file)));
    for (const words of [
      ['restore', path, '--data', join(folder, 'mới'), '--json'],
      ['backup', '--verify', path, '--json'],
    ]) {
      const { code, error } = await run(...words);
      expect(code).toBe(3);
      const expected = place === null ? null : expect.stringMatching(place);
      expect(JSON.parse(error).error).toMatchObject({ code: refused, file: path, place: expected });
    }
  });
});

describe('move', () => {
  it('copies the records to a served PostgreSQL and leaves the files where they are', async () => {
    const target = await testDatabase('distribution');
    const url = urlOf(target);
    const moved = await run('move', '--to', url, '--data', restored);
    expect(moved).toMatchObject({ code: 0, error: expect.stringContaining('OPENPAR_DATABASE_URL') });
    expect(await target.stores.read(REALM, ({ units }) => units.find(A_COMMUNE.id))).toEqual(A_COMMUNE);
    const kept = await folderFileStore(join(restored, 'files', REALM)).read(digestOf(PLAN));
    expect(Buffer.from(kept ?? [])).toEqual(PLAN);
    expect((await readdir(restored)).sort()).toEqual(['files', 'postgres']);
    await target.close();
  });

  it.each([
    { what: 'while OpenPAR runs on the data', from: () => data, refused: 'installation-in-use' },
    { what: 'where there is nothing to move', from: () => join(folder, 'không-có'), refused: 'installation-not-found' },
  ])('is refused $what', async ({ from, refused }) => {
    const target = await testDatabase('distribution');
    const url = urlOf(target);
    const { code, error } = await run('move', '--to', url, '--data', from());
    expect({ code, error }).toEqual({ code: 3, error: expect.stringContaining(`${refused}: `) });
    await target.close();
  });
});
