import { ok, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import type { ConferenceSummary } from './conference-store.ts';

/** Conferences held by the units that the actor acts for, the latest first. */
export async function listConferences(
  ports: { stores: Stores },
  actor: Actor,
): Promise<Result<readonly ConferenceSummary[], 'not-permitted'>> {
  if (!isPermitted(actor, 'conferences.read')) return refuse('not-permitted');
  return ok(await ports.stores.read(actor.realmId, (tx) => tx.conferences.listOfHosts(actor.unitIds)));
}
