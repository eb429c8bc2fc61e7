import { tarBackupArchive } from '@openpar/adapters';
import { type Backup, backUpInstallation } from '@openpar/application';
import { type Config, hasInstallation, openInstallation, programVersion } from '@openpar/server';
import { type Command, EXIT, type ExitCode, type Terminal } from '../command.ts';
import { describeBackup } from './describe-backup.ts';
import { readConfigOf } from './read-config-of.ts';
import { writeBackupRefusal } from './write-backup-refusal.ts';

/** Saves everything into one file, or checks such a file. */
export const backupCommand: Command = {
  name: 'backup',
  usage: 'FILE [--data DIR] [--force] [--verify] [--json]',
  summary: 'Saves all data and files into FILE, also while OpenPAR runs; --verify checks FILE instead.',
  example: 'openpar backup /backup/openpar-2026-11-20.tar --data /var/lib/openpar',
  options: {
    data: { type: 'string' },
    force: { type: 'boolean' },
    verify: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ words, options, terminal }) {
    const [file, ...others] = words;
    if (file === undefined || others.length > 0) {
      terminal.error('file-missing: name one file, for example: openpar backup openpar.tar');
      return EXIT.usage;
    }
    const asJson = options.json === true;
    if (options.verify === true) return verify(file, { terminal, asJson });
    const config = readConfigOf(options, terminal);
    return config ? backUp(file, { config, isForced: options.force === true, terminal, asJson }) : EXIT.usage;
  },
};

interface Run {
  terminal: Terminal;
  asJson: boolean;
}

async function verify(file: string, { terminal, asJson }: Run): Promise<ExitCode> {
  const checked = await tarBackupArchive().read(file);
  if (checked.ok) return tell(file, checked.value, { terminal, asJson });
  writeBackupRefusal(terminal, { ...checked.refusal, file }, asJson);
  return EXIT.refused;
}

async function backUp(
  file: string,
  { config, isForced, terminal, asJson }: Run & { config: Config; isForced: boolean },
): Promise<ExitCode> {
  const written = (await hasInstallation(config)) ? await write(file, { config, isForced }) : null;
  if (written?.ok) return tell(file, written.value, { terminal, asJson });
  const refusal = written?.refusal ?? { code: 'installation-not-found' as const, detail: {} };
  const detail = {
    folder: config.databaseUrl === null ? config.dataDirectory : 'OPENPAR_DATABASE_URL',
    ...refusal.detail,
  };
  writeBackupRefusal(terminal, { code: refusal.code, detail, file }, asJson);
  return EXIT.refused;
}

async function write(file: string, { config, isForced }: { config: Config; isForced: boolean }) {
  const installation = await openInstallation(config);
  try {
    return await backUpInstallation(installation, { file, isForced, programVersion });
  } finally {
    await installation.close();
  }
}

/** A backup that lacks a file is told by its exit code, so that a nightly run does not hide it. */
async function tell(file: string, backup: Backup, { terminal, asJson }: Run): Promise<ExitCode> {
  terminal.out(await describeBackup(file, backup, asJson));
  return backup.contents.lostFiles.length === 0 ? EXIT.ok : EXIT.findings;
}
