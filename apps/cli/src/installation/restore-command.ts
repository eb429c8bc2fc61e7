import { restoreInstallation } from '@openpar/application';
import { openInstallation } from '@openpar/server';
import { type Command, EXIT } from '../command.ts';
import { describeBackup } from './describe-backup.ts';
import { readConfigOf } from './read-config-of.ts';
import { writeBackupRefusal } from './write-backup-refusal.ts';

/** Puts back what `backup` saved. */
export const restoreCommand: Command = {
  name: 'restore',
  usage: 'FILE [--data DIR] [--replace] [--json]',
  summary: 'Puts the backup FILE into an empty installation; --replace puts it in place of all data there.',
  example: 'openpar restore /backup/openpar-2026-11-20.tar --data /var/lib/openpar-new',
  options: { data: { type: 'string' }, replace: { type: 'boolean' }, json: { type: 'boolean' } },
  async run({ words, options, terminal }) {
    const [file, ...others] = words;
    if (file === undefined || others.length > 0) {
      terminal.error('file-missing: name one file, for example: openpar restore openpar.tar');
      return EXIT.usage;
    }
    const config = readConfigOf(options, terminal);
    if (!config) return EXIT.usage;
    const asJson = options.json === true;
    const installation = await openInstallation(config);
    try {
      const restored = await restoreInstallation(installation, { file, isReplacing: options.replace === true });
      if (!restored.ok) {
        writeBackupRefusal(terminal, { ...restored.refusal, file }, asJson);
        return EXIT.refused;
      }
      terminal.out(await describeBackup(file, restored.value, asJson));
      terminal.error('Restored: every table and file, read back, has the digest of the backup.');
      return EXIT.ok;
    } finally {
      await installation.close();
    }
  },
};
