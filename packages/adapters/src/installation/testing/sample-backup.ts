import type { Backup, BackupPart, BackupWriter } from '@openpar/application';
import { idOf, type RealmId } from '@openpar/engine';
import { digestOf } from '../../digest-of.ts';

const REALM = idOf<RealmId>('đơn-vị');
const PLAN = Buffer.from('Kế hoạch tổ chức Hội nghị');
const ROWS = { realm: Buffer.from('đơn-vị\tTỉnh Lai Châu\tf\n'), unit: Buffer.from('a\t1\nb\t2\n') };

export const SAMPLE_FILE = { realm: REALM, digest: digestOf(PLAN), bytes: PLAN.byteLength };

/** A realm, two units, a table without rows, one file. */
export function aBackup(): Backup {
  return {
    head: {
      programVersion: '0.1.0',
      createdAt: '2026-11-20T01:00:00.000Z',
      migrations: ['202611210900-create-realm'],
      realms: [{ id: REALM, name: 'Tỉnh Lai Châu', isPractice: false }],
      tables: [
        { name: 'realm', columns: ['id', 'name', 'is_practice'] },
        { name: 'unit', columns: ['id', 'n'] },
        { name: 'post', columns: ['id'] },
      ],
    },
    contents: {
      tables: [
        { name: 'realm', rows: 1, bytes: ROWS.realm.byteLength, digest: digestOf(ROWS.realm) },
        { name: 'unit', rows: 2, bytes: ROWS.unit.byteLength, digest: digestOf(ROWS.unit) },
        { name: 'post', rows: 0, bytes: 0, digest: digestOf(Buffer.alloc(0)) },
      ],
      sequences: [{ name: 'unit_n_seq', lastValue: '9007199254740993', isCalled: true }],
      files: [SAMPLE_FILE],
      lostFiles: [{ realm: REALM, digest: 'a'.repeat(64), reason: 'missing' }],
    },
  };
}

/** The parts of the backup as a reader hands them over. */
export const SAMPLE_PARTS: readonly BackupPart[] = [
  { kind: 'rows', table: 'realm', text: ROWS.realm },
  { kind: 'rows', table: 'unit', text: ROWS.unit },
  { kind: 'file', realm: REALM, digest: SAMPLE_FILE.digest, bytes: PLAN },
];

/** Writes head, parts and contents as they are given, whether they belong together or not. */
export async function writeSample(
  writer: BackupWriter,
  { head, contents }: Backup = aBackup(),
  parts: readonly BackupPart[] = SAMPLE_PARTS,
): Promise<void> {
  await writer.begin(head);
  for (const part of parts) {
    if (part.kind === 'rows') await writer.addRows(part.table, part.text);
    else await writer.addFile(part, part.bytes);
  }
  await writer.end(contents);
}
