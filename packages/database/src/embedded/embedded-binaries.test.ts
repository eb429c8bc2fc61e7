import { mkdir, mkdtemp, readFile, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { copyPackage } from './embedded-binaries.ts';

let folder: string;
let source: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpar-binaries-'));
  source = join(folder, 'linux-x64');
  await mkdir(join(source, 'native', 'lib'), { recursive: true });
  await mkdir(join(source, 'native', 'bin'));
  await writeFile(join(source, 'native', 'bin', 'postgres'), 'program');
  await writeFile(join(source, 'package.json'), JSON.stringify({ version: '18.4.0' }));
  await writeFile(join(source, 'native', 'lib', 'libicu.so.60.2'), 'library');
  const links = [{ source: 'native/lib/libicu.so.60.2', target: 'native/lib/libicu.so.60' }];
  await writeFile(join(source, 'native', 'pg-symlinks.json'), JSON.stringify(links));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it.each([{ hasLinks: false }, { hasLinks: true }])(
  'a copy stands alone, whether the package has its links ($hasLinks) or not',
  async ({ hasLinks }) => {
    if (hasLinks) await symlink('libicu.so.60.2', join(source, 'native', 'lib', 'libicu.so.60'));
    const copy = await copyPackage(source, join(folder, 'server'));
    await rm(source, { recursive: true });
    expect(await readlink(join(copy, 'native', 'lib', 'libicu.so.60'))).toBe('libicu.so.60.2');
    expect(await readFile(join(copy, 'native', 'lib', 'libicu.so.60'), 'utf8')).toBe('library');
  },
);
