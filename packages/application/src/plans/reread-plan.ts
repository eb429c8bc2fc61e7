import type { FileRefusal } from '@openpar/documents';
import { ok, type PlanReadingId, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { FileReader } from '../documents/file-reader.ts';
import type { FileStore } from '../documents/file-store.ts';
import type { Stores } from '../stores.ts';
import { type UploadedFile, understandFile } from './bring-in-plan.ts';
import { findOpenPlan, holdOpenPlan } from './find-plan.ts';
import { keepFile } from './keep-file.ts';
import { moveCorrections } from './move-corrections.ts';

type Refused = FileRefusal | 'text-is-no-plan' | 'plan-not-found' | 'not-permitted' | 'plan-has-conference';

interface RereadingPorts {
  stores: Stores;
  files: FileStore;
  reader: FileReader;
}

/** Reads the kept file again by the present rules; corrections stay. */
export async function rereadPlan(
  ports: RereadingPorts,
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<null, Refused>> {
  const found = await ports.stores.read(actor.realmId, (tx) => findOpenPlan(tx, actor, id));
  if (!found.ok) return found;
  const bytes = await ports.files.read(found.value.fileDigest);
  if (!bytes) return refuse('plan-not-found');
  return replacePlanFile(ports, actor, { id, file: { name: found.value.fileName, bytes } });
}

/** Reads another copy of the same document in place of the kept one; corrections stay. */
export async function replacePlanFile(
  ports: RereadingPorts,
  actor: Actor,
  change: { id: PlanReadingId; file: UploadedFile },
): Promise<Result<null, Refused>> {
  const open = await ports.stores.read(actor.realmId, (tx) => findOpenPlan(tx, actor, change.id));
  if (!open.ok) return open;
  const understood = await understandFile(ports, change.file);
  if (!understood.ok) return understood;
  const { name: fileName, bytes } = change.file;
  return keepFile(ports, { doer: actor, act: 'plan-read-anew', bytes }, async (tx, fileDigest) => {
    const found = await holdOpenPlan(tx, actor, change.id);
    if (!found.ok) return found;
    await tx.plans.replaceReading(change.id, { fileName, fileDigest, fileBytes: bytes.length, ...understood.value });
    tx.trail.tell({ file: fileName });
    await moveCorrections(tx, found.value, understood.value.reading.document);
    return ok(null);
  });
}
