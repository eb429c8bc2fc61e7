import { type ExtractedText, type FileRefusal, type PlanReading, readPlan } from '@openpar/documents';
import { ok, type PlanReadingId, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { FileReader } from '../documents/file-reader.ts';
import type { FileStore } from '../documents/file-store.ts';
import type { Stores } from '../stores.ts';
import { keepFile } from './keep-file.ts';

export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

interface ReadingPorts {
  reader: FileReader;
}

/** Reads a file by rules; a text that is no official document at all is refused, so that nothing is kept of it. */
export async function understandFile(
  ports: ReadingPorts,
  file: UploadedFile,
): Promise<Result<{ text: ExtractedText; reading: PlanReading }, FileRefusal | 'text-is-no-plan'>> {
  const extracted = await ports.reader.extractText(file);
  if (!extracted.ok) return extracted;
  const reading = readPlan(extracted.value);
  const { documentType, isConferencePlan } = reading.document;
  if (documentType === 'other' && !isConferencePlan) return refuse('text-is-no-plan', { file: file.name });
  return ok({ text: extracted.value, reading });
}

/** Keeps a plan document with what the rules understood of it; a refused file leaves nothing behind. */
export async function bringInPlan(
  ports: ReadingPorts & { stores: Stores; clock: Clock; files: FileStore },
  actor: Actor,
  file: UploadedFile,
): Promise<Result<PlanReadingId, FileRefusal | 'text-is-no-plan' | 'not-permitted'>> {
  if (!isPermitted(actor, 'plans.bring-in')) return refuse('not-permitted');
  const understood = await understandFile(ports, file);
  if (!understood.ok) return understood;
  const id = await keepFile(ports, { doer: actor, act: 'plan-brought-in', bytes: file.bytes }, (tx, fileDigest) => {
    tx.trail.tell({ file: file.name });
    return tx.plans.add({
      ownerUnitId: actor.unit.id,
      fileName: file.name,
      fileDigest,
      fileBytes: file.bytes.length,
      broughtInBy: actor.personName,
      broughtInAt: ports.clock.now(),
      ...understood.value,
    });
  });
  return ok(id);
}
