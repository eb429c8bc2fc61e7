import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import { type Clock, dayInVietnam } from '../clock.ts';
import type { Stores, WriteTransaction } from '../stores.ts';
import type { Arrangement, Conference } from './conference-store.ts';
import { findConference } from './find-conference.ts';
import { noticeOf } from './notice-of.ts';
import { overviewOf } from './read-conference.ts';

type Refused = 'conference-not-found' | 'not-permitted' | 'conference-changed' | 'chair-outside-host';

/**
 * Fixes chair, day, session, time and venue; refused when somebody changed the conference since `version`. What fixes or changes time
 * and place makes a notice for every body that takes part.
 */
export function arrangeConference(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  change: { id: ConferenceId; version: number; arrangement: Arrangement },
): Promise<Result<null, Refused>> {
  return ports.stores.write(actor, 'conference-arranged', async (tx) => {
    const found = await findConference(tx, actor, { id: change.id, permission: 'conferences.edit' });
    if (!found.ok) return found;
    const { hostUnitId, asOfDay } = found.value;
    const { chairPostId } = change.arrangement;
    const { posts } = await tx.units.listPosts(hostUnitId, asOfDay);
    if (chairPostId !== null && !posts.some((post) => post.id === chairPostId)) {
      const host = await tx.units.find(hostUnitId);
      return refuse('chair-outside-host', { host: host?.fullName ?? '' });
    }
    const isSaved = await tx.conferences.saveArrangement(change.id, change.version, change.arrangement);
    if (!isSaved) return refuse('conference-changed');
    await keepNotice(tx, found.value, { ...change, madeBy: actor.personName, madeAt: ports.clock.now() });
    return ok(null);
  });
}

async function keepNotice(
  tx: WriteTransaction,
  before: Conference,
  { arrangement, madeBy, madeAt }: { arrangement: Arrangement; madeBy: string; madeAt: Date },
): Promise<void> {
  const isSame = (['day', 'session', 'startClock', 'venue'] as const).every(
    (part) => before.arrangement[part] === arrangement[part],
  );
  if (isSame) return;
  const notice = noticeOf(await overviewOf(tx, { ...before, arrangement }, dayInVietnam(madeAt)));
  if (notice === null) return;
  await tx.conferences.addNotice(before.id, { ...notice, madeBy, madeAt });
  tx.trail.tell({ recipients: notice.recipients.length });
}
