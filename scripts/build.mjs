import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { markBuilt } from './prepare.mjs';
import { root, runOrExit } from './run.mjs';

const startedAt = Date.now();

/** Our own packages go into the bundle; everything else stays a package in node_modules (some carry native code or data files). */
const keepPackagesOutside = {
  name: 'keep-packages-outside',
  setup(bundler) {
    bundler.onResolve({ filter: /^[^./]/ }, ({ path, kind }) => {
      const isOurs = path.startsWith('@openpar/') || kind === 'entry-point' || /^[A-Za-z]:/.test(path);
      return isOurs ? undefined : { path, external: true };
    });
  },
};

const outdir = join(root, 'apps/cli/dist');
rmSync(outdir, { recursive: true, force: true });
await build({
  entryPoints: {
    openpar: join(root, 'apps/cli/src/main.ts'),
    'reading-worker': join(root, 'packages/rendering/src/reading/reading-worker.ts'),
    'paper-worker': join(root, 'packages/rendering/src/papers/paper-worker.ts'),
  },
  outdir,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
  loader: { '.typ': 'text' },
  plugins: [keepPackagesOutside],
});
if (process.env.OPENPAR_BUILD_WEB !== 'no')
  runOrExit('npx', ['vite', 'build', '--logLevel', 'warn', 'apps/web'], { NODE_ENV: 'production' });
compressTexts(join(root, 'apps/web/dist'));
markBuilt(startedAt);

/** Leaves .br and .gz beside each text file, so that the server compresses nothing per request. */
function compressTexts(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) compressTexts(path);
    else if (/\.(js|css|html|svg|json|webmanifest)$/.test(entry.name)) {
      const bytes = readFileSync(path);
      writeFileSync(`${path}.br`, brotliCompressSync(bytes));
      writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }));
    }
  }
}
