import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { accountAsDoer } from '../trail/doer.ts';
import type { OpenSession } from './read-session.ts';

/** A use so soon after the one noted is not written: a page asks many questions at once. */
const NOTED_EVERY_MS = 60_000;

/** Notes that the session is in use, at most once a minute; from the noted use its idle time counts. */
export async function noteSessionUse(
  ports: { stores: Stores; clock: Clock },
  { session, account }: OpenSession,
): Promise<void> {
  const now = ports.clock.now();
  if (now.getTime() - session.lastUsedAt.getTime() < NOTED_EVERY_MS) return;
  // No record changes and nothing is told, so the trail keeps nothing of it.
  await ports.stores.write(accountAsDoer(session.realmId, account), 'signed-in', (tx) =>
    tx.accounts.noteSessionUse(session.tokenHash, now),
  );
}
