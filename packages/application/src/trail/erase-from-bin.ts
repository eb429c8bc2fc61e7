import { type ConferenceId, ok, type PlanReadingId, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { FileStore } from '../documents/file-store.ts';
import type { Stores } from '../stores.ts';
import type { BinName } from './bin.ts';
import { holdRemovedConference, holdRemovedPlan } from './find-in-bin.ts';

interface ErasingPorts {
  stores: Stores;
  files: FileStore;
}

type PlanRefused = 'plan-not-found' | 'not-permitted' | 'plan-has-removed-conference';
type ConferenceRefused = 'conference-not-found' | 'not-permitted';

/** Takes something out of the bin for good; nothing but its lines in the trail stays. */
export function eraseFromBin(
  ports: ErasingPorts,
  actor: Actor,
  one: BinName,
): Promise<Result<null, PlanRefused | ConferenceRefused>> {
  return one.kind === 'plan' ? erasePlan(ports, actor, one.id) : eraseConference(ports, actor, one.id);
}

/** Its file goes too unless another plan came as the same file. */
async function erasePlan(
  { stores, files }: ErasingPorts,
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<null, PlanRefused>> {
  const erased = await stores.write(actor, 'plan-erased', async (tx) => {
    const found = await holdRemovedPlan(tx, actor, id);
    if (!found.ok) return found;
    if (found.value.hasRemovedConference) return refuse('plan-has-removed-conference');
    await tx.plans.erase(id);
    return found;
  });
  if (!erased.ok) return erased;
  const { fileDigest } = erased.value;
  await stores.write(actor, 'plan-erased', async (tx) => {
    await tx.plans.holdFile(fileDigest);
    if (!(await tx.plans.isFileInUse(fileDigest))) await files.remove(fileDigest);
  });
  return ok(null);
}

function eraseConference(
  { stores }: ErasingPorts,
  actor: Actor,
  id: ConferenceId,
): Promise<Result<null, ConferenceRefused>> {
  return stores.write(actor, 'conference-erased', async (tx) => {
    const found = await holdRemovedConference(tx, actor, id);
    if (!found.ok) return found;
    await tx.conferences.erase(id);
    return ok(null);
  });
}
