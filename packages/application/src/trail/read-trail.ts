import { ok, type Result, refuse, type UnitId } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import type { TrailEntry, TrailFilter, TrailPage } from './trail-store.ts';

export interface TrailAnswer {
  entries: readonly TrailEntry[];
  /** Goes on with acts before this one; `null`: there are no more. */
  before: number | null;
  /** Units in reach for which anything was done, to choose from. */
  units: readonly { id: UnitId; name: string }[];
}

interface TrailQuestion {
  /** `null`: all units in reach. */
  unitId: UnitId | null;
  filter: Omit<TrailFilter, 'unitIds'>;
  page: TrailPage;
}

/** What was done for the actor's units and those below them on his day, the newest first. */
export async function readTrail(
  ports: { stores: Stores },
  actor: Actor,
  { unitId, filter, page }: TrailQuestion,
): Promise<Result<TrailAnswer, 'not-permitted'>> {
  if (!isPermitted(actor, 'trail.read')) return refuse('not-permitted');
  return ports.stores.read(actor.realmId, async (tx) => {
    const all = await tx.trail.listUnits();
    const asked = [...all.map(({ id }) => id), ...(unitId === null ? [] : [unitId])];
    const within = new Set(await tx.units.pickWithin(asked, actor.unitIds, actor.day));
    if (unitId !== null && !within.has(unitId)) return refuse('not-permitted');
    const unitIds = unitId === null ? [...within] : [unitId];
    const found = await tx.trail.listOfUnits({ ...filter, unitIds }, { ...page, limit: page.limit + 1 });
    const entries = found.slice(0, page.limit);
    return ok({
      entries,
      before: found.length > page.limit ? (entries.at(-1)?.seq ?? null) : null,
      units: all.filter(({ id }) => within.has(id)),
    });
  });
}
