import type { AccountId, IsoDay, PersonId, Post, PostFunction, PostRank, Unit, UnitId } from '@openpar/engine';
import type { ReadTransaction } from '../stores.ts';
import type { Doer } from '../trail/doer.ts';

/** What a post may do. Deny by default: what no row of the tables below grants is refused. */
export const PERMISSIONS = [
  'plans.read',
  'plans.bring-in',
  'conferences.read',
  'conferences.edit',
  'participants.name',
  'tasks.hand-out',
  'tasks.acknowledge',
  'units.edit',
  'accounts.manage',
  'trail.read',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/**
 * For which units: `own` those that the post acts for; `below` also all that stand below them in the chain of command: a standing body
 * sees the conferences of its communes and keeps their posts, but does not work in their name.
 */
const REACH: Record<Permission, 'own' | 'below'> = {
  'plans.read': 'own',
  'plans.bring-in': 'own',
  'conferences.read': 'below',
  'conferences.edit': 'own',
  'participants.name': 'own',
  'tasks.hand-out': 'own',
  'tasks.acknowledge': 'own',
  'units.edit': 'below',
  'accounts.manage': 'below',
  'trail.read': 'below',
};

/** Leaders read all of their unit and answer for its tasks; they do not type its papers. */
const BY_RANK: Record<PostRank, readonly Permission[]> = {
  head: ['plans.read', 'conferences.read', 'tasks.acknowledge', 'participants.name'],
  deputy: ['plans.read', 'conferences.read', 'tasks.acknowledge', 'participants.name'],
  officer: [],
  member: [],
};

const BY_FUNCTION: Partial<Record<PostFunction, readonly Permission[]>> = {
  'reform-lead': [
    'plans.read',
    'plans.bring-in',
    'conferences.read',
    'conferences.edit',
    'participants.name',
    'tasks.hand-out',
    'tasks.acknowledge',
    'units.edit',
  ],
  reform: ['tasks.acknowledge', 'participants.name'],
  'office-statistics': ['tasks.acknowledge', 'participants.name'],
  clerk: ['plans.read', 'conferences.read'],
  administration: ['units.edit', 'accounts.manage', 'trail.read'],
};

/** A signed-in person acting for one of his posts on a day. */
export interface Actor extends Doer {
  accountId: AccountId;
  personId: PersonId;
  /** Today, or the practice day of the session. */
  day: IsoDay;
  post: Post;
  unit: Unit;
  /** Units that the post acts for: its own, and for the reform lead and the administrator also the committee that its unit serves. */
  unitIds: readonly UnitId[];
}

/** Permissions that come with a post's rank and functions. */
export function permissionsOf(post: Pick<Post, 'rank' | 'functions'>): ReadonlySet<Permission> {
  return new Set([...BY_RANK[post.rank], ...post.functions.flatMap((name) => BY_FUNCTION[name] ?? [])]);
}

/** Whether the actor may do this for this unit, as far as the units go that he acts for; without a unit: for any of them. */
export function isPermitted(actor: Actor, permission: Permission, unitId?: UnitId): boolean {
  return permissionsOf(actor.post).has(permission) && (unitId === undefined || actor.unitIds.includes(unitId));
}

/** `isPermitted` by the whole reach of the permission: for `below` also units under those that the actor acts for, on his day. */
export async function isWithinReach(
  tx: ReadTransaction,
  actor: Actor,
  question: { permission: Permission; unitId: UnitId },
): Promise<boolean> {
  const { permission, unitId } = question;
  if (!isPermitted(actor, permission)) return false;
  if (actor.unitIds.includes(unitId)) return true;
  return REACH[permission] === 'below' && tx.units.isWithin(unitId, actor.unitIds, actor.day);
}

/** Those of the units for which the actor may do this, by the whole reach of the permission. */
export async function unitsWithinReach(
  tx: ReadTransaction,
  actor: Actor,
  question: { permission: Permission; unitIds: readonly UnitId[] },
): Promise<readonly UnitId[]> {
  const { permission, unitIds } = question;
  if (!isPermitted(actor, permission)) return [];
  const below = REACH[permission] === 'below' ? await tx.units.pickWithin(unitIds, actor.unitIds, actor.day) : [];
  return [...new Set([...unitIds.filter((id) => actor.unitIds.includes(id)), ...below])];
}
