import type { RealmId } from '@openpar/engine';
import type { Transaction } from 'kysely';
import type { Tables } from './row-types.generated.ts';

/** One transaction of one realm. Every query names the realm: no rule of the database does it for us. */
export interface Scope {
  db: Transaction<Tables>;
  realm: RealmId;
}
