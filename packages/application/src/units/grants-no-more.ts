import { ok, type Post, type Result, refuse } from '@openpar/engine';
import { type Actor, type Permission, permissionsOf } from '../accounts/permissions.ts';

/** Permissions over people and their rights: who does not have one himself gives it to nobody, by no post. */
const GUARDED: readonly Permission[] = ['units.edit', 'accounts.manage', 'trail.read'];

/** Refused where a post would give somebody a guarded permission that the actor lacks: the reform lead appoints no administrator. */
export function grantsNoMore(
  actor: Actor,
  post: Pick<Post, 'title' | 'rank' | 'functions'>,
): Result<null, 'rights-beyond-own'> {
  const own = permissionsOf(actor.post);
  const given = permissionsOf(post);
  const isBeyond = GUARDED.some((permission) => given.has(permission) && !own.has(permission));
  return isBeyond ? refuse('rights-beyond-own', { title: post.title }) : ok(null);
}
