import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, runOrExit } from './run.mjs';

const OLDEST_NODE = [20, 19];
const stampOfInstall = join(root, 'node_modules', '.openpar-installed');
const stampOfBuild = join(root, 'node_modules', '.openpar-built');

/** Ends with a sentence when this Node is too old. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  console.error(`OpenPAR needs Node.js ${OLDEST_NODE.join('.')} or newer; this is ${process.versions.node}.`);
  console.error(`OpenPAR cần Node.js ${OLDEST_NODE.join('.')} trở lên; máy này có ${process.versions.node}.`);
  process.exit(1);
}

/** Installs the packages of the lock file unless exactly these are installed already. */
export function installIfStale() {
  const wanted = digestOf(['package-lock.json', 'package.json']);
  if (existsSync(stampOfInstall) && readFileSync(stampOfInstall, 'utf8') === wanted) return;
  console.log('Installing packages (npm ci) …');
  runOrExit('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stampOfInstall, wanted);
}

/** Builds unless nothing changed since the last build. */
export function buildIfStale() {
  const built = existsSync(stampOfBuild) ? Number(readFileSync(stampOfBuild, 'utf8')) : 0;
  const isThere =
    existsSync(join(root, 'apps/cli/dist/openpar.mjs')) && existsSync(join(root, 'apps/web/dist/index.html'));
  if (isThere && newestSource() <= built) return;
  console.log('Building …');
  runOrExit(process.execPath, [join(root, 'scripts/build.mjs')]);
}

/** Notes that everything up to now is built. */
export function markBuilt(startedAtMs) {
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  writeFileSync(stampOfBuild, String(startedAtMs));
}

function digestOf(files) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(join(root, file)));
  return hash.update(process.version).digest('hex');
}

function newestSource() {
  const folders = ['apps', 'packages', 'scripts'].map((folder) => join(root, folder));
  let newest = statSync(join(root, 'package-lock.json')).mtimeMs;
  while (folders.length > 0) {
    const folder = folders.pop();
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (['node_modules', 'dist', 'cases'].includes(entry.name)) continue;
      const path = join(folder, entry.name);
      if (entry.isDirectory()) folders.push(path);
      else newest = Math.max(newest, statSync(path).mtimeMs);
    }
  }
  return newest;
}
