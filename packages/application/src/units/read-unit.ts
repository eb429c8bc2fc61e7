import {
  type Delegation,
  type Holding,
  type IsoDay,
  ok,
  type Post,
  type RealmId,
  type Result,
  refuse,
  type Succession,
  type Unit,
  type UnitId,
} from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { dayWithin } from './day-within.ts';
import { keepsUnit } from './find-unit-to-edit.ts';
import type { RelatedUnit } from './unit-store.ts';

export interface UnitOverTime {
  unit: Unit;
  /** The day asked for, or the nearest day on which the unit was valid. */
  day: IsoDay;
  ancestors: readonly Unit[];
  related: readonly RelatedUnit[];
  posts: readonly Post[];
  holdings: readonly Holding[];
  successions: readonly Succession[];
  /** All posts of the unit with all their holders, from the first to the last. */
  overTime: { posts: readonly Post[]; holdings: readonly Holding[] };
  delegations: readonly Delegation[];
  /** Whether the actor may change the unit, its posts and holders. */
  mayEdit: boolean;
  /** The units at both ends of `successions`. */
  kin: readonly Unit[];
}

/** One unit with its place, posts and holders on a day, and all that came before and after it. */
export function readUnit(
  ports: { stores: Stores },
  { realmId, actor }: { realmId: RealmId; actor: Actor | null },
  question: { unitId: UnitId; day: IsoDay },
): Promise<Result<UnitOverTime, 'unit-not-found'>> {
  return ports.stores.read(realmId, async (tx) => {
    const unit = await tx.units.find(question.unitId);
    if (!unit) return refuse('unit-not-found');
    const day = dayWithin(unit, question.day);
    const { posts, holdings } = await tx.units.listPosts(unit.id, day);
    const { successions, units: kin } = await tx.units.listSuccessions(unit.id);
    const overTime = await tx.units.listPostsOverTime(unit.id);
    return ok({
      unit,
      day,
      ancestors: await tx.units.listAncestors(unit.id, day),
      related: await tx.units.listRelated(unit.id, day),
      posts,
      holdings,
      successions,
      overTime,
      delegations: await tx.units.listDelegations(overTime.posts.map(({ id }) => id)),
      mayEdit: actor !== null && (await keepsUnit(tx, actor, unit)),
      kin,
    });
  });
}
