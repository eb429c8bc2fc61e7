import { ok, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { RemovedConference } from '../conferences/conference-store.ts';
import type { RemovedPlan } from '../plans/plan-reading-store.ts';
import type { Stores } from '../stores.ts';

/** What the actor's units have in the bin, as far as he may put it back. */
export async function listBin(
  ports: { stores: Stores },
  actor: Actor,
): Promise<Result<{ plans: readonly RemovedPlan[]; conferences: readonly RemovedConference[] }, 'not-permitted'>> {
  const [mayPlans, mayConferences] = [isPermitted(actor, 'plans.bring-in'), isPermitted(actor, 'conferences.edit')];
  if (!mayPlans && !mayConferences) return refuse('not-permitted');
  return ports.stores.read(actor.realmId, async (tx) =>
    ok({
      plans: mayPlans ? await tx.plans.listRemovedOfUnits(actor.unitIds) : [],
      conferences: mayConferences ? await tx.conferences.listRemovedOfHosts(actor.unitIds) : [],
    }),
  );
}
