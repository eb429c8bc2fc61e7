import type { UnitId } from '../../ids.ts';
import type { Post } from '../post.ts';
import { type IsoDay, isValidOn } from '../unit.ts';
import { groupBy } from './group-by.ts';
import { titleKey } from './post-record.ts';

/** Posts of a unit by what a row says of them. */
export type PostFinder = (question: { unitId: UnitId; title: string; order: number | null; day: IsoDay }) => {
  /** Of that title and order, valid on the day, by order. */
  valid: readonly Post[];
  /** Of that title and order on any day. */
  named: readonly Post[];
  /** Titles of the unit, each once. */
  titles: readonly string[];
};

export function postFinder(posts: readonly Post[]): PostFinder {
  const postsOf = groupBy(posts, ({ unitId }) => unitId);
  return ({ unitId, title, order, day }) => {
    const ofUnit = postsOf.get(unitId) ?? [];
    const key = titleKey(title);
    const named = ofUnit.filter((post) => titleKey(post.title) === key && (order === null || post.order === order));
    return {
      named,
      valid: named.filter((post) => isValidOn(post, day)).sort((one, other) => one.order - other.order),
      titles: [...new Set(ofUnit.map((post) => post.title))],
    };
  };
}
