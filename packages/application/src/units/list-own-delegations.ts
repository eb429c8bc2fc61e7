import { type Delegation, ok, type PostId, type Result, refuse } from '@openpar/engine';
import type { HeldPost } from '../accounts/account-store.ts';
import type { Actor } from '../accounts/permissions.ts';
import { isHeldOn } from '../accounts/read-session.ts';
import type { Stores } from '../stores.ts';
import type { PersonWithPosts } from './unit-store.ts';

/** A post of one's own, with what its holder has delegated of it, the latest first. */
export interface OwnPost {
  held: HeldPost;
  /** Held on the actor's day. */
  isCurrent: boolean;
  delegations: readonly Delegation[];
}

/** One's own posts that are held now or were delegated once, the current ones first. */
export function listOwnDelegations(ports: { stores: Stores }, actor: Actor): Promise<readonly OwnPost[]> {
  return ports.stores.read(actor.realmId, async (tx) => {
    const own = (await tx.accounts.listHeldPosts(actor.personId)).filter(({ delegatedBy }) => delegatedBy === null);
    const all = await tx.units.listDelegations(own.map(({ post }) => post.id));
    const given = all.filter(({ fromPersonId }) => fromPersonId === actor.personId).reverse();
    return own
      .map((held) => ({
        held,
        isCurrent: isHeldOn(held, actor.day),
        delegations: given.filter(({ postId, validFrom }) => postId === held.post.id && isHeldOn(held, validFrom)),
      }))
      .filter(({ isCurrent, delegations }) => isCurrent || delegations.length > 0);
  });
}

/** Who may be named to act for one in a post of one's own: the people of its unit and of what stands below it, by given name. */
export function listDelegates(
  ports: { stores: Stores },
  actor: Actor,
  postId: PostId,
): Promise<Result<readonly Pick<PersonWithPosts, 'id' | 'name' | 'posts'>[], 'not-permitted'>> {
  return ports.stores.read(actor.realmId, async (tx) => {
    const held = (await tx.accounts.listHeldPosts(actor.personId)).find(
      (one) => one.post.id === postId && one.delegatedBy === null && isHeldOn(one, actor.day),
    );
    if (!held || actor.delegatedBy !== null) return refuse('not-permitted');
    const people = await tx.units.listPeople([held.unit.id], actor.day);
    return ok(people.filter(({ id }) => id !== actor.personId));
  });
}
