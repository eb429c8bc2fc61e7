import { type AccountId, ok, type PersonId, type Result, refuse } from '@openpar/engine';
import type { ReadTransaction } from '../stores.ts';
import type { Account, HeldPost } from './account-store.ts';
import { type Actor, isWithinReach } from './permissions.ts';
import { isHeldOn } from './read-session.ts';

/**
 * An account that the actor may manage, with the posts that its person holds on the actor's day. All of them must be within his reach:
 * whoever gives out passwords could otherwise come to posts above his own. An account out of reach is not told from one that is not there.
 */
export async function findManagedAccount(
  tx: ReadTransaction,
  actor: Actor,
  id: AccountId,
): Promise<Result<{ account: Account; posts: readonly HeldPost[] }, 'not-permitted'>> {
  const account = await tx.accounts.find(id);
  const posts = account ? await postsOf(tx, actor, account.personId) : [];
  return account && (await areWithinReach(tx, actor, posts)) ? ok({ account, posts }) : refuse('not-permitted');
}

/** Posts that a person holds on the actor's day. */
export async function postsOf(tx: ReadTransaction, actor: Actor, personId: PersonId): Promise<readonly HeldPost[]> {
  return (await tx.accounts.listHeldPosts(personId)).filter((held) => isHeldOn(held, actor.day));
}

/** Whether the actor may manage accounts for holders of all these posts; for none of no posts. */
export async function areWithinReach(
  tx: ReadTransaction,
  actor: Actor,
  posts: readonly Pick<HeldPost, 'unit'>[],
): Promise<boolean> {
  const unitIds = new Set(posts.map(({ unit }) => unit.id));
  for (const unitId of unitIds) {
    if (!(await isWithinReach(tx, actor, { permission: 'accounts.manage', unitId }))) return false;
  }
  return unitIds.size > 0;
}
