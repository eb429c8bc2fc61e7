import type { PostCall } from '@openpar/engine';
import { type NameWord, nameKey } from '@openpar/formats';
import { dropEnding, hasPhraseAt, keyOfWords } from './match-words.ts';
import { CLOSING_WORDS, RELEVANCE_WORDS, REST_WORDS } from './post-words.data.ts';
import { readBodyNoun, type SaidLevel } from './read-body-noun.ts';
import { cutDuty, readPostWords } from './read-post-words.ts';
import type { Segment } from './segment.ts';
import { shareBackwards } from './share-backwards.ts';
import { namesIn } from './split-territory.ts';
import { splitWording } from './split-wording.ts';

/** Cuts a wording into its entries; posts and levels before a colon or said only once are given to every entry they are for. */
export function readSegments(words: readonly NameWord[]): Segment[] {
  return shareBackwards(readWithHeading(words));
}

function readWithHeading(words: readonly NameWord[]): Segment[] {
  const colon = words.findIndex(({ breakBefore }) => breakBefore === 'colon');
  if (colon <= 0) return readEntries(words);
  const before = readEntries(words.slice(0, colon));
  const listed = words.slice(colon);
  const territories = listedTerritories(before.at(-1), listed);
  if (territories !== null) return [...before.slice(0, -1), territories];
  const offices = listedOffices(before.at(-1), listed);
  if (offices.length > 0) return [...before.slice(0, -1), ...offices];
  const posts = before.flatMap(({ post }) => post.posts);
  const levels = before.flatMap(({ body }) => body.levels);
  return readEntries(listed).map((segment) => withHeading(segment, posts, levels));
}

/** "UBND các xã: Mường So, Bản Lang": the list names the territories of the body before the colon; `null` where it names bodies. */
function listedTerritories(heading: Segment | undefined, list: readonly NameWord[]): Segment | null {
  if (heading?.body.noun?.type !== 'kind' || heading.body.levels.length === 0) return null;
  if (!list.every(({ isCapital }) => isCapital)) return null;
  return {
    ...heading,
    words: [...heading.words, ...list],
    body: { ...heading.body, territoryKeys: namesIn(list) },
  };
}

/** "các Sở: Tư pháp, Tài chính" and "các sở: TP, TC": the list leaves the first word of each name out. */
function listedOffices(heading: Segment | undefined, list: readonly NameWord[]): Segment[] {
  if (heading === undefined || heading.body.noun?.type !== 'group') return [];
  const { words } = heading.body.noun.group;
  if (!FIRST_WORDS_LEFT_OUT.includes(words) || list.some((_, at) => hasPhraseAt(list, at, words))) return [];
  return splitAtCommas(list).map((item) => ({
    ...heading,
    words: item,
    body: { ...heading.body, noun: { type: 'named', key: `${nameKey(words)} ${keyOfWords(item)}` } },
  }));
}

const FIRST_WORDS_LEFT_OUT: readonly string[] = ['sở', 'phòng'];

function splitAtCommas(words: readonly NameWord[]): NameWord[][] {
  const items: NameWord[][] = [];
  for (const word of words) {
    const isFirst = items.length === 0 || word.breakBefore === 'comma' || word.breakBefore === 'semicolon';
    if (isFirst) items.push([word]);
    else items.at(-1)?.push(word);
  }
  return items;
}

function withHeading(segment: Segment, posts: readonly PostCall[], levels: readonly SaidLevel[]): Segment {
  const { post, body } = segment;
  return {
    ...segment,
    post: { ...post, posts: underHeading(post.posts, posts) },
    body: body.levels.length === 0 && levels.length === 1 ? { ...body, levels } : body,
  };
}

/** Posts before the colon hold for bodies without their own; "Đại diện: Thường trực Huyện ủy" is one of the Thường trực. */
function underHeading(own: readonly PostCall[], heading: readonly PostCall[]): readonly PostCall[] {
  if (own.length === 0) return heading;
  const isOfEach = heading.length > 0 && heading.every(({ call }) => call === 'named-by-unit');
  return isOfEach ? own.map((post) => (OF_SEVERAL.has(post.call) ? { call: 'leader' } : post)) : own;
}

const OF_SEVERAL: ReadonlySet<PostCall['call']> = new Set(['standing', 'standing-committee', 'leaders', 'members']);

function readEntries(words: readonly NameWord[]): Segment[] {
  return splitWording(words).map((segment) => {
    const open = dropEnding(dropEnding(segment, CLOSING_WORDS).words, RELEVANCE_WORDS);
    const rest = dropEnding(open.words, REST_WORDS);
    const post = readPostWords(rest.words);
    const body = cutDuty(post.rest);
    return {
      words: segment,
      post: body.isCut ? { ...post, posts: post.posts.map(chosenByUnit) } : post,
      body: readBodyNoun(body.words),
      isOpen: open.isDropped,
      isRest: rest.isDropped,
      isAfterSemicolon: segment[0]?.breakBefore === 'semicolon',
    };
  });
}

/** Which deputy has the duty is known to the unit. */
function chosenByUnit(post: PostCall): PostCall {
  return post.call === 'deputies' ? { call: 'named-by-unit' } : post;
}
