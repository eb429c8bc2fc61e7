import { ok, type RealmId, type Result, refuse } from '@openpar/engine';
import { accountAsDoer } from '../trail/doer.ts';
import type { Account, AccountToken } from './account-store.ts';
import { hashActivationCode } from './activation-code.ts';
import { checkPassword, type PasswordRefusal } from './check-password.ts';
import { beginAttempt, type ProofPorts, tellLock } from './prove-password.ts';
import type { TokenMaker } from './token-maker.ts';

/** What a person brings to set his first password or a new one: the link of a letter, or a printed code with the login beside it. */
export type ActivationKey = { token: string } | { login: string; code: string };

type Refused = 'activation-wrong' | 'activation-used' | 'activation-expired' | 'too-many-attempts' | PasswordRefusal;

interface ActivationPorts extends ProofPorts {
  tokens: TokenMaker;
}

/**
 * Sets the password of the account that the key belongs to, and answers its login. Sessions that were open end. A wrong code counts as a
 * failed sign-in; an unknown login, a disabled account and a wrong code are answered the same. A password that is refused leaves the key as it was.
 */
export async function activateAccount(
  ports: ActivationPorts,
  realmId: RealmId,
  { key, password, address }: { key: ActivationKey; password: string; address: string },
): Promise<Result<{ login: string }, Refused>> {
  const { stores, clock, hasher, tokens } = ports;
  const prover = { login: 'login' in key ? key.login.trim().toLowerCase() : null, address };
  const begun = await beginAttempt(ports, realmId, prover);
  if (!begun.ok) return begun;
  const found = await stores.read(realmId, async (tx) => {
    const { account } = begun.value;
    if ('login' in key && !account) return null;
    const hash = 'token' in key ? tokens.hash(key.token) : account && hashActivationCode(tokens, account.id, key.code);
    const token = hash === null ? null : await tx.accounts.findToken(hash);
    const owner = token && (await tx.accounts.find(token.accountId));
    return token && owner && !owner.isDisabled ? { token, owner } : null;
  });
  if (!found) {
    if (begun.value.isLast && prover.login !== null) await tellLock(ports, realmId, prover.login);
    return refuse('activation-wrong');
  }
  const { token, owner } = found;
  const now = clock.now();
  const usable = usableAt(token, now);
  if (!usable.ok) return usable;
  const checked = checkPassword(password, owner);
  await stores.write(accountAsDoer(realmId, owner), 'signed-in', (tx) => tx.accounts.clearFailedSignIns(owner.login));
  if (!checked.ok) return checked;
  const passwordHash = await hasher.hash(password);
  return stores.write(accountAsDoer(realmId, owner), actOf(owner), async (tx) => {
    // Of two at once only one is first.
    if (!(await tx.accounts.useToken(token.id, now))) return refuse('activation-used');
    await tx.accounts.saveAccount({ ...owner, passwordHash });
    await tx.accounts.removeSessionsOf(owner.id, null);
    tx.trail.tell({ login: owner.login });
    return ok({ login: owner.login });
  });
}

function actOf({ passwordHash }: Account): 'account-activated' | 'password-reset' {
  return passwordHash === null ? 'account-activated' : 'password-reset';
}

function usableAt(token: AccountToken, now: Date): Result<null, 'activation-used' | 'activation-expired'> {
  if (token.usedAt !== null) return refuse('activation-used');
  return token.expiresAt <= now ? refuse('activation-expired') : ok(null);
}
