import type { FileRefusal } from '@openpar/documents';
import { type Refusal, refuse } from '@openpar/engine';

const MEGABYTE = 1024 * 1024;

/** A reader's refusal with what its sentence names: the file, and a limit of size in megabytes. */
export function refuseFile(
  fileName: string,
  { code, detail }: Refusal<FileRefusal>,
): { ok: false; refusal: Refusal<FileRefusal> } {
  const limit = typeof detail.limit === 'number' ? { limitMegabytes: Math.floor(detail.limit / MEGABYTE) } : {};
  return refuse(code, { ...limit, ...detail, file: fileName });
}
