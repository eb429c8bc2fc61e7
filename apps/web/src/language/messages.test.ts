import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const root = new URL('../', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /messages\/[\w-]+-texts\.ts$/.test(name.replaceAll('\\', '/')),
);

type Entry = [path: string, value: unknown];

function flatten(value: unknown, path: string): Entry[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`));
}

/** What a text says: a text with gaps is filled with a sign that is no letter. */
function said(value: unknown): string {
  if (typeof value !== 'function') return String(value);
  return String(value(...Array.from({ length: value.length }, () => '#')));
}

async function read(file: string): Promise<{ vi: Entry[]; en: Entry[] }> {
  const module: Record<string, { vi: unknown; en: unknown }> = await import(new URL(file, root).href);
  const [texts] = Object.values(module);
  return { vi: flatten(texts?.vi, ''), en: flatten(texts?.en, '') };
}

it('finds the texts of every feature', () => expect(files.length).toBeGreaterThanOrEqual(9));

it.each(files)('%s says the same things in both languages', async (file) => {
  const { vi, en } = await read(file);
  expect(en.map(([path]) => path).sort()).toEqual(vi.map(([path]) => path).sort());
  const gaps = new Map(vi.map(([path, value]) => [path, typeof value === 'function' ? value.length : 0]));
  for (const [path, value] of en) expect(typeof value === 'function' ? value.length : 0, path).toBe(gaps.get(path));
});

it.each(files)(
  '%s is written as officials write: no exclamation marks, no empty texts, composed letters',
  async (file) => {
    const { vi, en } = await read(file);
    for (const [path, value] of [...vi, ...en]) {
      expect(said(value), path).not.toContain('!');
      expect(said(value), path).toBe(said(value).normalize('NFC'));
      if (typeof value === 'string') expect(value.trim(), path).not.toBe('');
    }
  },
);

it.each(files)('%s has no Vietnamese left in English', async (file) => {
  const { en } = await read(file);
  const borrowed = /đồng|khoảng 35|Hội trường Ủy ban nhân dân huyện/g;
  for (const [path, value] of en) {
    expect(said(value).replace(borrowed, ''), path).not.toMatch(
      /[ăâđêôơưạảãàáằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i,
    );
  }
});
