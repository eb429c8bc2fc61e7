import { type DraftHost, draftHostOf } from '@openpar/documents';
import { type IsoDay, ok, type Result, refuse, type UnitId } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { ReadTransaction } from '../stores.ts';

/** A People's Committee that the actor acts for, as templates know it. */
export interface OwnCommittee {
  unitId: UnitId;
  host: DraftHost;
}

/** The committee that the actor acts for on that day; templates are for committees of territories only. */
export async function findDraftHost(
  tx: ReadTransaction,
  { unitIds }: Pick<Actor, 'unitIds'>,
  day: IsoDay,
): Promise<Result<OwnCommittee, 'committee-needed'>> {
  for (const unitId of unitIds) {
    const host = draftHostOf(unitId, await tx.units.readDirectory(unitId, day));
    if (host !== null) return ok({ unitId, host });
  }
  return refuse('committee-needed', { day });
}
