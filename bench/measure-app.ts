import { readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { atMost, type Figure } from './measure.ts';

const WEB = fileURLToPath(new URL('../apps/web/dist', import.meta.url));

/** What the staff app sends at first: the shell's scripts, and all scripts of all pages together (brotli). */
export function measureApp(): Figure[] {
  const shell = [...readFileSync(`${WEB}/index.html`, 'utf8').matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)];
  const all = readdirSync(`${WEB}/assets`).filter((name) => name.endsWith('.js'));
  return [
    atMost('staff app: scripts of the shell', 'kB', kilobytes(shell.map(([, path = '']) => path)), 250),
    atMost('staff app: scripts of all pages', 'kB', kilobytes(all.map((name) => `assets/${name}`)), 400),
  ];
}

function kilobytes(paths: readonly string[]): number {
  return paths.reduce((sum, path) => sum + statSync(`${WEB}/${path}.br`).size, 0) / 1000;
}
