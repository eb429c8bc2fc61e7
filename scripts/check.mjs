import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, installIfStale, requireNode } from './prepare.mjs';
import { root, run } from './run.mjs';

requireNode();
installIfStale();
buildIfStale();

const projects = ['packages', 'apps'].flatMap((folder) =>
  readdirSync(join(root, folder)).map((name) => join(folder, name, 'tsconfig.json')),
);
const tests = ['tsconfig.tests.json', 'bench/tsconfig.json', 'e2e/tsconfig.json'];
const checks = [
  ...[...projects, ...tests]
    .filter((project) => existsSync(join(root, project)))
    .map((project) => ({ title: `types: ${project}`, command: ['npx', 'tsc', '-p', project] })),
  { title: 'lint and format', command: ['npx', 'biome', 'check', '--error-on-warnings', '.'] },
  { title: 'imports go one way', command: ['node', 'scripts/check-imports.mjs'] },
  { title: 'nothing unused', command: ['npx', 'knip', '--no-progress'] },
  {
    title: 'generated files up to date',
    command: ['npx', 'tsx', 'packages/database/scripts/generate-row-types.ts', '--check'],
  },
  {
    title: 'API description up to date',
    command: ['npx', 'tsx', 'packages/contract/scripts/generate-openapi.ts', '--check'],
  },
  { title: 'built pages run in Chrome 109', command: ['node', 'apps/web/scripts/check-syntax-level.mjs'] },
  { title: 'text of the repository', command: ['node', 'scripts/check-texts.mjs'] },
];

const failed = [];
for (const { title, command } of checks) {
  const [program, ...args] = command;
  const startedAt = Date.now();
  const isRight = run(program, args) === 0;
  console.log(`${isRight ? 'ok  ' : 'FAIL'} ${title} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`);
  if (!isRight) failed.push(title);
}
console.log(failed.length === 0 ? 'check: all right' : `check: ${failed.length} failed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);
