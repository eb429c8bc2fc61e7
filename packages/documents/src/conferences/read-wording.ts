import type { AdministrativeLevel, PostCall, UnitCall, UnitKind } from '@openpar/engine';
import { type NameWord, nameKey, splitNameWords } from '@openpar/formats';
import { hasPhraseAt } from './match-words.ts';
import type { BodyNoun, BodyWording } from './read-body-noun.ts';
import type { PostWording } from './read-post-words.ts';
import { readSegments } from './read-segments.ts';
import type { Segment } from './segment.ts';
import { trimTies } from './split-territory.ts';
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

/**
 * Reads a wording that names posts and bodies, whatever its order of words: a list of bodies with the posts before it, or after a colon, or
 * only once for several. Nothing is looked up; the calls are resolved on a day later.
 */
export function readWording(text: string, context: WordingContext): WordingPart[] {
  const plain = blankAsides(text.normalize('NFC'));
  return readList(readSegments(splitNameWords(plain)), plain, context);
}

/** Brackets and head counts ("(dự và đưa tin)", ": mỗi xã 02 người") name nobody; blanked, so that places stay. */
function blankAsides(text: string): string {
  const blank = (aside: string) => ' '.repeat(aside.length);
  return text.replace(/\([^)]*\)/g, blank).replace(HEADCOUNT, blank);
}

const HEADCOUNT =
  /[:,]?\s*(?:mỗi [^:;]*?|khoảng |từ |gồm |tối đa )?\d+(?:\s*(?:-|–|đến)\s*\d+)?\s*(?:đại biểu|người|đ\/c|đồng chí)[^:;]*$/iu;

function readList(segments: readonly Segment[], plain: string, context: WordingContext): WordingPart[] {
  const parts: WordingPart[] = [];
  let running: readonly PostCall[] = [];
  let noun: BodyNoun | null = null;
  for (const segment of segments) {
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
  if (noun.type === 'host') return [{ units: 'host' }];
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
  const isRuledTogether = noun?.type === 'host' || (isOwn && noun?.type === 'kind' && RULED_TOGETHER.has(noun.kind));
  return said.map((post) => (post.call === 'leaders' && !isRuledTogether ? { call: 'leader' } : post));
}

function isSamePost(one: PostCall, other: PostCall): boolean {
  if (one === other) return true;
  if (one.call === 'function' && other.call === 'function') return one.function === other.function;
  return one.call !== 'title' && one.call === other.call;
}

function isCollective(noun: BodyNoun): boolean {
  if (noun.type === 'group' || noun.type === 'host') return false;
  const words = splitNameWords(noun.key);
  return COLLECTIVE_WORDS.some((phrase) => hasPhraseAt(words, 0, phrase));
}
