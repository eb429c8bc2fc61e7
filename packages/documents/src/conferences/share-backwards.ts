import type { Segment } from './segment.ts';

/**
 * Gives a segment what only a later one says: the body ("Chủ tịch, các Phó Chủ tịch UBND xã": posts are joined), or the level ("Chủ tịch UBND và Công
 * chức Văn phòng - Thống kê các xã").
 */
export function shareBackwards(segments: readonly Segment[]): Segment[] {
  const shared: Segment[] = [];
  for (const segment of [...segments].reverse()) {
    const next = shared[0];
    if (next === undefined || next.isAfterSemicolon) shared.unshift(segment);
    else if (isPostOnly(segment) && mayTakePosts(segment, next)) {
      shared[0] = {
        ...next,
        words: [...segment.words, ...next.words],
        post: { ...next.post, posts: [...segment.post.posts, ...next.post.posts], isShared: next.post.isShared },
        isAfterSemicolon: segment.isAfterSemicolon,
      };
    } else shared.unshift(withLevelsOf(segment, next));
  }
  return shared;
}

/** "công chức Văn phòng - Thống kê, công chức Tư pháp - Hộ tịch": a function is not one of the next section's. */
function mayTakePosts({ post }: Segment, next: Segment): boolean {
  if (next.post.posts.length === 0 || next.isOpen || next.post.isNamedByHost) return false;
  const isOfFunction = post.posts.some(({ call }) => call === 'function');
  return !(isOfFunction && next.body.noun?.type === 'named' && next.post.posts.some(({ call }) => call === 'officers'));
}

function isPostOnly({ post, body }: Segment): boolean {
  return (
    post.posts.length > 0 && post.mayFollow && !post.isNamedByHost && body.noun === null && body.levels.length === 0
  );
}

function withLevelsOf(segment: Segment, next: Segment): Segment {
  const { body } = segment;
  const isSameList = next.post.posts.length === 0 && body.noun?.type === next.body.noun?.type;
  const isTerritoryOnly = next.body.noun === null;
  const isImplied = body.noun === null && segment.post.posts.length > 0;
  if (body.levels.length > 0 || !(isSameList || isTerritoryOnly || isImplied)) return segment;
  return { ...segment, body: { ...body, levels: next.body.levels } };
}
