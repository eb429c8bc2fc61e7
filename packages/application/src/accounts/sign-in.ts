import { ok, type RealmId, type Result, refuse } from '@openpar/engine';
import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { accountAsDoer, programAsDoer } from '../trail/doer.ts';
import type { PasswordHasher } from './password-hasher.ts';
import type { TokenMaker } from './token-maker.ts';

/** Wrong passwords allowed within the window before sign-in is locked, by login and by address. */
export const SIGN_IN_LIMITS = { windowMinutes: 15, byLogin: 5, byAddress: 50 } as const;
/** A session ends after this long, whatever is done in it. */
export const SESSION_HOURS = 12;

const MINUTE_MS = 60_000;

interface SignInPorts {
  stores: Stores;
  clock: Clock;
  hasher: PasswordHasher;
  tokens: TokenMaker;
}

/**
 * Opens a session and answers its token (given once; only its hash is kept).
 * An unknown login costs the same time and is answered the same as a wrong password, so logins cannot be found out.
 */
export async function signIn(
  ports: SignInPorts,
  realmId: RealmId,
  attempt: { login: string; password: string; address: string },
): Promise<Result<{ token: string; expiresAt: Date }, 'sign-in-failed' | 'too-many-attempts'>> {
  const { stores, clock, hasher, tokens } = ports;
  const now = clock.now();
  const login = attempt.login.trim().toLowerCase();
  const key = { login, address: attempt.address };
  const since = new Date(now.getTime() - SIGN_IN_LIMITS.windowMinutes * MINUTE_MS);
  const { account, failures } = await stores.read(realmId, async (tx) => ({
    account: await tx.accounts.findByLogin(login),
    failures: await tx.accounts.countFailedSignIns(key, since),
  }));
  if (failures.byLogin >= SIGN_IN_LIMITS.byLogin || failures.byAddress >= SIGN_IN_LIMITS.byAddress) {
    return refuse('too-many-attempts', { minutes: SIGN_IN_LIMITS.windowMinutes });
  }
  const isRight = await hasher.verify(account?.passwordHash ?? (await unknownLoginHash(hasher)), attempt.password);
  if (!account || !isRight || account.isDisabled) {
    const isLastTry = failures.byLogin + 1 === SIGN_IN_LIMITS.byLogin;
    await stores.write(programAsDoer(realmId, login), 'sign-in-locked', async (tx) => {
      await tx.accounts.recordFailedSignIn({ ...key, at: now });
      if (isLastTry) tx.trail.tell({ login });
    });
    return refuse('sign-in-failed');
  }
  const token = tokens.make();
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * 60 * MINUTE_MS);
  await stores.write(accountAsDoer(realmId, account), 'signed-in', async (tx) => {
    tx.trail.tell({ login });
    await tx.accounts.clearFailedSignIns(login);
    await tx.accounts.saveSession({
      tokenHash: tokens.hash(token),
      realmId,
      accountId: account.id,
      actingPostId: null,
      practiceDay: null,
      expiresAt,
    });
  });
  return ok({ token, expiresAt });
}

const dummyHashes = new WeakMap<PasswordHasher, Promise<string>>();

function unknownLoginHash(hasher: PasswordHasher): Promise<string> {
  const known = dummyHashes.get(hasher) ?? hasher.hash('no account has this password');
  dummyHashes.set(hasher, known);
  return known;
}
