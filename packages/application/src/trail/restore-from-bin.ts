import { type ConferenceId, ok, type PlanReadingId, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { ReadTransaction, Stores } from '../stores.ts';
import type { BinName } from './bin.ts';
import { holdRemovedConference, holdRemovedPlan } from './find-in-bin.ts';

type PlanRefused = 'plan-not-found' | 'not-permitted';
type ConferenceRefused = 'conference-not-found' | 'not-permitted' | 'plan-in-bin' | 'plan-has-other-conference';

/** Takes a plan or a conference out of the bin, as it was. */
export function restoreFromBin(
  ports: { stores: Stores },
  actor: Actor,
  one: BinName,
): Promise<Result<null, PlanRefused | ConferenceRefused>> {
  return one.kind === 'plan' ? restorePlan(ports, actor, one.id) : restoreConference(ports, actor, one.id);
}

function restorePlan(
  { stores }: { stores: Stores },
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<null, PlanRefused>> {
  return stores.write(actor, 'plan-restored', async (tx) => {
    const found = await holdRemovedPlan(tx, actor, id);
    if (!found.ok) return found;
    await tx.plans.restore(id);
    return ok(null);
  });
}

function restoreConference(
  { stores }: { stores: Stores },
  actor: Actor,
  id: ConferenceId,
): Promise<Result<null, ConferenceRefused>> {
  return stores.write(actor, 'conference-restored', async (tx) => {
    const found = await holdRemovedConference(tx, actor, id);
    if (!found.ok) return found;
    const { planReadingId } = found.value;
    const isFree = planReadingId === null ? ok(null) : await checkPlanFree(tx, planReadingId);
    if (isFree.ok) await tx.conferences.restore(id);
    return isFree;
  });
}

async function checkPlanFree(
  tx: ReadTransaction,
  id: PlanReadingId,
): Promise<Result<null, 'plan-in-bin' | 'plan-has-other-conference'>> {
  const plan = await tx.plans.find(id);
  if (!plan) return refuse('plan-in-bin');
  if (plan.conferenceId === null) return ok(null);
  const other = await tx.conferences.find(plan.conferenceId);
  return refuse('plan-has-other-conference', { conference: other?.name ?? '' });
}
