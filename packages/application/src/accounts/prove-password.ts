import { ok, type RealmId, type Result, refuse } from '@openpar/engine';
import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { programAsDoer } from '../trail/doer.ts';
import type { Account } from './account-store.ts';
import type { PasswordHasher } from './password-hasher.ts';

/** Wrong passwords allowed within the window before sign-in is locked, by login and by address. */
export const SIGN_IN_LIMITS = { windowMinutes: 15, byLogin: 5, byAddress: 50 } as const;

const MINUTE_MS = 60_000;

/** Failed attempts before this no longer count. */
export function failuresSince(now: Date): Date {
  return new Date(now.getTime() - SIGN_IN_LIMITS.windowMinutes * MINUTE_MS);
}

export interface ProofPorts {
  stores: Stores;
  clock: Clock;
  hasher: PasswordHasher;
}

/** Who tries to prove something, and from where. */
export interface Prover {
  /** As typed, in small letters without spaces around it; `null`: none was named, only the address counts. */
  login: string | null;
  address: string;
}

/**
 * The first proof: who knows the password of a login. An unknown login costs the same time and is answered the same as a wrong password, so
 * logins cannot be found out; so is an account that is disabled or not activated.
 */
export async function provePassword(
  ports: ProofPorts,
  realmId: RealmId,
  { login, address, password }: { login: string; address: string; password: string },
): Promise<Result<Account, 'sign-in-failed' | 'too-many-attempts'>> {
  const begun = await beginAttempt(ports, realmId, { login, address });
  if (!begun.ok) return begun;
  const { account, isLast } = begun.value;
  const isRight = await ports.hasher.verify(account?.passwordHash ?? (await unknownLoginHash(ports.hasher)), password);
  if (account?.passwordHash && isRight && !account.isDisabled) {
    await ports.stores.write(programAsDoer(realmId, login), 'signed-in', (tx) => tx.accounts.clearFailedSignIns(login));
    return ok(account);
  }
  if (isLast) await tellLock(ports, realmId, login);
  return refuse('sign-in-failed');
}

/**
 * Counts an attempt before it is looked at: a thousand at once cannot all be looked at. Whoever turns out to be right has his attempts
 * cleared.
 */
export async function beginAttempt(
  { stores, clock }: Pick<ProofPorts, 'stores' | 'clock'>,
  realmId: RealmId,
  { login, address }: Prover,
): Promise<Result<{ account: Account | null; isLast: boolean }, 'too-many-attempts'>> {
  const now = clock.now();
  const since = failuresSince(now);
  const key = { login: login ?? '', address };
  return stores.write(programAsDoer(realmId, key.login), 'sign-in-locked', async (tx) => {
    await tx.accounts.holdFailedSignIns(login ?? address);
    const failures = await tx.accounts.countFailedSignIns(key, since);
    const byLogin = login === null ? 0 : failures.byLogin;
    if (byLogin >= SIGN_IN_LIMITS.byLogin || failures.byAddress >= SIGN_IN_LIMITS.byAddress) {
      return refuse('too-many-attempts', { minutes: SIGN_IN_LIMITS.windowMinutes });
    }
    await tx.accounts.forgetFailedSignIns(since);
    await tx.accounts.recordFailedSignIn({ ...key, at: now });
    const account = login === null ? null : await tx.accounts.findByLogin(login);
    return ok({ account, isLast: byLogin + 1 === SIGN_IN_LIMITS.byLogin });
  });
}

/** Tells the trail that sign-in with this login is locked now. */
export async function tellLock({ stores }: Pick<ProofPorts, 'stores'>, realmId: RealmId, login: string): Promise<void> {
  await stores.write(programAsDoer(realmId, login), 'sign-in-locked', async (tx) => tx.trail.tell({ login }));
}

const dummyHashes = new WeakMap<PasswordHasher, Promise<string>>();

function unknownLoginHash(hasher: PasswordHasher): Promise<string> {
  const known = dummyHashes.get(hasher) ?? hasher.hash('no account has this password');
  dummyHashes.set(hasher, known);
  return known;
}
