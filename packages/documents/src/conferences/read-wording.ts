import type { AdministrativeLevel, PostCall, UnitCall, UnitKind } from '@openpar/engine';
import { type NameWord, nameKey, splitNameWords } from '@openpar/formats';
import { dropEnding, hasPhraseAt } from './match-words.ts';
import { CLOSING_WORDS, RELEVANCE_WORDS, REST_WORDS } from './post-words.data.ts';
import { type BodyNoun, type BodyWording, readBodyNoun, type SaidLevel } from './read-body-noun.ts';
import { cutDuty, type PostWording, readPostWords } from './read-post-words.ts';
import { namesIn, trimTies } from './split-territory.ts';
import { splitWording } from './split-wording.ts';
import { COLLECTIVE_WORDS, KIND_WORDS } from './unit-words.data.ts';

/** From where a wording is read. */
export interface WordingContext {
  hostLevel: AdministrativeLevel;
  /** Level of what is meant where the words do not say; the heading above the line, usually. */
  defaultLevel: AdministrativeLevel | null;
  /** Level of the authorities next below the host ("địa phương"). */
  levelBelow: AdministrativeLevel;
  /** What "thành phố" alone is. */
  cityLevel: AdministrativeLevel;
}

/** One post-and-body of a list. */
export interface WordingPart {
  /** The words as written. */
  text: string;
  posts: readonly PostCall[];
  /** `true` where the words name posts; otherwise `posts` is what the bare name of a body means. */
  arePostsSaid: boolean;
  /** One for each level said; empty where nothing was understood. */
  units: readonly UnitCall[];
  /** "liên quan": the unit names the person, the lead chooses the units. */
  isOpen: boolean;
  /** "còn lại", "khác": without those named before. */
  isRest: boolean;
}

interface Segment {
  words: readonly NameWord[];
  post: PostWording;
  body: BodyWording;
  isOpen: boolean;
  isRest: boolean;
  isAfterSemicolon: boolean;
}

/**
 * Reads a wording that names posts and bodies, whatever its order of words: a list of bodies with the posts before it, or after a colon, or
 * only once for several. Nothing is looked up; the calls are resolved on a day later.
 */
export function readWording(text: string, context: WordingContext): WordingPart[] {
  const plain = blankAsides(text.normalize('NFC'));
  const words = splitNameWords(plain);
  const colon = words.findIndex(({ breakBefore }) => breakBefore === 'colon');
  if (colon <= 0) return readList(readSegments(words), plain, context);
  const before = readSegments(words.slice(0, colon));
  const territories = listedTerritories(before.at(-1), words.slice(colon));
  if (territories !== null) return readList([...before.slice(0, -1), territories], plain, context);
  const list = readSegments(words.slice(colon));
  const posts = before.flatMap(({ post }) => post.posts);
  const levels = before.flatMap(({ body }) => body.levels);
  return readList(
    list.map((segment) => withHeading(segment, posts, levels)),
    plain,
    context,
  );
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

/** Brackets and head counts ("(dự và đưa tin)", ": mỗi xã 02 người") name nobody; blanked, so that places stay. */
function blankAsides(text: string): string {
  const blank = (aside: string) => ' '.repeat(aside.length);
  return text.replace(/\([^)]*\)/g, blank).replace(HEADCOUNT, blank);
}

const HEADCOUNT =
  /[:,]?\s*(?:mỗi [^:;]*?|khoảng |từ |gồm |tối đa )?\d+(?:\s*(?:-|–|đến)\s*\d+)?\s*(?:đại biểu|người|đ\/c|đồng chí)[^:;]*$/iu;

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

function readSegments(words: readonly NameWord[]): Segment[] {
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

function readList(segments: readonly Segment[], plain: string, context: WordingContext): WordingPart[] {
  const parts: WordingPart[] = [];
  const shared = shareBackwards(segments);
  let running: readonly PostCall[] = [];
  let noun: BodyNoun | null = null;
  for (const segment of shared) {
    if (segment.isAfterSemicolon) running = [];
    const posts = segment.post.posts.length > 0 ? segment.post.posts : running;
    if (segment.post.posts.length > 0) running = segment.post.isShared ? posts : [];
    const body: BodyWording = {
      ...segment.body,
      noun: segment.body.noun ?? (segment.body.levels.length === 0 ? noun : null),
    };
    noun = posts.length > 0 ? body.noun : null;
    parts.push(makePart({ ...segment, body }, posts, plain, context));
  }
  return parts;
}

/**
 * Gives a segment what only a later one says: the body ("Chủ tịch, các Phó Chủ tịch UBND xã": posts are joined), or the level ("Chủ tịch UBND và Công
 * chức Văn phòng - Thống kê các xã").
 */
function shareBackwards(segments: readonly Segment[]): Segment[] {
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

function makePart(segment: Segment, posts: readonly PostCall[], plain: string, context: WordingContext): WordingPart {
  const { words, post, isOpen, isRest } = segment;
  const text = textOf(words, plain);
  const name = textOf(trimTies(post.rest), plain) || text;
  const body = { ...segment.body, noun: segment.body.noun ?? impliedNoun(post, posts) };
  const levels = levelsOf(body, context);
  const units = post.isNamedByHost
    ? [{ units: 'host' } as const]
    : levels.flatMap((level) => (body.noun === null ? [] : callOf(body.noun, { name, level, body, context })));
  const isOwn = levels.length === 1 && levels[0] === context.hostLevel && body.territoryKeys.length === 0;
  return {
    text,
    posts: isOpen ? [{ call: 'named-by-unit' }] : meantPosts(posts, body.noun, isOwn),
    arePostsSaid: posts.length > 0,
    units,
    isOpen,
    isRest,
  };
}

/** Officers and chairmen without a body are those of the People's Committee. */
function impliedNoun(post: PostWording, posts: readonly PostCall[]): BodyNoun | null {
  if (posts.length === 0) return null;
  const entry = KIND_WORDS.find(({ words }) => words === (post.ofBody ?? 'ủy ban nhân dân'));
  if (entry === undefined) return post.ofBody === null ? null : { type: 'starting', key: post.ofBody };
  return { type: 'kind', kind: entry.kind, key: nameKey(entry.words) };
}

function levelsOf(body: BodyWording, { hostLevel, defaultLevel, cityLevel }: WordingContext): AdministrativeLevel[] {
  const said = body.levels.map((level) => (level === 'city' ? cityLevel : level));
  if (said.length > 0) return [...new Set(said)];
  const isOfVillage = defaultLevel === 'village' || defaultLevel === null;
  return [isOfVillage ? hostLevel : defaultLevel];
}

function textOf(words: readonly NameWord[], plain: string): string {
  return plain.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
}

interface Said {
  /** The body as written, without the posts before it. */
  name: string;
  level: AdministrativeLevel;
  body: BodyWording;
  context: WordingContext;
}

function callOf(noun: BodyNoun, { name, level, body, context }: Said): UnitCall[] {
  if (noun.type === 'group') {
    const { kinds, scope, isBelow } = noun.group;
    return [{ units: 'every', kinds, level: isBelow ? context.levelBelow : level, scope }];
  }
  if (noun.type === 'starting') return [{ units: 'every-starting', nameKey: noun.key, name, level }];
  const { territoryKeys } = body;
  if (noun.type === 'kind' && territoryKeys.length === 0)
    return [{ units: 'every', kinds: [noun.kind], level, scope: 'any' }];
  const isRepeated = territoryKeys.length === 0 && isBelow(level, context.hostLevel);
  if (isRepeated) return [{ units: 'every-named', nameKey: noun.key, name, level }];
  const isLevelSaid = body.levels.length > 0 && !body.levels.includes('city');
  const levelOfName = isLevelSaid || level !== context.hostLevel ? level : null;
  const named = { units: 'named', nameKey: noun.key, name, level: levelOfName } as const;
  if (territoryKeys.length === 0) return [{ ...named, territoryKey: null }];
  return territoryKeys.map((territoryKey) => ({ ...named, territoryKey }));
}

const DEPTH: readonly AdministrativeLevel[] = ['central', 'province', 'district', 'commune', 'village'];

function isBelow(level: AdministrativeLevel, other: AdministrativeLevel): boolean {
  return DEPTH.indexOf(level) > DEPTH.indexOf(other);
}

const RULED_TOGETHER: ReadonlySet<UnitKind> = new Set([
  'peoples-committee',
  'peoples-council',
  'party-committee',
  'front',
]);

/** "Lãnh đạo UBND" of the host is all its leaders; of many bodies, one leader each. A bare name is its leader, or all members of a council or team. */
function meantPosts(posts: readonly PostCall[], noun: BodyNoun | null, isOwn: boolean): readonly PostCall[] {
  if (posts.length === 0) return noun !== null && isCollective(noun) ? [{ call: 'members' }] : [{ call: 'leader' }];
  const said = posts.filter((post, at) => posts.findIndex((other) => isSamePost(post, other)) === at);
  const isRuledTogether = isOwn && noun?.type === 'kind' && RULED_TOGETHER.has(noun.kind);
  return said.map((post) => (post.call === 'leaders' && !isRuledTogether ? { call: 'leader' } : post));
}

function isSamePost(one: PostCall, other: PostCall): boolean {
  if (one === other) return true;
  if (one.call === 'function' && other.call === 'function') return one.function === other.function;
  return one.call !== 'title' && one.call === other.call;
}

function isCollective(noun: BodyNoun): boolean {
  if (noun.type === 'group') return false;
  const words = splitNameWords(noun.key);
  return COLLECTIVE_WORDS.some((phrase) => hasPhraseAt(words, 0, phrase));
}
