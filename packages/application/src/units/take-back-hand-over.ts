import { type Holding, type IsoDay, idOf, ok, type Post, type PostId, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores, WriteTransaction } from '../stores.ts';
import type { TrailEntry } from '../trail/trail-store.ts';
import { findPostToEdit } from './find-unit-to-edit.ts';
import { grantsNoMore } from './grants-no-more.ts';

type Refused = 'not-permitted' | 'post-not-found' | 'unit-not-found' | 'rights-beyond-own' | 'hand-over-not-last';

/** A post as the hand-over left it: until the day it was the former holder's, from the day on the new one's. */
interface HandedPost {
  post: Post;
  former: Holding;
  present: Holding;
}

/**
 * Takes the last hand-over of a post back, with all posts that were handed over in that act, as if it had never been: the former holder
 * holds them for as long as he would have. Refused once anything else was done to one of these posts, a delegation too.
 */
export function takeBackHandOver(
  ports: { stores: Stores },
  actor: Actor,
  postId: PostId,
): Promise<Result<null, Refused>> {
  return ports.stores.write(actor, 'hand-over-taken-back', async (tx) => {
    const asked = await holdPost(tx, actor, postId);
    if (!asked.ok) return asked;
    const handOver = await lastActOf(tx, postId);
    const day = handOver?.act === 'posts-handed-over' ? handOver.detail.day : null;
    if (!handOver || typeof day !== 'string') return refuse('hand-over-not-last', { title: asked.value.title });
    const handed: HandedPost[] = [];
    for (const id of postsOf(handOver)) {
      const found = await findHandedPost(tx, actor, { postId: id, seq: handOver.seq, day });
      if (!found.ok) return found;
      handed.push(found.value);
    }
    for (const { former, present } of handed) {
      await tx.units.removeTerm(present);
      await tx.units.saveTerms([{ ...former, validTo: present.validTo }]);
    }
    const [first] = handed;
    const posts = handed.map(({ post }) => post.title).join('; ');
    tx.trail.tell({ from: first?.present.personName ?? '', to: first?.former.personName ?? '', posts, day });
    return ok(null);
  });
}

/** The posts that the hand-over changed, in the order in which hand-overs hold them. */
function postsOf({ changes }: TrailEntry): PostId[] {
  const ids = changes.filter(({ tableName }) => tableName === 'holding').map(({ recordId }) => recordId);
  return [...new Set(ids)].sort().map((id) => idOf<PostId>(id));
}

async function lastActOf(tx: WriteTransaction, postId: PostId): Promise<TrailEntry | undefined> {
  const [last] = await tx.trail.listOfRecords([{ kind: 'post', id: postId }], { before: null, limit: 1 });
  return last;
}

/** The post, if the actor may hand it over; nobody else changes it until the transaction ends. */
async function holdPost(tx: WriteTransaction, actor: Actor, postId: PostId): Promise<Result<Post, Refused>> {
  const found = await findPostToEdit(tx, actor, postId);
  if (!found.ok) return found;
  const { post, unit } = found.value;
  const granted = grantsNoMore(actor, post);
  if (!granted.ok) return granted;
  await tx.units.hold(unit.id);
  return ok(post);
}

async function findHandedPost(
  tx: WriteTransaction,
  actor: Actor,
  { postId, seq, day }: { postId: PostId; seq: number; day: IsoDay },
): Promise<Result<HandedPost, Refused>> {
  const held = await holdPost(tx, actor, postId);
  if (!held.ok) return held;
  const post = held.value;
  const terms = await tx.units.listTerms([postId]);
  const former = terms.find(({ validTo }) => validTo === day);
  const present = terms.find(({ validFrom }) => validFrom === day);
  const isLast = (await lastActOf(tx, postId))?.seq === seq;
  return isLast && former && present
    ? ok({ post, former, present })
    : refuse('hand-over-not-last', { title: post.title });
}
