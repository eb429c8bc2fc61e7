import {
  type IsoDay,
  isValidOn,
  ok,
  type Post,
  type PostId,
  type Result,
  refuse,
  type Unit,
  type UnitId,
} from '@openpar/engine';
import { type Actor, isPermitted, isWithinReach } from '../accounts/permissions.ts';
import type { ReadTransaction } from '../stores.ts';
import { dayWithin } from './day-within.ts';

/**
 * Whether the actor keeps the posts and people of a unit: it is his, stands below his, or stands beside the chain on such a territory; a
 * unit that has ended or is still to come on the day nearest to his.
 */
export async function keepsUnit(tx: ReadTransaction, actor: Actor, unit: Unit): Promise<boolean> {
  if (!isPermitted(actor, 'units.edit')) return false;
  const then = { ...actor, day: dayWithin(unit, actor.day) };
  if (await isWithinReach(tx, then, { permission: 'units.edit', unitId: unit.id })) return true;
  const links = await tx.units.listLinks(unit.id);
  for (const { unitId: from, relation, toUnitId, ...bounds } of links) {
    if (from !== unit.id || !BESIDE_CHAIN.has(relation) || !isValidOn(bounds, then.day)) continue;
    if (await isWithinReach(tx, then, { permission: 'units.edit', unitId: toUnitId })) return true;
  }
  return false;
}

/** Schools, stations, Party, Front: nobody orders them, but whoever invites them has to know who their leaders are. */
const BESIDE_CHAIN: ReadonlySet<string> = new Set(['located-in', 'vertical-in', 'outside-chain']);

/** The unit, if the actor may change it. Units are open to everybody, so an unknown one is told from one that is not his. */
export async function findUnitToEdit(
  tx: ReadTransaction,
  actor: Actor,
  unitId: UnitId,
): Promise<Result<Unit, 'not-permitted' | 'unit-not-found'>> {
  if (!isPermitted(actor, 'units.edit')) return refuse('not-permitted');
  const unit = await tx.units.find(unitId);
  if (!unit) return refuse('unit-not-found');
  return (await keepsUnit(tx, actor, unit)) ? ok(unit) : refuse('not-permitted');
}

/** The post with its unit, if the actor may change it. */
export async function findPostToEdit(
  tx: ReadTransaction,
  actor: Actor,
  postId: PostId,
): Promise<Result<{ post: Post; unit: Unit }, 'not-permitted' | 'post-not-found' | 'unit-not-found'>> {
  if (!isPermitted(actor, 'units.edit')) return refuse('not-permitted');
  const post = await tx.units.findPost(postId);
  if (!post) return refuse('post-not-found');
  const found = await findUnitToEdit(tx, actor, post.unitId);
  return found.ok ? ok({ post, unit: found.value }) : found;
}

/** Refused where the unit does not exist on the day. */
export function existsOn(unit: Unit, day: IsoDay): Result<null, 'unit-not-on-day'> {
  return isValidOn(unit, day) ? ok(null) : refuse('unit-not-on-day', { unit: unit.fullName, day });
}
