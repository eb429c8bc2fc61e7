import { type AccountId, idOf, ok, type PersonId, type Result, refuse } from '@openpar/engine';
import type { Stores } from '../stores.ts';
import { areWithinReach, postsOf } from './find-account.ts';
import type { Actor } from './permissions.ts';

/** Small letters without marks, figures, full stop, dashes; a letter or figure in front. */
const LOGIN = /^[a-z0-9][a-z0-9._-]{2,63}$/;

export interface NewAccount {
  personId: PersonId;
  login: string;
  email: string | null;
}

/** Makes an account, without a password yet, for somebody who holds a post within the actor's reach. */
export async function createAccount(
  ports: { stores: Stores; newId: () => string },
  actor: Actor,
  { personId, login, email }: NewAccount,
): Promise<Result<AccountId, 'not-permitted' | 'login-malformed' | 'login-taken' | 'account-exists'>> {
  return ports.stores.write(actor, 'account-made', async (tx) => {
    const posts = await postsOf(tx, actor, personId);
    if (!(await areWithinReach(tx, actor, posts))) return refuse('not-permitted');
    if (!isLogin(login)) return refuse('login-malformed', { login });
    if (await tx.accounts.hasAccount(personId)) return refuse('account-exists');
    if (await tx.accounts.findByLogin(login)) return refuse('login-taken', { login });
    const personName = (await tx.accounts.findPersonName(personId)) ?? '';
    const id = idOf<AccountId>(ports.newId());
    await tx.accounts.saveAccount({ id, login, personId, personName, email, passwordHash: null, isDisabled: false });
    tx.trail.tell({ login, person: personName });
    return ok(id);
  });
}

export function isLogin(text: string): boolean {
  return LOGIN.test(text);
}
