import { join } from 'node:path';
import { buildIfStale, installIfStale, requireNode } from './prepare.mjs';
import { root, run } from './run.mjs';

requireNode();
installIfStale();
buildIfStale();
const openpar = join(root, 'apps/cli/bin/openpar.mjs');
const demoFolder = join(root, '.openpar-demo');
process.exit(run(process.execPath, [openpar, 'start', '--demo', '--data', demoFolder, ...process.argv.slice(2)]));
