import { ok, type RealmId, type Result } from '@openpar/engine';
import { accountAsDoer } from '../trail/doer.ts';
import type { Account } from './account-store.ts';
import { type ProofPorts, provePassword } from './prove-password.ts';
import type { TokenMaker } from './token-maker.ts';

/** A session ends after this long, whatever is done in it. */
export const SESSION_HOURS = 12;

const HOUR_MS = 3_600_000;
/** Each sign-in sweeps up more sessions than it opens, and never keeps anybody waiting. */
const FORGOTTEN_AT_ONCE = 100;

interface SignInPorts extends ProofPorts {
  tokens: TokenMaker;
}

interface OpenedSession {
  /** Given once; only its hash is kept. */
  token: string;
  expiresAt: Date;
}

/** Opens a session for whoever brings all proofs that sign-in asks for; today that is the password. */
export async function signIn(
  ports: SignInPorts,
  realmId: RealmId,
  attempt: { login: string; password: string; address: string },
): Promise<Result<OpenedSession, 'sign-in-failed' | 'too-many-attempts'>> {
  const login = attempt.login.trim().toLowerCase();
  const proven = await provePassword(ports, realmId, { ...attempt, login });
  return proven.ok ? ok(await openSession(ports, realmId, proven.value)) : proven;
}

async function openSession(
  { stores, clock, tokens }: SignInPorts,
  realmId: RealmId,
  account: Account,
): Promise<OpenedSession> {
  const now = clock.now();
  const token = tokens.make();
  const expiresAt = new Date(now.getTime() + SESSION_HOURS * HOUR_MS);
  await stores.write(accountAsDoer(realmId, account), 'signed-in', async (tx) => {
    tx.trail.tell({ login: account.login });
    await tx.accounts.noteSignIn(account.id, now);
    await tx.accounts.forgetSessions(now, FORGOTTEN_AT_ONCE);
    await tx.accounts.saveSession({
      tokenHash: tokens.hash(token),
      realmId,
      accountId: account.id,
      actingPostId: null,
      practiceDay: null,
      expiresAt,
      lastUsedAt: now,
    });
  });
  return { token, expiresAt };
}
