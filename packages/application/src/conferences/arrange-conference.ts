import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { arrangementDetail } from './arrangement-detail.ts';
import type { Arrangement } from './conference-store.ts';
import { findConference } from './find-conference.ts';
import { keepNotice } from './keep-notice.ts';

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
    const { hostUnitId, asOfDay, arrangement: earlier } = found.value;
    const { chairPostId } = change.arrangement;
    const { posts } = await tx.units.listPosts(hostUnitId, asOfDay);
    if (chairPostId !== null && !posts.some((post) => post.id === chairPostId)) {
      const host = await tx.units.find(hostUnitId);
      return refuse('chair-outside-host', { host: host?.fullName ?? '' });
    }
    const isSaved = await tx.conferences.saveArrangement(change.id, change.version, change.arrangement);
    if (!isSaved) return refuse('conference-changed');
    tx.trail.tell(arrangementDetail({ earlier, arrangement: change.arrangement, version: change.version + 1 }));
    await keepNotice(tx, found.value, { ...change, madeBy: actor.personName, madeAt: ports.clock.now() });
    return ok(null);
  });
}
