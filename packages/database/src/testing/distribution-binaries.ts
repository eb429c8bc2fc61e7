import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { PostgresBinaries } from '../embedded/embedded-binaries.ts';

/** Where distributions put their servers: a folder whose entries with this beginning each hold `bin`. */
const INSTALLED = [
  { folder: '/usr/lib/postgresql', beginning: '' },
  { folder: '/usr', beginning: 'pgsql-' },
  { folder: '/opt/homebrew/opt', beginning: 'postgresql@' },
];

/** The newest PostgreSQL of the machine, or the one in `named`. Throws with what to install: the tests need a second server. */
export async function findDistributionBinaries(named: string | undefined): Promise<PostgresBinaries> {
  const folders = named ? [named] : (await Promise.all(INSTALLED.map(listBinFolders))).flat();
  for (const folder of folders) {
    const binaries = { initdb: join(folder, 'initdb'), postgres: join(folder, 'postgres') };
    if (await stat(binaries.initdb).catch(() => null)) return binaries;
  }
  throw new Error(
    'The tests of the stores run on the embedded PostgreSQL and on an ordinary one, and this machine has no ordinary one. Install it ' +
      '(Debian, Ubuntu: apt install postgresql) or name the folder of its programs with OPENPAR_TEST_PG_BIN.',
  );
}

async function listBinFolders({ folder, beginning }: (typeof INSTALLED)[number]): Promise<string[]> {
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => name.startsWith(beginning) && /^[\d.]+$/.test(name.slice(beginning.length)))
    .sort(
      (one, other) => Number.parseFloat(other.slice(beginning.length)) - Number.parseFloat(one.slice(beginning.length)),
    )
    .map((name) => join(folder, name, 'bin'));
}
