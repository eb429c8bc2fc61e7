import { type IsoDay, ok, type PostId, type Result, refuse } from '@openpar/engine';
import { type Clock, dayInVietnam } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { accountAsDoer } from '../trail/doer.ts';
import { isHeldOn, type OpenSession } from './read-session.ts';

/**
 * Makes the session act for one of the person's posts. In a practice realm a day of the past may be named, within the term of the post;
 * elsewhere only posts held today can be chosen.
 */
export async function choosePost(
  ports: { stores: Stores; clock: Clock },
  open: OpenSession,
  choice: { postId: PostId; practiceDay: IsoDay | null },
): Promise<Result<null, 'post-not-held' | 'practice-day-refused'>> {
  const held = open.posts.filter((one) => one.post.id === choice.postId);
  if (held.length === 0) return refuse('post-not-held');
  const today = dayInVietnam(ports.clock.now());
  const day = choice.practiceDay ?? today;
  const realm = (await ports.stores.listRealms()).find((one) => one.id === open.session.realmId);
  const mayPractise = choice.practiceDay === null || (realm?.isPractice === true && day <= today);
  if (!mayPractise || !held.some((one) => isHeldOn(one, day))) return refuse('practice-day-refused', { day });
  const doer = open.actor ?? accountAsDoer(open.session.realmId, open.account);
  await ports.stores.write(doer, 'post-chosen', (tx) =>
    tx.accounts.chooseActingPost(open.session.tokenHash, {
      actingPostId: choice.postId,
      practiceDay: choice.practiceDay,
    }),
  );
  return ok(null);
}
