import { type IsoDay, idOf, ok, type Post, type PostId, type Result, refuse, type UnitId } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { closeTerm, lastsUntil } from './close-term.ts';
import { existsOn, findPostToEdit, findUnitToEdit } from './find-unit-to-edit.ts';
import { grantsNoMore } from './grants-no-more.ts';

/** What a person says of a post. */
export type PostGiven = Pick<Post, 'title' | 'rank' | 'functions' | 'order'>;

/** Adds a post to a unit from a day on, as long as the unit lasts. */
export function addPost(
  ports: { stores: Stores },
  actor: Actor,
  { unitId, day, post }: { unitId: UnitId; day: IsoDay; post: PostGiven },
): Promise<Result<PostId, 'not-permitted' | 'unit-not-found' | 'unit-not-on-day' | 'rights-beyond-own'>> {
  return ports.stores.write(actor, 'post-added', async (tx) => {
    const found = await findUnitToEdit(tx, actor, unitId);
    if (!found.ok) return found;
    const exists = existsOn(found.value, day);
    if (!exists.ok) return exists;
    const granted = grantsNoMore(actor, post);
    if (!granted.ok) return granted;
    const id = idOf<PostId>(await tx.units.newId());
    await tx.units.savePosts([{ ...post, id, unitId, validFrom: day, validTo: found.value.validTo }], 'entered');
    tx.trail.tell({ post: post.title, unit: found.value.fullName, from: day });
    return ok(id);
  });
}

/** Changes what a post is called, its rank, functions and place; its holders stay. */
export function changePost(
  ports: { stores: Stores },
  actor: Actor,
  { postId, change }: { postId: PostId; change: PostGiven },
): Promise<Result<null, 'not-permitted' | 'post-not-found' | 'unit-not-found' | 'rights-beyond-own'>> {
  return ports.stores.write(actor, 'post-changed', async (tx) => {
    const found = await findPostToEdit(tx, actor, postId);
    if (!found.ok) return found;
    const { post, unit } = found.value;
    for (const one of [post, change]) {
      const granted = grantsNoMore(actor, one);
      if (!granted.ok) return granted;
    }
    await tx.units.savePosts([{ ...post, ...change }], 'entered');
    tx.trail.tell({ post: change.title, before: post.title, unit: unit.fullName });
    return ok(null);
  });
}

/** Ends a post and the terms of its holders: `day` is the first day without it. */
export function endPost(
  ports: { stores: Stores },
  actor: Actor,
  { postId, day }: { postId: PostId; day: IsoDay },
): Promise<
  Result<null, 'not-permitted' | 'post-not-found' | 'unit-not-found' | 'post-not-on-day' | 'ends-before-start'>
> {
  return ports.stores.write(actor, 'post-ended', async (tx) => {
    const found = await findPostToEdit(tx, actor, postId);
    if (!found.ok) return found;
    const { post, unit } = found.value;
    if (day <= post.validFrom) return refuse('ends-before-start', { start: post.validFrom, day });
    if (!lastsUntil(post, day)) return refuse('post-not-on-day', { title: post.title, day });
    for (const term of await tx.units.listTerms([postId])) {
      if (lastsUntil(term, day)) await closeTerm(tx, term, day);
    }
    await tx.units.savePosts([{ ...post, validTo: day }], 'entered');
    tx.trail.tell({ post: post.title, unit: unit.fullName, day });
    return ok(null);
  });
}
