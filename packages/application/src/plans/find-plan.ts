import { ok, type PlanReadingId, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted, type Permission } from '../accounts/permissions.ts';
import type { ReadTransaction, WriteTransaction } from '../stores.ts';
import type { PlanReadingRecord } from './plan-reading-store.ts';

/** A plan that the actor may read or change; plans of other units are refused, not hidden, since their ids cannot be guessed. */
export async function findPlan(
  tx: ReadTransaction,
  actor: Actor,
  question: { id: PlanReadingId; permission: Permission },
): Promise<Result<PlanReadingRecord, 'plan-not-found' | 'not-permitted'>> {
  const record = await tx.plans.find(question.id);
  if (!record) return refuse('plan-not-found');
  return isPermitted(actor, question.permission, record.ownerUnitId) ? ok(record) : refuse('not-permitted');
}

/** `findOpenPlan` for a change: two changes of one plan wait for each other, so the second sees what the first has done. */
export async function holdOpenPlan(
  tx: WriteTransaction,
  actor: Actor,
  id: PlanReadingId,
): ReturnType<typeof findOpenPlan> {
  await tx.plans.hold(id);
  return findOpenPlan(tx, actor, id);
}

/** A plan that the actor may still change: no conference rests on it. */
export async function findOpenPlan(
  tx: ReadTransaction,
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<PlanReadingRecord, 'plan-not-found' | 'not-permitted' | 'plan-has-conference'>> {
  const found = await findPlan(tx, actor, { id, permission: 'plans.bring-in' });
  if (!found.ok) return found;
  return found.value.conferenceId === null ? found : refuse('plan-has-conference');
}
