import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', '-z'], { cwd: root, encoding: 'utf8' })
  .split('\0')
  .filter((name) => /\.(ts|tsx|mjs|cjs|json|md|css|html|txt|csv)$/.test(name));
const faults = [];

for (const name of files) {
  const text = readFileSync(join(root, name), 'utf8');
  // Cases hold other people's texts with their flaws.
  const isOurs = !name.includes('/cases/');
  if (isOurs && text !== text.normalize('NFC')) faults.push(`${name}: text is not in Unicode NFC`);
  if (name === 'package-lock.json' && /"resolved": "https?:/.test(text))
    faults.push(`${name}: names download addresses`);
  if (isOurs && /\.(test|e2e)\.tsx?$/.test(name) && /\b(it|test|describe)\.(skip|only|todo)\b/.test(text)) {
    faults.push(`${name}: a test is skipped or focused`);
  }
}
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
