import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, installIfStale, requireNode } from './prepare.mjs';
import { root, run } from './run.mjs';
import { installTestTools } from './test-tools.mjs';

requireNode();
installIfStale();
const missing = installTestTools();
if (missing.length > 0) {
  for (const sentence of missing) console.error(sentence);
  process.exit(1);
}
buildIfStale();

/** All kinds in one run: units, stores on both servers, routes, and journeys in a browser. Names after the command narrow it. */
const report = join(root, '.cache', 'tests.json');
mkdirSync(join(root, '.cache'), { recursive: true });
rmSync(report, { force: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const code = run('npx', ['vitest', 'run', ...reporters, ...process.argv.slice(2)]);
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'));
const skipped = numPendingTests + numTodoTests;
console.log(`Tests: ${numPassedTests} passed, ${numFailedTests} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
process.exit(code === 0 && skipped === 0 && numPassedTests > 0 ? 0 : 1);
