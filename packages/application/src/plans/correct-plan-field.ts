import { acceptsValue, applyCorrections, valueAt } from '@openpar/documents';
import { ok, type PlanReadingId, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { holdOpenPlan } from './find-plan.ts';

type Refused = 'plan-not-found' | 'not-permitted' | 'plan-has-conference' | 'field-unknown';

/** Keys and list places, each written in one way only: two paths never name one field. */
const FIELD_PATH = /^[a-z]\w*(\.([a-z]\w*|0|[1-9]\d*))*$/i;

/** Puts a value in place of what was read; it stays when the document is read anew. */
export function correctPlanField(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  change: { id: PlanReadingId; path: string; value: unknown },
): Promise<Result<null, Refused | 'field-value-refused'>> {
  return ports.stores.write(actor, 'plan-field-corrected', async (tx) => {
    const found = await holdOpenPlan(tx, actor, change.id);
    if (!found.ok) return found;
    const { path, value } = change;
    const { reading, corrections } = found.value;
    const { document, unplaced } = applyCorrections(reading.document, corrections);
    const standing = FIELD_PATH.test(path) ? valueAt(document, path) : undefined;
    if (standing === undefined) return refuse('field-unknown', { path });
    if (!acceptsValue(document, path, value)) return refuse('field-value-refused', { path });
    const earlier = unplaced.includes(path) ? undefined : corrections.find((one) => one.path === path);
    tx.trail.tell({ path, isRepeated: corrections.some((one) => one.path === path) });
    await tx.plans.saveCorrection(change.id, {
      path,
      value,
      readValue: earlier ? earlier.readValue : standing,
      correctedBy: actor.personName,
      correctedAt: ports.clock.now(),
    });
    return ok(null);
  });
}

/** Takes a correction back: what was read stands again. */
export function removePlanCorrection(
  ports: { stores: Stores },
  actor: Actor,
  change: { id: PlanReadingId; path: string },
): Promise<Result<null, Refused>> {
  return ports.stores.write(actor, 'plan-correction-removed', async (tx) => {
    const found = await holdOpenPlan(tx, actor, change.id);
    if (!found.ok) return found;
    if (!found.value.corrections.some((one) => one.path === change.path)) {
      return refuse('field-unknown', { path: change.path });
    }
    tx.trail.tell({ path: change.path });
    await tx.plans.removeCorrection(change.id, change.path);
    return ok(null);
  });
}
