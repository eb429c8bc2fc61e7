import type { IsoDay } from '@openpar/engine';

interface Term {
  from: IsoDay;
  /** First day after it; `null` while it lasts. */
  to: IsoDay | null;
}

/**
 * The terms around a day on which somebody holds nothing: `last`, those that ended latest before it, more than one where they ended
 * together; and `coming`, those that begin after it.
 */
export function postsAround<One extends Term>(terms: readonly One[], day: IsoDay): { last: One[]; coming: One[] } {
  const ends = terms.flatMap(({ to }) => (to !== null && to <= day ? [to] : []));
  const latest = ends.sort().at(-1);
  return {
    last: terms.filter(({ to }) => to !== null && to === latest),
    coming: terms.filter(({ from }) => from > day),
  };
}
