import type { ImportKind } from '@openpar/documents';
import {
  chainReach,
  type IsoDay,
  isValidOn,
  type PersonId,
  type RealmId,
  type Unit,
  type UnitId,
} from '@openpar/engine';
import { addDays } from '@openpar/formats';
import type { Actor, Permission } from '../../accounts/permissions.ts';
import { type Doer, programAsDoer } from '../../trail/doer.ts';
import type { Standing } from './read-standing.ts';

/** Who brings a list in or takes it out: somebody for the units that his post keeps, or the program for all of the realm. */
export type Keeper = Actor | 'program';

/** A keeper as the trail names him. */
export interface ListKeeper {
  doer: Doer;
  keeper: Keeper;
}

export function actorAsKeeper(actor: Actor): ListKeeper {
  return { doer: actor, keeper: actor };
}

/** A command at the server's terminal: the program keeps everything. */
export function programAsKeeper(realmId: RealmId): ListKeeper {
  return { doer: programAsDoer(realmId, 'OpenPAR'), keeper: 'program' };
}

/** What somebody needs to bring a list in or take it out. */
export const LIST_PERMISSION: Record<ImportKind, Permission> = {
  units: 'units.edit',
  posts: 'units.edit',
  holders: 'units.edit',
  accounts: 'accounts.manage',
};

/** What of the realm is within the reach of a keeper. */
export interface ListReach {
  /** On the keeper's day; a unit that lies before or after it, on the day of its life that is nearest. */
  ofUnit(unit: Unit): boolean;
  /** Whoever holds a post on the day, and none of his posts in a unit outside: an account opens all of its person's posts. */
  ofPerson(id: PersonId): boolean;
}

export function listReach(keeper: Keeper, { units, links, posts, holdings }: Standing): ListReach {
  if (keeper === 'program') return { ofUnit: () => true, ofPerson: () => true };
  const { day, unitIds } = keeper;
  const isInReach = chainReach(links, unitIds);
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const unitOfPost = new Map(posts.filter((post) => isValidOn(post, day)).map(({ id, unitId }) => [id, unitId]));
  const unitsOf = new Map<PersonId, UnitId[]>();
  for (const { personId, postId } of holdings.filter((holding) => isValidOn(holding, day))) {
    const unitId = unitOfPost.get(postId);
    if (unitId !== undefined) unitsOf.set(personId, [...(unitsOf.get(personId) ?? []), unitId]);
  }
  const ofUnit = (unit: Unit) => isInReach(unit.id, nearestDay(unit, day));
  return {
    ofUnit,
    ofPerson(id) {
      const held = unitsOf.get(id) ?? [];
      return held.length > 0 && held.every((unitId) => isOf(unitById.get(unitId), ofUnit));
    },
  };
}

function isOf(unit: Unit | undefined, ofUnit: (unit: Unit) => boolean): boolean {
  return unit !== undefined && ofUnit(unit);
}

function nearestDay({ validFrom, validTo }: Unit, day: IsoDay): IsoDay {
  if (day < validFrom) return validFrom;
  return validTo === null || day < validTo ? day : addDays(validTo, -1);
}
