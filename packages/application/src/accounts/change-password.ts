import { ok, type Result, refuse } from '@openpar/engine';
import { accountAsDoer } from '../trail/doer.ts';
import { checkPassword, type PasswordRefusal } from './check-password.ts';
import { type ProofPorts, provePassword } from './prove-password.ts';
import type { OpenSession } from './read-session.ts';

/** A new password for oneself. The old one must be known, whoever sits at the machine; all other sessions end. */
export async function changePassword(
  ports: ProofPorts,
  open: OpenSession,
  { oldPassword, newPassword, address }: { oldPassword: string; newPassword: string; address: string },
): Promise<Result<null, 'old-password-wrong' | 'too-many-attempts' | PasswordRefusal>> {
  const { account, session } = open;
  const proven = await provePassword(ports, session.realmId, { login: account.login, password: oldPassword, address });
  if (!proven.ok)
    return proven.refusal.code === 'sign-in-failed'
      ? refuse('old-password-wrong')
      : refuse('too-many-attempts', proven.refusal.detail);
  const checked = checkPassword(newPassword, account);
  if (!checked.ok) return checked;
  const passwordHash = await ports.hasher.hash(newPassword);
  const doer = open.actor ?? accountAsDoer(session.realmId, account);
  await ports.stores.write(doer, 'password-changed', async (tx) => {
    await tx.accounts.saveAccount({ ...proven.value, passwordHash });
    await tx.accounts.removeSessionsOf(account.id, session.tokenHash);
    tx.trail.tell({ login: account.login });
  });
  return ok(null);
}
