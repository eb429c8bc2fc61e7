import { type IsoDay, ok, type Result, refuse, type Unit, type UnitId, type UnitLink } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores, WriteTransaction } from '../stores.ts';
import { closeTerm, lastsUntil } from './close-term.ts';
import { findUnitToEdit } from './find-unit-to-edit.ts';

type Refused = 'not-permitted' | 'unit-not-found' | 'unit-not-on-day' | 'ends-before-start';

/** Ends a unit with its posts and terms, once nothing stands below it any more; `day` is the first day without it. */
export function endUnit(
  ports: { stores: Stores },
  actor: Actor,
  { unitId, day }: { unitId: UnitId; day: IsoDay },
): Promise<Result<null, Refused | 'unit-has-units'>> {
  return ports.stores.write(actor, 'unit-ended', async (tx) => {
    const found = await findUnitToEdit(tx, actor, unitId);
    if (!found.ok) return found;
    const unit = found.value;
    await tx.units.hold(unitId);
    const may = mayEnd(unit, day);
    if (!may.ok) return may;
    const links = await tx.units.listLinks(unitId);
    const below = links.find((link) => link.toUnitId === unitId && lastsUntil(link, day));
    if (below) {
      const other = await tx.units.find(below.unitId);
      return refuse('unit-has-units', { unit: unit.fullName, other: other?.fullName ?? below.unitId });
    }
    await closeUnit(tx, { unit, links, day });
    tx.trail.tell({ unit: unit.fullName, day });
    return ok(null);
  });
}

/** Refused before the unit began, and when it has ended by then. */
export function mayEnd(unit: Unit, day: IsoDay): Result<null, 'unit-not-on-day' | 'ends-before-start'> {
  if (day <= unit.validFrom) return refuse('ends-before-start', { start: unit.validFrom, day });
  return lastsUntil(unit, day) ? ok(null) : refuse('unit-not-on-day', { unit: unit.fullName, day });
}

/** Ends the unit, its links, posts and terms on that day. */
export async function closeUnit(
  tx: WriteTransaction,
  { unit, links, day }: { unit: Unit; links: readonly UnitLink[]; day: IsoDay },
): Promise<void> {
  const { posts, holdings } = await tx.units.listPostsOverTime(unit.id);
  for (const term of holdings) if (lastsUntil(term, day)) await closeTerm(tx, term, day);
  const lasting = posts.filter((post) => lastsUntil(post, day) && post.validFrom < day);
  await tx.units.savePosts(
    lasting.map((post) => ({ ...post, validTo: day })),
    'entered',
  );
  for (const link of links) if (lastsUntil(link, day)) await tx.units.endLink(link, day);
  await tx.units.saveUnits([{ ...unit, validTo: day }], 'entered');
}
