import { ok, type PlanReadingId, type Result } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { findOpenPlan } from './find-plan.ts';

/** Takes a plan out with its corrections, while no conference rests on it. The file stays in the file store: others may share it. */
export function removePlan(
  ports: { stores: Stores },
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<null, 'plan-not-found' | 'not-permitted' | 'plan-has-conference'>> {
  return ports.stores.write(actor.realmId, async (tx) => {
    const found = await findOpenPlan(tx, actor, id);
    if (!found.ok) return found;
    await tx.plans.remove(id);
    return ok(null);
  });
}
