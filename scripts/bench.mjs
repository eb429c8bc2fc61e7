import { buildIfStale, installIfStale, requireNode } from './prepare.mjs';
import { run } from './run.mjs';

requireNode();
installIfStale();
buildIfStale();
process.exit(run('npx', ['tsx', 'bench/main.ts', ...process.argv.slice(2)]));
