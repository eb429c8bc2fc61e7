import type { AccountId, IsoDay, PersonId, Post, PostFunction, PostRank, Unit, UnitId } from '@openpar/engine';
import type { Doer } from '../trail/doer.ts';

/** What a post may do. Deny by default: what no row of the tables below grants is refused. */
export const PERMISSIONS = [
  'plans.read',
  'plans.bring-in',
  'conferences.read',
  'conferences.edit',
  'tasks.hand-out',
  'tasks.acknowledge',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

/** Leaders read all of their unit and answer for its tasks; they do not type its papers. */
const BY_RANK: Record<PostRank, readonly Permission[]> = {
  head: ['plans.read', 'conferences.read', 'tasks.acknowledge'],
  deputy: ['plans.read', 'conferences.read', 'tasks.acknowledge'],
  officer: [],
  member: [],
};

const BY_FUNCTION: Partial<Record<PostFunction, readonly Permission[]>> = {
  'reform-lead': PERMISSIONS,
  reform: ['tasks.acknowledge'],
  'office-statistics': ['tasks.acknowledge'],
  clerk: ['plans.read', 'conferences.read'],
};

/** A signed-in person acting for one of his posts on a day. */
export interface Actor extends Doer {
  accountId: AccountId;
  personId: PersonId;
  /** Today, or the practice day of the session. */
  day: IsoDay;
  post: Post;
  unit: Unit;
  /** Units that the post acts for: its own, and for the reform lead also the committee that its unit serves. */
  unitIds: readonly UnitId[];
}

/** Permissions that come with a post's rank and functions. */
export function permissionsOf(post: Pick<Post, 'rank' | 'functions'>): ReadonlySet<Permission> {
  return new Set([...BY_RANK[post.rank], ...post.functions.flatMap((name) => BY_FUNCTION[name] ?? [])]);
}

/** Whether the actor may do this for this unit; without a unit: for any unit that he acts for. */
export function isPermitted(actor: Actor, permission: Permission, unitId?: UnitId): boolean {
  return permissionsOf(actor.post).has(permission) && (unitId === undefined || actor.unitIds.includes(unitId));
}
