import { indexDirectory } from '../units/index-directory.ts';
import type { Directory, Post, PostFunction } from '../units/post.ts';
import type { Unit } from '../units/unit.ts';
import { officesOf } from './find-called-units.ts';
import type { BodyKeyOf, PostCall } from './participant-rule.ts';

/** `missing`: the unit has no such post; where none is needed (no deputies) the list is empty without it. */
export type CalledPosts = { state: 'posts'; posts: readonly Post[] } | { state: 'to-be-named' } | { state: 'missing' };

export interface PostCallContext {
  directory: Directory;
  bodyKeyOf: BodyKeyOf;
}

/** The posts of one unit that a call means, in order of precedence. */
export function callPosts(call: PostCall, unit: Unit, { directory, bodyKeyOf }: PostCallContext): CalledPosts {
  const posts = indexDirectory(directory).posts(unit.id);
  const heads = posts.filter(({ rank }) => rank === 'head');
  const leaders = posts.filter(({ rank }) => rank === 'head' || rank === 'deputy');
  switch (call.call) {
    case 'named-by-unit':
      return { state: 'to-be-named' };
    case 'head':
      return needed(heads);
    case 'leader':
      return needed(heads.slice(0, 1));
    case 'leaders':
      return needed(leaders);
    case 'deputies':
      return { state: 'posts', posts: posts.filter(({ rank }) => rank === 'deputy') };
    case 'standing':
      return needed(withFunction(posts, 'standing') ?? leaders);
    case 'standing-committee':
      return needed(withFunction(posts, 'standing-committee') ?? posts.filter(({ rank }) => rank !== 'officer'));
    case 'members':
      return needed(posts);
    case 'title':
      return needed(titled(posts, call.titleKey, bodyKeyOf));
    case 'officers':
      return needed(postsOfOffices(directory, unit).filter(({ rank }) => rank === 'officer'));
    case 'function':
      return needed(postsOfOffices(directory, unit).filter((post) => carries(post, call.function)));
  }
}

/** "Phó Chủ tịch" may be the one called "Phó Chủ tịch Thường trực" where no title says more. */
function titled(posts: readonly Post[], titleKey: string, bodyKeyOf: BodyKeyOf): Post[] {
  const exact = posts.filter(({ title }) => bodyKeyOf(title, null) === titleKey);
  return exact.length > 0 ? exact : posts.filter(({ title }) => titleKey.startsWith(`${bodyKeyOf(title, null)} `));
}

function needed(posts: readonly Post[]): CalledPosts {
  return posts.length === 0 ? { state: 'missing' } : { state: 'posts', posts };
}

function withFunction(posts: readonly Post[], wanted: PostFunction): Post[] | null {
  const found = posts.filter((post) => carries(post, wanted));
  return found.length === 0 ? null : found;
}

/** Who leads CCHC for the committee is also in charge of it in his own unit. */
function carries({ functions }: Post, wanted: PostFunction): boolean {
  return functions.includes(wanted) || (wanted === 'reform' && functions.includes('reform-lead'));
}

function postsOfOffices(directory: Directory, unit: Unit): Post[] {
  const index = indexDirectory(directory);
  return officesOf(directory, unit).flatMap(({ id }) => index.posts(id));
}
