import { ok, type PlanReadingId, type Result } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { holdOpenPlan } from './find-plan.ts';

/** Puts a plan into the bin with its corrections, while no conference rests on it. */
export function removePlan(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<null, 'plan-not-found' | 'not-permitted' | 'plan-has-conference'>> {
  return ports.stores.write(actor, 'plan-removed', async (tx) => {
    const found = await holdOpenPlan(tx, actor, id);
    if (!found.ok) return found;
    await tx.plans.remove(id, { by: actor.personName, at: ports.clock.now() });
    return ok(null);
  });
}
