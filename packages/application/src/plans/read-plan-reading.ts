import type { PlanReadingId, Result } from '@openpar/engine';
import { ok, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { FileStore } from '../documents/file-store.ts';
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

/** The file as it came. */
export async function readPlanOriginal(
  ports: { stores: Stores; files: FileStore },
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<{ fileName: string; bytes: Uint8Array }, Refused>> {
  const found = await readPlanReading(ports, actor, id);
  if (!found.ok) return found;
  const bytes = await ports.files.read(found.value.fileDigest);
  return bytes ? ok({ fileName: found.value.fileName, bytes }) : refuse('plan-not-found');
}
