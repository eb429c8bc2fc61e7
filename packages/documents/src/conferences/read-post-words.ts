import type { PostCall } from '@openpar/engine';
import type { NameWord } from '@openpar/formats';
import { hasPhraseAt, keyOfWords, lengthOf, longestAt, skipPhrases } from './match-words.ts';
import {
  ASKING_WORDS,
  DUTY_WORDS,
  FILLERS,
  FILLERS_OF_DUTY,
  FUNCTION_WORDS,
  HOST_NAMES_WORDS,
  OFFICER_WORDS,
  POST_WORDS,
} from './post-words.data.ts';

export interface PostWording {
  posts: readonly PostCall[];
  /** The posts pass to the following bodies of the list. */
  isShared: boolean;
  /** Body that the posts belong to where none is named; `null` for any. */
  ofBody: string | null;
  /** A body named later in the list goes before `ofBody`. */
  mayFollow: boolean;
  /** The host names the person, whatever else is said: guests, people to be rewarded. */
  isNamedByHost: boolean;
  /** The words after the posts: the bodies. */
  rest: readonly NameWord[];
}

/** Cuts a duty off the end of a body: "UBND xã, phường phụ trách cải cách hành chính". */
export function cutDuty(words: readonly NameWord[]): { words: readonly NameWord[]; isCut: boolean } {
  const at = words.findIndex((_, place) => place > 0 && hasPhraseAt(words, place, 'phụ trách'));
  return at < 0 ? { words, isCut: false } : { words: words.slice(0, at), isCut: true };
}

/** Reads the posts at the beginning of a wording; none where it begins with a body. */
export function readPostWords(words: readonly NameWord[]): PostWording {
  const none = { isShared: false, ofBody: null, mayFollow: true, isNamedByHost: false };
  const bare = skipPhrases(words, FILLERS);
  const guests = skipPhrases(bare, ['đại diện', ...FILLERS]);
  if (longestAt(HOST_NAMES_WORDS, (phrase) => phrase, guests, 0) !== null) {
    return { ...none, posts: [{ call: 'named-by-unit' }], isNamedByHost: true, rest: [] };
  }
  const officers = longestAt(OFFICER_WORDS, (phrase) => phrase, bare, 0);
  if (officers !== null) return { ...none, isShared: true, ...readOfficers(bare.slice(lengthOf(officers))) };
  const ofFunction = longestAt(FUNCTION_WORDS, (entry) => entry.words, bare, 0);
  if (ofFunction !== null) {
    const rest = bare.slice(lengthOf(ofFunction.words));
    return { ...none, posts: [{ call: 'function', function: ofFunction.function }], rest };
  }
  const post = longestAt(POST_WORDS, (entry) => entry.words, bare, 0);
  if (post === null) return { ...none, posts: [], rest: skipPhrases(words, ASKING_WORDS) };
  const taken = post.taken ?? lengthOf(post.words);
  const isStanding = post.posts.every(({ call }) => call === 'deputies') && hasPhraseAt(bare, taken, 'thường trực');
  return {
    posts: isStanding ? [{ call: 'title', titleKey: keyOfWords(bare.slice(0, taken + 2)) }] : post.posts,
    isShared: post.isShared ?? false,
    ofBody: post.ofBody ?? null,
    mayFollow: post.mayFollow ?? post.ofBody === undefined,
    isNamedByHost: false,
    rest: bare.slice(isStanding ? taken + 2 : taken),
  };
}

/** A duty that is none of the functions is known to the unit only, which names the person. */
function readOfficers(words: readonly NameWord[]): Pick<PostWording, 'posts' | 'rest'> {
  const afterDuty = skipPhrases(words, DUTY_WORDS);
  const afterFillers = afterDuty === words ? words : skipPhrases(afterDuty, [...FILLERS_OF_DUTY, ...DUTY_WORDS]);
  const found = longestAt(FUNCTION_WORDS, (entry) => entry.words, afterFillers, 0);
  if (found !== null) {
    return { posts: [{ call: 'function', function: found.function }], rest: afterFillers.slice(lengthOf(found.words)) };
  }
  if (afterDuty === words) return { posts: [{ call: 'officers' }], rest: words };
  const bodies = afterFillers.findIndex(({ word }) => word === 'các' || word === 'cấp' || word === 'của');
  return { posts: [{ call: 'named-by-unit' }], rest: bodies < 0 ? [] : afterFillers.slice(bodies) };
}
