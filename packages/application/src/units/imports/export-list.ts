import {
  accountsTable,
  holdersTable,
  type ImportKind,
  postsTable,
  type SheetTable,
  unitsTable,
} from '@openpar/documents';
import { type IsoDay, isValidOn, ok, type Result, refuse } from '@openpar/engine';
import type { Clock } from '../../clock.ts';
import type { Stores } from '../../stores.ts';
import { withAccountEmails } from './check-list.ts';
import { type ListKeeper, listReach } from './list-reach.ts';
import { dayOf, mayKeep } from './preview-import.ts';
import { readStanding, type Standing } from './read-standing.ts';

/**
 * A list as `applyImport` takes it: everything within the keeper's reach, of all times, or only what holds on a day. Brought in again it
 * changes nothing.
 */
export async function exportList(
  ports: { stores: Stores; clock: Clock },
  by: ListKeeper,
  { kind, day }: { kind: ImportKind; day: IsoDay | null },
): Promise<Result<SheetTable, 'not-permitted'>> {
  if (!mayKeep(by, kind)) return refuse('not-permitted');
  const standing = await ports.stores.read(by.doer.realmId, readStanding);
  return ok(tableOf(kind, { standing, by, day, today: dayOf(ports, by) }));
}

interface Question {
  standing: Standing;
  by: ListKeeper;
  day: IsoDay | null;
  today: IsoDay;
}

function tableOf(kind: ImportKind, { standing, by, day, today }: Question): SheetTable {
  const reach = listReach(by.keeper, standing);
  if (kind === 'accounts') {
    const accounts = standing.accounts.filter(({ personId }) => reach.ofPerson(personId));
    return accountsTable({ ...withAccountEmails(standing), accounts }, day ?? today);
  }
  const isShown = (span: { validFrom: IsoDay; validTo: IsoDay | null }) => day === null || isValidOn(span, day);
  const unitIds = new Set(standing.units.filter(reach.ofUnit).map(({ id }) => id));
  if (kind === 'units') {
    const shown = standing.units.filter((unit) => unitIds.has(unit.id) && isShown(unit));
    return unitsTable(
      standing,
      shown.map(({ id }) => id),
    );
  }
  const posts = standing.posts.filter(({ unitId }) => unitIds.has(unitId));
  if (kind === 'posts') return postsTable({ units: standing.units, posts: posts.filter(isShown) });
  return holdersTable({ ...standing, posts, holdings: standing.holdings.filter(isShown) });
}
