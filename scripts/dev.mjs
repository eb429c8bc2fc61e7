import { spawn } from 'node:child_process';
import { installIfStale, requireNode } from './prepare.mjs';
import { root } from './run.mjs';

requireNode();
installIfStale();
/** The server from its sources with reload, and Vite in front of it for the pages. */
const children = [
  spawn('npx', ['tsx', 'watch', 'apps/cli/src/main.ts', 'start', '--demo', '--data', '.openpar-demo'], {
    cwd: root,
    stdio: 'inherit',
  }),
  spawn('npx', ['vite', 'apps/web'], { cwd: root, stdio: 'inherit' }),
];
const stop = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
for (const child of children) child.on('exit', stop);
