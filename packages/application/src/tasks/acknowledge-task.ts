import { ok, type Result, refuse, type TaskId } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import type { Task } from './task-store.ts';

/** Notes who took note of a task for its lead unit, and when; a second acknowledgement changes nothing. */
export function acknowledgeTask(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  id: TaskId,
): Promise<Result<Task, 'task-not-found' | 'not-permitted'>> {
  return ports.stores.write(actor, 'task-acknowledged', async (tx) => {
    const task = await tx.tasks.find(id);
    if (!task) return refuse('task-not-found');
    if (!isPermitted(actor, 'tasks.acknowledge', task.leadUnitId)) return refuse('not-permitted');
    if (task.acknowledgement) return ok(task);
    const acknowledgement = { by: `${actor.personName}, ${actor.post.title}`, at: ports.clock.now() };
    await tx.tasks.acknowledge(id, acknowledgement);
    return ok({ ...task, acknowledgement });
  });
}
