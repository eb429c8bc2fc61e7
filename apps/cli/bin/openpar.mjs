#!/usr/bin/env node
import { existsSync } from 'node:fs';

const bundle = new URL('../dist/openpar.mjs', import.meta.url);
if (!existsSync(bundle)) {
  console.error('not-built: OpenPAR is not built yet. Run "npm start" or "npm run build" in its folder first.');
  process.exit(2);
}
await import(bundle.href);
