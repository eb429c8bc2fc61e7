import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/** Programs that tests need beside the packages, with the Debian package that brings each. */
const TOOLS = [
  { name: 'a Chromium browser', debian: 'chromium', variable: 'OPENPAR_TEST_CHROMIUM', find: findChromium },
  {
    name: 'a second PostgreSQL (15 or newer)',
    debian: 'postgresql',
    variable: 'OPENPAR_TEST_PG_BIN',
    find: findPostgres,
  },
];

/**
 * Finds the programs that tests need, installs missing ones through the system's package manager where that is allowed, and answers a
 * sentence for each that is still missing; an empty list means that all tests can run.
 */
export function installTestTools() {
  const absent = TOOLS.filter((tool) => !tool.find());
  if (absent.length > 0) installDebian(absent.map((tool) => tool.debian));
  return absent
    .filter((tool) => !tool.find())
    .map(
      (tool) =>
        `The tests need ${tool.name}. Install it (Debian, Ubuntu: sudo apt-get install ${tool.debian}) or name it in ${tool.variable}.`,
    );
}

function installDebian(packages) {
  const isRoot = process.getuid?.() === 0;
  const mayUseSudo = !isRoot && spawnSync('sudo', ['-n', 'true']).status === 0;
  if (spawnSync('apt-get', ['--version']).status !== 0 || !(isRoot || mayUseSudo)) return;
  const prefix = isRoot ? [] : ['sudo', '-n'];
  const call = (...args) => {
    const [program, ...rest] = [...prefix, 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...args];
    return run(program, rest);
  };
  console.log(`Installing for the tests: ${packages.join(', ')} …`);
  call('update', '-qq');
  call('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function findChromium() {
  const named = process.env.OPENPAR_TEST_CHROMIUM;
  return [named, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(
    (path) => path !== undefined && existsSync(path),
  );
}

function findPostgres() {
  const named = process.env.OPENPAR_TEST_PG_BIN;
  if (named !== undefined) return existsSync(join(named, 'postgres'));
  const versions = '/usr/lib/postgresql';
  return (
    existsSync(versions) && readdirSync(versions).some((version) => existsSync(join(versions, version, 'bin/postgres')))
  );
}
