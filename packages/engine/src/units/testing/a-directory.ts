import { idOf, type PersonId, type PostId, type UnitId } from '../../ids.ts';
import type { Directory, Holding, Post, PostFunction, PostRank } from '../post.ts';
import type { IsoDay, Unit, UnitKind, UnitLink, UnitRelation } from '../unit.ts';

const START = '2020-01-01';

export function unitId(text: string): UnitId {
  return idOf(text);
}

export function aUnit(id: string, kind: UnitKind, changes: Partial<Unit> = {}): Unit {
  return {
    id: unitId(id),
    code: id,
    kind,
    level: 'district',
    name: id,
    fullName: id,
    validFrom: START,
    isStartKnown: true,
    validTo: null,
    ...changes,
  };
}

export function aLink(from: string, relation: UnitRelation, to: string, changes: Partial<UnitLink> = {}): UnitLink {
  return { unitId: unitId(from), relation, toUnitId: unitId(to), validFrom: START, validTo: null, ...changes };
}

interface PostChanges {
  title?: string;
  functions?: readonly PostFunction[];
  order?: number;
  validTo?: IsoDay | null;
}

/** A post `unit.rank.order`. */
export function aPost(unit: string, rank: PostRank, changes: PostChanges = {}): Post {
  const order = changes.order ?? 1;
  return {
    id: idOf<PostId>(`${unit}.${rank}.${order}`),
    unitId: unitId(unit),
    title: rank,
    rank,
    functions: [],
    order,
    validFrom: START,
    validTo: null,
    ...changes,
  };
}

export function aHolding(post: Post, person: string, changes: Partial<Holding> = {}): Holding {
  return {
    postId: post.id,
    personId: idOf<PersonId>(person),
    personName: person,
    validFrom: START,
    validTo: null,
    ...changes,
  };
}

export function aDirectory(changes: Partial<Directory> = {}): Directory {
  return { day: '2024-06-20', units: [], links: [], posts: [], holdings: [], ...changes };
}
