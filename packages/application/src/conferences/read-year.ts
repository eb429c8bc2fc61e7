import { ok, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import type { ConferenceSummary } from './conference-store.ts';

/** Conferences of the actor's units that look back on the year or set tasks for it, the latest first. */
export function readYear(
  ports: { stores: Stores },
  actor: Actor,
  year: number,
): Promise<Result<readonly ConferenceSummary[], 'not-permitted'>> {
  return ports.stores.read(actor.realmId, async (tx) => {
    if (!isPermitted(actor, 'conferences.read')) return refuse('not-permitted');
    const all = await tx.conferences.listOfHosts(actor.unitIds);
    return ok(all.filter(({ years }) => years.includes(year)));
  });
}
