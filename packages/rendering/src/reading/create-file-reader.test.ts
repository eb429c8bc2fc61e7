import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { type ClosableFileReader, createFileReader, type FileReaderOptions } from './create-file-reader.ts';
import { makeDocx, para } from './testing/make-docx.ts';

const DOCX = { name: 'plan.docx', bytes: makeDocx({ body: para('Kế hoạch') }) };
const folder = mkdtempSync(join(tmpdir(), 'file-reader-'));
const open: ClosableFileReader[] = [];

function readerOf(options: FileReaderOptions): ClosableFileReader {
  const reader = createFileReader(options);
  open.push(reader);
  return reader;
}

/** A worker that does what the file's name says. */
function fakeWorker(): URL {
  const path = join(folder, 'worker.mjs');
  writeFileSync(
    path,
    `import { parentPort } from 'node:worker_threads';
     const kept = [];
     parentPort.on('message', ({ file }) => {
       if (file.name === 'hangs') while (true) {}
       if (file.name === 'dies') process.exit(1);
       if (file.name === 'fills the heap') while (true) kept.push(Array.from({ length: 10000 }, Math.random));
       if (file.name === 'fills buffers') while (true) kept.push(Buffer.alloc(10_000_000, 1));
       if (file.name === 'fails') return parentPort.postMessage({ failure: 'our own mistake' });
       parentPort.postMessage({ text: { ok: true, value: { medium: 'txt', pageCount: null, lines: [] } } });
     });`,
  );
  return pathToFileURL(path);
}

afterEach(async () => {
  await Promise.all(open.splice(0).map((reader) => reader.close()));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('createFileReader', () => {
  it('reads several files at once in threads built from the sources', async () => {
    const reader = readerOf({ workers: 2 });
    const results = await Promise.all([DOCX, DOCX, DOCX].map((file) => reader.extractText(file)));
    for (const result of results) expect(result).toMatchObject({ ok: true, value: { lines: [{ text: 'Kế hoạch' }] } });
  });

  it('reads sheets in the same threads', async () => {
    const reader = readerOf({ workers: 1 });
    const file = { name: 'a.csv', bytes: Buffer.from('Mã;Tên\n\n1;Mường So') };
    expect(await reader.readSheet(file)).toEqual({
      ok: true,
      value: {
        name: 'a',
        rows: [
          { number: 1, cells: ['Mã', 'Tên'] },
          { number: 3, cells: ['1', 'Mường So'] },
        ],
      },
    });
    expect(await reader.readSheet(DOCX)).toMatchObject({ ok: false, refusal: { code: 'sheet-type-unknown' } });
    expect(await reader.extractText(DOCX)).toMatchObject({ ok: true });
  });

  it('brings all rows of a long sheet over in their order, and none of a refused one', async () => {
    const reader = readerOf({ workers: 1 });
    const lines = Array.from({ length: 5001 }, (_, at) => `${at};Mường So`);
    const sheet = await reader.readSheet({ name: 'a.csv', bytes: Buffer.from(lines.join('\n')) });
    expect(sheet).toMatchObject({ ok: true });
    if (sheet.ok) {
      expect(sheet.value.rows.map(({ cells }) => cells.join(';'))).toEqual(lines);
      expect(sheet.value.rows.at(-1)?.number).toBe(5001);
    }
    const open = await reader.readSheet({ name: 'a.csv', bytes: Buffer.from([...lines, '"mở'].join('\n')) });
    expect(open).toMatchObject({ ok: false, refusal: { code: 'sheet-quote-open', detail: { row: 5002 } } });
    const next = await reader.readSheet({ name: 'b.csv', bytes: Buffer.from('Mã') });
    expect(next).toEqual({ ok: true, value: { name: 'b', rows: [{ number: 1, cells: ['Mã'] }] } });
  });

  it.each([
    ['hangs', 'time', { timeoutMs: 3000 }],
    ['dies', 'closed', {}],
    ['fills the heap', 'memory', { heapMb: 32 }],
    ['fills buffers', 'memory', { growthMb: 300 }],
  ])('refuses a file over which the thread %s, and reads the next', async (name, reason, limits) => {
    const reader = readerOf({ workerUrl: fakeWorker(), workers: 1, limits });
    const [bad, good] = await Promise.all(
      [name, 'good'].map((one) => reader.extractText({ name: one, bytes: DOCX.bytes })),
    );
    expect(bad).toMatchObject({ ok: false, refusal: { code: 'reading-timed-out', detail: { reason } } });
    expect(good).toMatchObject({ ok: true });
  });

  it('throws on a failure that is our own', async () => {
    const reader = readerOf({ workerUrl: fakeWorker() });
    await expect(reader.extractText({ name: 'fails', bytes: DOCX.bytes })).rejects.toThrow('our own mistake');
  });

  it('refuses what is under way and in line when it is closed', async () => {
    const reader = readerOf({ workerUrl: fakeWorker(), workers: 1 });
    const pending = ['hangs', 'good'].map((name) => reader.extractText({ name, bytes: DOCX.bytes }));
    await reader.close();
    for (const result of await Promise.all(pending)) {
      expect(result).toMatchObject({ ok: false, refusal: { code: 'reading-timed-out', detail: { reason: 'closed' } } });
    }
    expect(await reader.extractText(DOCX)).toMatchObject({ ok: false });
  });
});
