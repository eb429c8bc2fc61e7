import { type AccountId, ok, type Result, refuse } from '@openpar/engine';
import type { Stores } from '../stores.ts';
import { findManagedAccount } from './find-account.ts';
import type { Actor } from './permissions.ts';

/** Shuts an account, which ends its sessions at once, or opens it again. Nobody shuts his own. */
export async function changeAccess(
  ports: { stores: Stores },
  actor: Actor,
  { id, isDisabled }: { id: AccountId; isDisabled: boolean },
): Promise<Result<null, 'not-permitted' | 'account-is-own'>> {
  return ports.stores.write(actor, isDisabled ? 'account-disabled' : 'account-enabled', async (tx) => {
    const found = await findManagedAccount(tx, actor, id);
    if (!found.ok) return found;
    if (isDisabled && id === actor.accountId) return refuse('account-is-own');
    const { account } = found.value;
    await tx.accounts.saveAccount({ ...account, isDisabled });
    if (isDisabled) await tx.accounts.removeSessionsOf(id, null);
    tx.trail.tell({ login: account.login });
    return ok(null);
  });
}

/** Lets an account that is locked after wrong passwords try again at once. */
export async function unlockAccount(
  ports: { stores: Stores },
  actor: Actor,
  id: AccountId,
): Promise<Result<null, 'not-permitted'>> {
  return ports.stores.write(actor, 'account-unlocked', async (tx) => {
    const found = await findManagedAccount(tx, actor, id);
    if (!found.ok) return found;
    await tx.accounts.clearFailedSignIns(found.value.account.login);
    tx.trail.tell({ login: found.value.account.login });
    return ok(null);
  });
}
