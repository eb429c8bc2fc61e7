import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The folder of this installation: the nearest one above the running code whose package is OpenPAR itself. */
function installationFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!isInstallation(folder)) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('the running code does not lie in an installation of OpenPAR');
    folder = parent;
  }
  return folder;
}

function isInstallation(folder: string): boolean {
  const file = join(folder, 'package.json');
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).name === 'openpar';
}

const root = installationFolder();

/** Version of the program, "0.1.0". */
export const programVersion = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))).version;

/** Files that come with the installation and are read at run time. */
export const installedFiles = {
  /** The official lists of units. */
  unitLists: join(root, 'packages/database/data'),
  /** The five plans of the sample, a folder each. */
  samplePlans: join(root, 'packages/documents/cases/plans/seed'),
  /** The built staff app. */
  web: join(root, 'apps/web/dist'),
  /** The built worker threads; absent while running from the sources. */
  readingWorker: join(root, 'apps/cli/dist/reading-worker.mjs'),
  paperWorker: join(root, 'apps/cli/dist/paper-worker.mjs'),
};
