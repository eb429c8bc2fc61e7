import type { AccountId, Post, RealmId, Unit } from '@openpar/engine';
import type { Account } from '../accounts/account-store.ts';

/** Who does something, as the trail keeps it: an account acting for a post, an account without a post yet, or the program itself. */
export interface Doer {
  realmId: RealmId;
  /** `null`: a command or the program itself. */
  accountId: AccountId | null;
  personName: string;
  post: Pick<Post, 'id' | 'title'> | null;
  unit: Pick<Unit, 'id' | 'fullName'> | null;
  /** Name of the holder for whom the person acts under a delegation; `null`: for himself. */
  delegatedBy: string | null;
}

/** The program as a doer: a command at the server's terminal, a load at the start. */
export function programAsDoer(realmId: RealmId, name: string): Doer {
  return { realmId, accountId: null, personName: name, post: null, unit: null, delegatedBy: null };
}

/** Somebody who is signed in, or about to be, and acts for no post. */
export function accountAsDoer(realmId: RealmId, { id, personName }: Pick<Account, 'id' | 'personName'>): Doer {
  return { realmId, accountId: id, personName, post: null, unit: null, delegatedBy: null };
}
