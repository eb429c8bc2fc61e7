import { type Holding, type IsoDay, isValidOn, ok, type Post, type Result, refuse } from '@openpar/engine';

interface Term {
  validFrom: IsoDay;
  validTo: IsoDay | null;
}

/** Refused where the post does not exist on the first day of a term, or somebody holds it on one of its days. */
export function checkFreePost(
  post: Post,
  terms: readonly Holding[],
  wanted: Term,
): Result<null, 'post-not-on-day' | 'post-held' | 'ends-before-start'> {
  if (wanted.validTo !== null && wanted.validTo <= wanted.validFrom) {
    return refuse('ends-before-start', { start: wanted.validFrom, day: wanted.validTo });
  }
  if (!isValidOn(post, wanted.validFrom))
    return refuse('post-not-on-day', { title: post.title, day: wanted.validFrom });
  const other = terms.find((held) => held.postId === post.id && overlaps(held, wanted));
  return other ? refuse('post-held', { title: post.title, person: other.personName, day: other.validFrom }) : ok(null);
}

function overlaps(one: Term, other: Term): boolean {
  return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
}

function startsBeforeEnd(one: Term, other: Term): boolean {
  return other.validTo === null || one.validFrom < other.validTo;
}
