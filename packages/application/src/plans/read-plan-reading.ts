import type { PlanReadingId, Result } from '@openpar/engine';
import { mapValue, ok, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { findPlan } from './find-plan.ts';
import type { PlanReadingRecord, PlanReadingSummary } from './plan-reading-store.ts';

type Refused = 'plan-not-found' | 'not-permitted';

/** One plan document with all that was understood and corrected. */
export function readPlanReading(
  ports: { stores: Stores },
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<PlanReadingRecord, Refused>> {
  return ports.stores.read(actor.realmId, (tx) => findPlan(tx, actor, { id, permission: 'plans.read' }));
}

/** Plans that were brought in for the units the actor acts for, the newest first. */
export async function listPlanReadings(
  ports: { stores: Stores },
  actor: Actor,
): Promise<Result<readonly PlanReadingSummary[], 'not-permitted'>> {
  if (!isPermitted(actor, 'plans.read')) return refuse('not-permitted');
  return ok(await ports.stores.read(actor.realmId, (tx) => tx.plans.listOfUnits(actor.unitIds)));
}

/** The file as it came: its digest in the file store, and its name. */
export async function findPlanOriginal(
  ports: { stores: Stores },
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<{ digest: string; fileName: string }, Refused>> {
  return mapValue(await readPlanReading(ports, actor, id), ({ fileDigest, fileName }) => ({
    digest: fileDigest,
    fileName,
  }));
}
