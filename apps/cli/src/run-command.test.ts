import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PlanDocument } from '@openpar/documents';
import { installedFiles } from '@openpar/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePdf } from '../../../packages/rendering/src/reading/testing/make-pdf.ts';
import { runCommand } from './run-command.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpar-cli-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command and answers its exit code with what it wrote. */
async function run(...words: string[]): Promise<{ code: number; out: string; error: string }> {
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

const seed = (plan: string, file: string) => join(installedFiles.samplePlans, plan, file);
const parsed = (json: string) => PlanDocument.parse(JSON.parse(json));

async function written(name: string, content: string | Uint8Array): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const NAMES = ['start', 'sample', 'plan read', 'plan render', 'backup', 'restore', 'move'];

describe('help', () => {
  it.each([[[]], [['--help']], [['help']]])('is written for %j, with every command', async (words) => {
    const { code, out, error } = await run(...words);
    expect({ code, error }).toEqual({ code: 0, error: '' });
    for (const name of NAMES) expect(out).toContain(`openpar ${name}`);
  });

  it.each(NAMES)('of "%s" shows its usage and an example', async (name) => {
    const { code, out } = await run(...name.split(' '), '--help');
    expect(code).toBe(0);
    expect(out).toMatch(new RegExp(`^openpar ${name} .*\\n[^]*Example:\\n  openpar ${name} `));
  });
});

describe('a wrong call', () => {
  it.each([
    { words: ['fly'], says: 'command-unknown' },
    { words: ['plan'], says: 'command-unknown' },
    { words: ['plan', 'fly'], says: 'command-unknown' },
    { words: ['plan', 'reading'], says: 'command-unknown' },
    { words: ['plan', 'read'], says: 'file-missing' },
    { words: ['plan', 'read', 'a.txt', '--fly'], says: 'usage-wrong' },
    { words: ['plan', 'read', 'a.txt', '--out'], says: 'usage-wrong' },
    { words: ['plan', 'render'], says: 'usage-wrong' },
    { words: ['plan', 'render', 'a.json', '--to', 'exe', '--out', 'a'], says: 'usage-wrong' },
    { words: ['plan', 'render', 'a.json', '--to', 'pdf'], says: 'usage-wrong' },
    { words: ['sample'], says: 'folder-missing' },
    { words: ['backup'], says: 'file-missing' },
    { words: ['backup', 'a.tar', 'b.tar'], says: 'file-missing' },
    { words: ['restore'], says: 'file-missing' },
    { words: ['restore', 'a.tar', '--force'], says: 'usage-wrong' },
    { words: ['move'], says: 'usage-wrong' },
    { words: ['move', '--to', 'không phải địa chỉ'], says: 'configuration-wrong: OPENPAR_DATABASE_URL' },
    { words: ['start', '--port', 'cổng'], says: 'configuration-wrong: OPENPAR_PORT' },
  ])('$words answers code 2 and says $says, on the error output only', async ({ words, says }) => {
    const { code, out, error } = await run(...words);
    expect(code).toBe(2);
    expect(error.startsWith(says)).toBe(true);
    expect(out).toBe('');
  });
});

describe('plan read', () => {
  it('writes what it understood of one file to the standard output', async () => {
    const { code, out, error } = await run('plan', 'read', seed('phong-tho-2024', 'input.txt'));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(parsed(out)).toMatchObject({ isConferencePlan: true, issuer: { unitName: 'Phong Thổ' } });
  });

  it('writes a JSON file for each file into a folder that it makes', async () => {
    const out = join(folder, 'moi', 'doc');
    const files = ['input.txt', 'libreoffice.docx', 'libreoffice.pdf'].map((file) => seed('phong-tho-2024', file));
    const result = await run('plan', 'read', ...files.slice(0, 2), '--out', out);
    expect(result).toMatchObject({ code: 0, out: '' });
    expect((await readdir(out)).sort()).toEqual(['input.json', 'libreoffice.json']);
    expect(parsed(await readFile(join(out, 'libreoffice.json'), 'utf8')).participants).toHaveLength(5);
  });

  it('goes on after a file that it refuses, and answers code 3', async () => {
    const missing = join(folder, 'khong-co.txt');
    const { code, out, error } = await run('plan', 'read', missing, seed('quang-nghiep-2023', 'input.txt'));
    expect(code).toBe(3);
    expect(error).toContain('file-not-found: The file');
    expect(error).toContain(missing);
    expect(parsed(out).isConferencePlan).toBe(true);
  });

  it.each([
    { name: 'rong.txt', content: '', refused: 'file-empty' },
    { name: 'anh.docx', content: 'chỉ là chữ', refused: 'file-type-lies' },
    { name: 'quet.pdf', content: makePdf({ pages: [{ drawing: '0 0 5 7 re f' }] }), refused: 'pdf-without-text' },
    { name: 'khoa.pdf', content: makePdf({ pages: [{}], isLocked: true }), refused: 'pdf-password' },
  ])('refuses $name as $refused in one sentence that names it', async ({ name, content, refused }) => {
    const path = await written(name, content);
    const plain = await run('plan', 'read', path);
    expect(plain).toMatchObject({ code: 3, out: '' });
    expect(plain.error).toMatch(new RegExp(`^${refused}: .*“${name}”.*\\.\\n$`));
    expect(plain.error).not.toMatch(/[{}]/);
    const { error } = JSON.parse((await run('plan', 'read', path, '--json')).error);
    expect(error).toMatchObject({ code: refused, file: path, sentence: expect.any(String), mend: expect.any(String) });
  });

  it('refuses a folder in place of a file', async () => {
    expect(await run('plan', 'read', folder)).toMatchObject({
      code: 3,
      error: expect.stringContaining('file-not-found'),
    });
  });

  it('says when it cannot write where it is told to', async () => {
    const file = await written('chan-duong', 'x');
    const { code, error } = await run('plan', 'read', seed('phong-tho-2024', 'input.txt'), '--out', file);
    expect({ code, error }).toEqual({ code: 3, error: expect.stringMatching(/^file-not-written: /) });
  });
});

describe('plan render', () => {
  let json: string;
  beforeAll(async () => {
    json = await written('ke-hoach.json', (await run('plan', 'read', seed('phong-tho-2024', 'input.txt'))).out);
  });

  it.each([
    { format: 'txt', begins: /^\s*ỦY BAN NHÂN DÂN/ },
    { format: 'html', begins: /^<!doctype html>/i },
    { format: 'pdf', begins: /^%PDF-/ },
    { format: 'docx', begins: /^PK/ },
  ])('writes the official paper as .$format', async ({ format, begins }) => {
    const target = join(folder, `ra.${format}`);
    expect(await run('plan', 'render', json, '--to', format, '--out', target)).toMatchObject({ code: 0, out: '' });
    expect(await readFile(target, 'utf8')).toMatch(begins);
  });

  it('refuses a file that is not there', async () => {
    const { code, error } = await run('plan', 'render', join(folder, 'x.json'), '--to', 'txt', '--out', 'y');
    expect({ code, error }).toEqual({ code: 3, error: expect.stringMatching(/^file-not-found: /) });
  });

  it.each([
    { what: 'no JSON', content: 'Kế hoạch', place: '(whole file)' },
    { what: 'a list', content: '[]', place: '(whole file)' },
    { what: 'a plan with parts missing', content: '{"schemaVersion": "1.0"}', place: 'documentType' },
  ])('refuses $what and names the place', async ({ content, place }) => {
    const path = await written('sai.json', content);
    const { code, error } = await run('plan', 'render', path, '--to', 'txt', '--out', join(folder, 'sai.txt'));
    expect(code).toBe(3);
    expect(error).toMatch(/^plan-not-understood: /);
    expect(error).toContain(place);
    expect(await readdir(folder)).not.toContain('sai.txt');
  });

  it('says when it cannot write where it is told to', async () => {
    const target = join(folder, 'khong', 'co', 'ra.txt');
    const { code, error } = await run('plan', 'render', json, '--to', 'txt', '--out', target);
    expect({ code, error }).toEqual({ code: 3, error: expect.stringMatching(/^file-not-written: /) });
  });
});

describe('sample', () => {
  it('writes the five plans as text and as read, and may be run again', async () => {
    const target = join(folder, 'mau');
    for (const _ of [1, 2]) expect(await run('sample', target)).toMatchObject({ code: 0, out: '' });
    const files = await readdir(join(target, 'plans'));
    expect(files.filter((name) => name.endsWith('.txt'))).toHaveLength(5);
    for (const name of files.filter((one) => one.endsWith('.json'))) {
      const plan = parsed(await readFile(join(target, 'plans', name), 'utf8'));
      expect(plan.isConferencePlan).toBe(true);
    }
  });

  it('says when it cannot write where it is told to', async () => {
    const file = await written('chan-mau', 'x');
    expect(await run('sample', file)).toMatchObject({ code: 3, error: expect.stringMatching(/^file-not-written: /) });
  });
});
