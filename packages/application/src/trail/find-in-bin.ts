import { type ConferenceId, ok, type PlanReadingId, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { RemovedConference } from '../conferences/conference-store.ts';
import type { RemovedPlan } from '../plans/plan-reading-store.ts';
import type { WriteTransaction } from '../stores.ts';

/** A plan in the bin that the actor may put back or erase, held until the transaction ends. */
export async function holdRemovedPlan(
  tx: WriteTransaction,
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<RemovedPlan, 'plan-not-found' | 'not-permitted'>> {
  if (!isPermitted(actor, 'plans.bring-in')) return refuse('not-permitted');
  await tx.plans.hold(id);
  const found = await tx.plans.findRemoved(id);
  if (!found) return refuse('plan-not-found');
  return isPermitted(actor, 'plans.bring-in', found.ownerUnitId) ? ok(found) : refuse('not-permitted');
}

/** As `holdRemovedPlan`, for a conference; its plan is held too, so that nobody makes another one of it meanwhile. */
export async function holdRemovedConference(
  tx: WriteTransaction,
  actor: Actor,
  id: ConferenceId,
): Promise<Result<RemovedConference, 'conference-not-found' | 'not-permitted'>> {
  if (!isPermitted(actor, 'conferences.edit')) return refuse('not-permitted');
  await tx.conferences.hold(id);
  const found = await tx.conferences.findRemoved(id);
  if (!found) return refuse('conference-not-found');
  if (!isPermitted(actor, 'conferences.edit', found.hostUnitId)) return refuse('not-permitted');
  if (found.planReadingId !== null) await tx.plans.hold(found.planReadingId);
  return ok(found);
}
