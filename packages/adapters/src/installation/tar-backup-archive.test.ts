import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Backup, BackupPart } from '@openpar/application';
import { ok, refuse } from '@openpar/engine';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { FORMAT_VERSION, ROWS_BYTES } from './backup-format.ts';
import { tarBackupArchive } from './tar-backup-archive.ts';
import { tarHeader, tarPadding } from './tar-block.ts';
import { aBackup, SAMPLE_FILE, SAMPLE_PARTS, writeSample } from './testing/sample-backup.ts';

const archive = tarBackupArchive();

let folder = '';
let file = '';
let count = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpar-backup-'));
});
beforeEach(async () => {
  count += 1;
  await mkdir(join(folder, String(count)));
  file = join(folder, String(count), 'backup.tar');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function written(backup?: Backup, parts?: readonly BackupPart[]): Promise<string> {
  const result = await archive.write({ file, isForced: true }, (writer) => writeSample(writer, backup, parts));
  expect(result).toEqual(ok(undefined));
  return file;
}

describe('a backup', () => {
  it('comes back as it was written, with its parts in order', async () => {
    const parts: BackupPart[] = [];
    const read = await archive.read(await written(), async (part) => {
      parts.push(part);
    });
    expect(read).toEqual(ok(aBackup()));
    expect(parts).toEqual(SAMPLE_PARTS);
  });

  it('keeps a long table in pieces, however it was handed over', async () => {
    const row = Buffer.from(`${'x'.repeat(999)}\n`);
    const backup = aBackup();
    const long = Buffer.concat(Array.from({ length: (2.5 * ROWS_BYTES) / 1000 }, () => row));
    const pieces: number[] = [];
    await archive.write({ file, isForced: false }, async (writer) => {
      await writer.begin(backup.head);
      for (let start = 0; start < long.length; start += 3_333_333) {
        await writer.addRows('unit', long.subarray(start, start + 3_333_333));
      }
      await writer.end(backup.contents);
    });
    const read = await archive.read(file, async (part) => {
      if (part.kind === 'rows') pieces.push(part.text.byteLength);
    });
    expect(pieces).toEqual([ROWS_BYTES, ROWS_BYTES, long.byteLength - 2 * ROWS_BYTES]);
    // The sample's contents speak of two rows.
    expect(read).toMatchObject({ ok: false, refusal: { code: 'backup-damaged' } });
  });

  it('is the same bytes for the same contents', async () => {
    const bytes = await readFile(await written());
    expect(await readFile(await written())).toEqual(bytes);
  });

  it('may be read by its owner only, and leaves no draft', async () => {
    expect((await stat(await written())).mode & 0o777).toBe(0o600);
    expect(await readdir(join(file, '..'))).toEqual(['backup.tar']);
  });

  it('can be unpacked with tar', async () => {
    const { stdout } = await promisify(execFile)('tar', [
      'xOf',
      await written(),
      `files/${encodeURIComponent(SAMPLE_FILE.realm)}/${SAMPLE_FILE.digest}`,
    ]);
    expect(stdout).toBe('Kế hoạch tổ chức Hội nghị');
  });
});

describe('a file that is there', () => {
  it('is kept unless forced', async () => {
    await writeFile(file, 'sổ tay');
    const refused = await archive.write({ file, isForced: false }, (writer) => writeSample(writer));
    expect(refused).toEqual(refuse('backup-file-exists', { file }));
    expect(await readFile(file, 'utf8')).toBe('sổ tay');
    await written();
    expect((await archive.read(file)).ok).toBe(true);
  });

  it('is kept when it came while the backup was written', async () => {
    const refused = await archive.write({ file, isForced: false }, async (writer) => {
      await writeSample(writer);
      await writeFile(file, 'sổ tay');
    });
    expect(refused).toEqual(refuse('backup-file-exists', { file }));
    expect(await readdir(join(file, '..'))).toEqual(['backup.tar']);
  });

  it('is kept when it is a folder, forced or not', async () => {
    await mkdir(file);
    const refused = await archive.write({ file, isForced: true }, (writer) => writeSample(writer));
    expect(refused).toEqual(refuse('backup-file-exists', { file }));
  });
});

describe('a backup that cannot be written to its end', () => {
  it('leaves nothing when its folder is missing', async () => {
    const missing = join(folder, 'không', 'có', 'b.tar');
    const refused = await archive.write({ file: missing, isForced: false }, (writer) => writeSample(writer));
    expect(refused).toEqual(refuse('backup-not-written', { file: missing, reason: 'ENOENT' }));
  });

  it('leaves nothing when what it saves fails, and the earlier backup stays', async () => {
    const before = await readFile(await written());
    const failing = archive.write({ file, isForced: true }, async (writer) => {
      await writer.begin(aBackup().head);
      throw new Error('mất kết nối');
    });
    await expect(failing).rejects.toThrow('mất kết nối');
    expect(await readdir(join(file, '..'))).toEqual(['backup.tar']);
    expect(await readFile(file)).toEqual(before);
  });

  it('goes over the draft of one that was killed', async () => {
    await writeFile(`${file}.part`, 'nửa chừng');
    await written();
    expect(await readdir(join(file, '..'))).toEqual(['backup.tar']);
  });
});

describe('a damaged backup is refused', () => {
  it('at any byte that is another', async () => {
    const bytes = await readFile(await written());
    const accepted: number[] = [];
    // Most of it is padding: there every 40th byte will do.
    const tried = [...bytes.keys()].filter((at) => bytes[at] !== 0 || at % 40 === 0);
    for (const at of tried) {
      const flipped = Buffer.from(bytes);
      flipped[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      await writeFile(file, flipped);
      const read = await archive.read(file);
      if (read.ok || !['backup-damaged', 'backup-unknown', 'backup-newer'].includes(read.refusal.code))
        accepted.push(at);
    }
    expect(accepted).toEqual([]);
  });

  it('at any length that is shorter, and when something follows', async () => {
    const bytes = await readFile(await written());
    for (let length = bytes.length - 1; length > 512; length -= 97) {
      await truncate(file, length);
      expect(await archive.read(file)).toMatchObject({ ok: false, refusal: { code: 'backup-damaged' } });
    }
    await writeFile(file, Buffer.concat([bytes, Buffer.alloc(512)]));
    expect(await archive.read(file)).toMatchObject({ ok: false, refusal: { code: 'backup-damaged' } });
  });

  it.each([
    { part: 'the head', mark: '"migrations"', place: 'openpar-backup.json' },
    { part: 'a table', mark: 'tables/unit/', place: 'tables/unit/000001.copy.gz', skip: 512 + 20 },
    { part: 'a file', mark: 'Kế hoạch', place: `files/${encodeURIComponent(SAMPLE_FILE.realm)}/${SAMPLE_FILE.digest}` },
    { part: 'the contents', mark: '"sequences"', place: 'contents.json' },
  ])('with its place when $part is damaged', async ({ mark, place, skip = 0 }) => {
    const bytes = await readFile(await written());
    const at = bytes.indexOf(mark) + skip;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(file, bytes);
    expect(await archive.read(file)).toEqual(refuse('backup-damaged', { file, place }));
  });
});

describe('a well-formed archive is refused', () => {
  const digestOfOther = 'b'.repeat(64);
  const part = {
    kind: 'file' as const,
    realm: SAMPLE_FILE.realm,
    bytes: Buffer.from('khác'),
    digest: SAMPLE_FILE.digest,
  };
  const [realm, unit, plan] = SAMPLE_PARTS;
  const whole = aBackup();
  const rows = (name: string) =>
    [realm, unit, plan].flatMap((one) => (one && !(one.kind === 'rows' && one.table === name) ? [one] : []));

  it.each([
    { what: 'a file whose bytes are not those of its name', parts: [...rows('').slice(0, 2), part], place: /^files\// },
    { what: 'a table without its rows', parts: rows('unit'), place: /^tables\/unit$/ },
    {
      what: 'a table that the head does not name',
      parts: [...rows(''), { kind: 'rows' as const, table: 'x', text: Buffer.from('1\n') }],
      place: /^tables\/x\//,
    },
    { what: 'no file where the contents name one', parts: rows('').slice(0, 2), place: /^contents\.json$/ },
  ])('with $what', async ({ parts, place }) => {
    expect(await archive.read(await written(whole, parts))).toEqual(
      refuse('backup-damaged', { file, place: expect.stringMatching(place) }),
    );
  });

  it('with another digest of a table in its contents', async () => {
    const tables = whole.contents.tables.map((table) =>
      table.name === 'unit' ? { ...table, digest: digestOfOther } : table,
    );
    await written({ ...whole, contents: { ...whole.contents, tables } });
    expect(await archive.read(file)).toEqual(refuse('backup-damaged', { file, place: 'tables/unit' }));
  });

  it.each(['../../x', 'a/b'])('with a file of the realm "%s", which it does not have', async (name) => {
    const foreign = { ...part, realm: SAMPLE_FILE.realm, digest: `../${name}` };
    expect(await archive.read(await written(whole, [...rows('').slice(0, 2), foreign]))).toMatchObject({
      ok: false,
      refusal: { code: 'backup-damaged' },
    });
  });

  it('from a newer format, whatever follows in it', async () => {
    const head = Buffer.from(JSON.stringify({ format: 'openpar-backup', formatVersion: FORMAT_VERSION + 1 }));
    const next = tarHeader('something-new', 0);
    await writeFile(
      file,
      Buffer.concat([tarHeader('openpar-backup.json', head.length), head, tarPadding(head.length), next]),
    );
    expect(await archive.read(file)).toEqual(refuse('backup-newer', { file, place: 'formatVersion 2' }));
  });
});

describe('what is no backup is refused as such', () => {
  it.each([
    { what: 'an empty file', content: '' },
    { what: 'a short text', content: 'Kế hoạch' },
    { what: 'another archive', content: Buffer.concat([tarHeader('readme.txt', 0), Buffer.alloc(1024)]) },
  ])('$what', async ({ content }) => {
    await writeFile(file, content);
    expect(await archive.read(file)).toEqual(refuse('backup-unknown', { file }));
  });

  it('a folder, and a file that is not there', async () => {
    expect(await archive.read(folder)).toEqual(refuse('backup-file-not-found', { file: folder }));
    expect(await archive.read(file)).toEqual(refuse('backup-file-not-found', { file }));
  });
});
