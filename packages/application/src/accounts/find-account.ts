import { type AccountId, ok, type PersonId, type Result, refuse } from '@openpar/engine';
import type { ReadTransaction } from '../stores.ts';
import { dayWithin } from '../units/day-within.ts';
import type { Account, HeldPost } from './account-store.ts';
import { type Actor, isWithinReach } from './permissions.ts';
import { postsAround } from './posts-around.ts';
import { isHeldOn } from './read-session.ts';

/**
 * An account that the actor may manage, with the posts that its person holds on the actor's day. All of them must be within his reach:
 * whoever gives out passwords could otherwise come to posts above his own. Of somebody who holds none of his own, the posts that he held
 * last must be, and those to come. An account out of reach is not told from one that is not there.
 */
export async function findManagedAccount(
  tx: ReadTransaction,
  actor: Actor,
  id: AccountId,
): Promise<Result<{ account: Account; posts: readonly HeldPost[] }, 'not-permitted'>> {
  const account = await tx.accounts.find(id);
  if (!account) return refuse('not-permitted');
  const held = await tx.accounts.listHeldPosts(account.personId);
  const posts = held.filter((one) => isHeldOn(one, actor.day));
  const isNear = await areWithinReach(tx, actor, [...posts, ...standInsOf(held, actor)]);
  return isNear ? ok({ account, posts }) : refuse('not-permitted');
}

/** What decides beside the posts of the day, where none of them is the person's own. */
function standInsOf(held: readonly HeldPost[], { day }: Actor): HeldPost[] {
  const own = held.filter(({ delegatedBy }) => delegatedBy === null);
  if (own.some((one) => isHeldOn(one, day))) return [];
  const { last, coming } = postsAround(own, day);
  return last.length === 0 ? [] : [...last, ...coming];
}

/** Posts that a person holds on the actor's day. */
export async function postsOf(tx: ReadTransaction, actor: Actor, personId: PersonId): Promise<readonly HeldPost[]> {
  return (await tx.accounts.listHeldPosts(personId)).filter((held) => isHeldOn(held, actor.day));
}

/**
 * Whether the actor may manage accounts for holders of all these posts; for none of no posts. A unit that has ended or is still to come
 * is taken as on the nearest day of its life.
 */
export async function areWithinReach(
  tx: ReadTransaction,
  actor: Actor,
  posts: readonly Pick<HeldPost, 'unit'>[],
): Promise<boolean> {
  const units = new Map(posts.map(({ unit }) => [unit.id, unit]));
  for (const [unitId, unit] of units) {
    const then = { ...actor, day: dayWithin(unit, actor.day) };
    if (!(await isWithinReach(tx, then, { permission: 'accounts.manage', unitId }))) return false;
  }
  return units.size > 0;
}
