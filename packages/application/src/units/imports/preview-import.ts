import type { ImportKind, SheetRefusal } from '@openpar/documents';
import { ok, type Result, refuse } from '@openpar/engine';
import { isPermitted } from '../../accounts/permissions.ts';
import { type Clock, dayInVietnam } from '../../clock.ts';
import type { SheetReader } from '../../documents/sheet-reader.ts';
import type { Stores } from '../../stores.ts';
import { type CheckedList, checkList } from './check-list.ts';
import { LIST_PERMISSION, type ListKeeper } from './list-reach.ts';
import { readStanding } from './read-standing.ts';

export interface ListFile {
  kind: ImportKind;
  file: { name: string; bytes: Uint8Array };
}

/** What bringing in a list would change, and everything that is wrong with it; nothing is written. */
export async function previewImport(
  ports: { stores: Stores; reader: SheetReader; clock: Clock },
  by: ListKeeper,
  { kind, file }: ListFile,
): Promise<Result<CheckedList, SheetRefusal | 'not-permitted'>> {
  if (!mayKeep(by, kind)) return refuse('not-permitted');
  const sheet = await ports.reader.readSheet(file);
  if (!sheet.ok) return sheet;
  const standing = await ports.stores.read(by.doer.realmId, readStanding);
  return ok(checkList(sheet.value, kind, { keeper: by.keeper, standing, day: dayOf(ports, by) }));
}

export function mayKeep({ keeper }: ListKeeper, kind: ImportKind): boolean {
  return keeper === 'program' || isPermitted(keeper, LIST_PERMISSION[kind]);
}

export function dayOf({ clock }: { clock: Clock }, { keeper }: ListKeeper): string {
  return keeper === 'program' ? dayInVietnam(clock.now()) : keeper.day;
}
