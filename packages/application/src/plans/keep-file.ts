import type { TrailAct } from '@openpar/engine';
import type { FileStore } from '../documents/file-store.ts';
import type { Stores, WriteTransaction } from '../stores.ts';
import type { Doer } from '../trail/doer.ts';

/**
 * Keeps a file together with the record that names it. The file is saved again under the hold, because a removal of another plan with
 * the same bytes may have taken it away in between.
 */
export async function keepFile<Value>(
  { stores, files }: { stores: Stores; files: FileStore },
  { doer, act, bytes }: { doer: Doer; act: TrailAct; bytes: Uint8Array },
  record: (tx: WriteTransaction, fileDigest: string) => Promise<Value>,
): Promise<Value> {
  const fileDigest = await files.save(bytes);
  return stores.write(doer, act, async (tx) => {
    await tx.plans.holdFile(fileDigest);
    await files.save(bytes);
    return record(tx, fileDigest);
  });
}
