import type { Stores } from '../stores.ts';
import { accountAsDoer } from '../trail/doer.ts';
import type { OpenSession } from './read-session.ts';

/** Ends the session at once; its token is worth nothing afterwards. */
export async function signOut(ports: { stores: Stores }, open: OpenSession): Promise<void> {
  const doer = open.actor ?? accountAsDoer(open.session.realmId, open.account);
  await ports.stores.write(doer, 'signed-out', (tx) => {
    tx.trail.tell({ login: open.account.login });
    return tx.accounts.removeSession(open.session.tokenHash);
  });
}
