import { ok, type PlanReadingId, type Result } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { FileStore } from '../documents/file-store.ts';
import type { Stores } from '../stores.ts';
import { holdOpenPlan } from './find-plan.ts';

/** Takes a plan out with its corrections, while no conference rests on it; its file goes too unless another plan came as the same file. */
export async function removePlan(
  ports: { stores: Stores; files: FileStore },
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<null, 'plan-not-found' | 'not-permitted' | 'plan-has-conference'>> {
  const removed = await ports.stores.write(actor, 'plan-removed', async (tx) => {
    const found = await holdOpenPlan(tx, actor, id);
    if (found.ok) await tx.plans.remove(id);
    return found;
  });
  if (!removed.ok) return removed;
  const { fileDigest } = removed.value;
  await ports.stores.write(actor, 'plan-removed', async (tx) => {
    await tx.plans.holdFile(fileDigest);
    if (!(await tx.plans.isFileInUse(fileDigest))) await ports.files.remove(fileDigest);
  });
  return ok(null);
}
