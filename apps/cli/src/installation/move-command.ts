import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { backUpInstallation, restoreInstallation } from '@openpar/application';
import { refuse } from '@openpar/engine';
import { type Config, hasInstallation, openInstallation, programVersion } from '@openpar/server';
import { type Command, EXIT } from '../command.ts';
import { describeBackup } from './describe-backup.ts';
import { readConfigOf } from './read-config-of.ts';
import { writeBackupRefusal } from './write-backup-refusal.ts';

/** Carries the records over to another PostgreSQL; the files stay in the data folder. */
export const moveCommand: Command = {
  name: 'move',
  usage: '--to URL [--data DIR] [--json]',
  summary: 'Copies all records to an empty PostgreSQL database, which OPENPAR_DATABASE_URL names from then on.',
  example: 'openpar move --to postgresql://openpar@db.example/openpar --data /var/lib/openpar',
  options: { to: { type: 'string' }, data: { type: 'string' }, json: { type: 'boolean' } },
  async run({ words, options, terminal }) {
    if (typeof options.to !== 'string' || words.length > 0) {
      terminal.error('usage-wrong: name the database to move to with --to URL');
      return EXIT.usage;
    }
    const config = readConfigOf({ data: options.data }, terminal);
    const target = config && readConfigOf(options, terminal);
    if (!config || !target) return EXIT.usage;
    const asJson = options.json === true;
    const folder = (await hasInstallation(config)) ? await mkdtemp(join(config.dataDirectory, 'move-')) : null;
    const file = join(folder ?? config.dataDirectory, 'openpar.tar');
    try {
      const moved = folder === null ? refuse('installation-not-found') : await move(file, { config, target });
      if (!moved.ok) {
        const detail = { folder: config.dataDirectory, ...moved.refusal.detail };
        writeBackupRefusal(terminal, { code: moved.refusal.code, detail, file: options.to }, asJson);
        return EXIT.refused;
      }
      terminal.out(await describeBackup(file, moved.value, asJson));
      terminal.error(
        'Moved: every table, read back, has its digest. Set OPENPAR_DATABASE_URL and keep the data folder.',
      );
      return EXIT.ok;
    } finally {
      if (folder !== null) await rm(folder, { recursive: true, force: true });
    }
  },
};

/** What would be written while it moves would be lost, so nobody may be at work. */
async function move(file: string, { config, target }: { config: Config; target: Config }) {
  const [here, there] = [await openInstallation(config), await openInstallation(target)];
  try {
    if (await here.data.isInUse()) return refuse('installation-in-use');
    const written = await backUpInstallation(here, { file, isForced: false, programVersion });
    return written.ok ? await restoreInstallation(there, { file, isReplacing: false }) : written;
  } finally {
    await there.close();
    await here.close();
  }
}
