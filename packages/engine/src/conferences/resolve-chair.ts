import type { UnitId } from '../ids.ts';
import { indexDirectory } from '../units/index-directory.ts';
import type { Directory, Post } from '../units/post.ts';
import { callPosts } from './call-posts.ts';
import { findCalledUnits } from './find-called-units.ts';
import type { BodyKeyOf, ParticipantCall } from './participant-rule.ts';

/**
 * Who chairs on the directory's day. `to-be-named`: the plan names a group of posts ("Lãnh đạo UBND tỉnh") and the host has still to
 * choose one of `candidates`, and no invitation can go before; `unknown`: no such post.
 */
export interface ChairResolution {
  state: 'held' | 'vacant' | 'to-be-named' | 'unknown';
  /** The post, where it is one. */
  post: Post | null;
  personName: string | null;
  candidates: readonly Post[];
}

export function resolveChair({
  call,
  hostUnitId,
  directory,
  bodyKeyOf,
}: {
  call: ParticipantCall;
  hostUnitId: UnitId;
  directory: Directory;
  bodyKeyOf: BodyKeyOf;
}): ChairResolution {
  const context = { hostUnitId, directory, bodyKeyOf };
  const called = findCalledUnits(call.unit, context);
  const units = called.state === 'found' ? called.units : [];
  const candidates = units.flatMap((unit) =>
    call.posts.flatMap((postCall) => {
      const posts = callPosts(postCall.call === 'leader' ? { call: 'leaders' } : postCall, unit, context);
      return posts.state === 'posts' ? posts.posts : [];
    }),
  );
  const [post] = candidates;
  if (post === undefined) return { state: 'unknown', post: null, personName: null, candidates: [] };
  if (candidates.length > 1) return { state: 'to-be-named', post: null, personName: null, candidates };
  const personName = indexDirectory(directory).holding(post.id)?.personName ?? null;
  return { state: personName === null ? 'vacant' : 'held', post, personName, candidates };
}
