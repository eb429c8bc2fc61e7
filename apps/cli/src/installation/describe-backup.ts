import { stat } from 'node:fs/promises';
import type { Backup } from '@openpar/application';

/** What a backup holds, in words or, for machines, with every table's digest. */
export async function describeBackup(file: string, { head, contents }: Backup, asJson: boolean): Promise<string> {
  const { size } = await stat(file);
  const rows = contents.tables.reduce((sum, table) => sum + table.rows, 0);
  const fileBytes = contents.files.reduce((sum, one) => sum + one.bytes, 0);
  const { programVersion, createdAt, migrations, realms } = head;
  const { tables, lostFiles } = contents;
  if (asJson) {
    const files = { count: contents.files.length, bytes: fileBytes };
    return JSON.stringify({
      file,
      bytes: size,
      programVersion,
      createdAt,
      migrations,
      realms,
      tables,
      files,
      lostFiles,
    });
  }
  return [
    `${file}: ${size} bytes, OpenPAR ${programVersion}, ${createdAt}`,
    `  ${realms.map(({ name }) => name).join('; ')}`,
    `  ${rows} rows in ${tables.length} tables, ${contents.files.length} files of ${fileBytes} bytes`,
    ...lostFiles.map(({ realm, digest, reason }) => `  ${reason}: files/${realm}/${digest}`),
  ].join('\n');
}
