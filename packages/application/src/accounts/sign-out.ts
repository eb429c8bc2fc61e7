import type { Stores } from '../stores.ts';
import type { OpenSession } from './read-session.ts';

/** Ends the session at once; its token is worth nothing afterwards. */
export async function signOut(ports: { stores: Stores }, open: OpenSession): Promise<void> {
  await ports.stores.write(open.session.realmId, (tx) => tx.accounts.removeSession(open.session.tokenHash));
}
