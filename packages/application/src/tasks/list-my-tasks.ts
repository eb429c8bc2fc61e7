import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import type { Task } from './task-store.ts';

/** Tasks of the units that the actor acts for: everybody sees what his own unit was given. */
export function listMyTasks(
  ports: { stores: Stores },
  actor: Actor,
): Promise<{ leading: readonly Task[]; cooperating: readonly Task[] }> {
  return ports.stores.read(actor.realmId, async (tx) => ({
    leading: await tx.tasks.listLedBy(actor.unitIds),
    cooperating: await tx.tasks.listWithCooperation(actor.unitIds),
  }));
}
