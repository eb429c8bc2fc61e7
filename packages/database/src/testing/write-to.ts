import { programAsDoer, type Stores, type WriteTransaction } from '@openpar/application';
import type { RealmId } from '@openpar/engine';

/** A write of a test that is not about who did what. */
export function writeTo<Value>(
  stores: Stores,
  realm: RealmId,
  work: (transaction: WriteTransaction) => Promise<Value>,
): Promise<Value> {
  return stores.write(programAsDoer(realm, 'test'), 'sample-loaded', work);
}
