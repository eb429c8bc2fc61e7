import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { extractPlainText, readPlan } from '@openpar/documents';
import { installedFiles } from '@openpar/server';
import { type Command, EXIT, isWritten } from './command.ts';

/** Writes the sample as files: five real plans as text and as read. */
export const sampleCommand: Command = {
  name: 'sample',
  usage: 'DIR',
  summary: 'Writes the sample as files: plans/*.txt and plans/*.json.',
  example: 'openpar sample sample/',
  options: {},
  async run({ words, terminal }) {
    const [folder] = words;
    if (folder === undefined) {
      terminal.error('folder-missing: name the folder to write to, for example: openpar sample sample/');
      return EXIT.usage;
    }
    const plans = join(folder, 'plans');
    if (!(await isWritten(terminal, { path: plans }, () => writePlans(plans)))) return EXIT.refused;
    terminal.error(`${plans}: ${(await readdir(plans)).length} files`);
    return EXIT.ok;
  },
};

async function writePlans(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(installedFiles.samplePlans)) {
    const source = join(installedFiles.samplePlans, name, 'input.txt');
    const { document } = readPlan(extractPlainText(await readFile(source, 'utf8')));
    await cp(source, join(folder, `${name}.txt`));
    await writeFile(join(folder, `${name}.json`), `${JSON.stringify(document, null, 2)}\n`);
  }
}
