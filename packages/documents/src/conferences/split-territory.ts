import type { AdministrativeLevel } from '@openpar/engine';
import type { NameWord } from '@openpar/formats';
import { dropEnding, hasPhraseAt, keyOfWords, lengthOf, longestAt } from './match-words.ts';
import {
  OWNER_WORDS,
  TERRITORY_WORDS,
  TYING_WORDS,
  VILLAGE_WORDS,
  WORDS_INSIDE_NAMES,
} from './territory-words.data.ts';

export interface TerritoryEnd {
  /** The words before it, tying words included. */
  head: readonly NameWord[];
  /** Levels said, in order, each once; `city` is "thành phố" alone, which may be either. */
  levels: readonly (AdministrativeLevel | 'city')[];
  /** Keys of the territories named: "mường so"; empty for a kind alone. */
  territoryKeys: readonly string[];
}

/** Parts a wording from the territory at its end: "xã Mường So", "các xã, thị trấn", "cấp huyện, cấp xã", "huyện". */
export function splitTerritory(words: readonly NameWord[]): TerritoryEnd {
  const end = endWithName(words) ?? endWithVillages(words) ?? endWithKinds(words);
  const { words: head } = dropEnding(end.head, OWNER_WORDS);
  return head.length === 0 ? end : { ...end, head };
}

function endWithVillages(words: readonly NameWord[]): TerritoryEnd | null {
  const { words: head, isDropped } = dropEnding(words, VILLAGE_WORDS);
  if (!isDropped || head.length < 2 || head.at(-1)?.word !== 'các') return null;
  return { head: head.slice(0, -1), levels: ['village'], territoryKeys: [] };
}

function endWithName(words: readonly NameWord[]): TerritoryEnd | null {
  for (let at = words.length - 2; at >= 0; at -= 1) {
    const kind = kindAt(words, at);
    if (kind === null) continue;
    const name = words.slice(at + lengthOf(kind.words));
    if (name.length === 0 || !name.every(({ isCapital }) => isCapital)) return null;
    return { head: words.slice(0, at), levels: [kind.level], territoryKeys: namesIn(name) };
  }
  return null;
}

/** "Mường So, Bản Lang và Vàng Ma Chải" are three. */
export function namesIn(words: readonly NameWord[]): string[] {
  const names: NameWord[][] = [];
  for (const word of words) {
    if (names.length === 0 || word.breakBefore !== 'none') names.push([word]);
    else names.at(-1)?.push(word);
  }
  return names.map(keyOfWords);
}

function endWithKinds(words: readonly NameWord[]): TerritoryEnd {
  const levels: (AdministrativeLevel | 'city')[] = [];
  let end = words.length;
  for (;;) {
    const kind = [2, 1].flatMap((length) => {
      const found = kindAt(words, end - length);
      return found !== null && lengthOf(found.words) === length ? [found] : [];
    })[0];
    if (kind === undefined) break;
    levels.unshift(kind.level);
    end -= lengthOf(kind.words);
    while (end > 0 && ['cấp', 'các'].includes(words[end - 1]?.word ?? '')) end -= 1;
  }
  const known = levels.some((level) => level === 'district') ? levels.filter((level) => level !== 'city') : levels;
  return { head: words.slice(0, end), levels: [...new Set(known)], territoryKeys: [] };
}

function kindAt(words: readonly NameWord[], at: number) {
  if (at < 0) return null;
  const kind = longestAt(TERRITORY_WORDS, (entry) => entry.words, words, at);
  if (kind === null) return null;
  // "thị xã" ends in "xã": a kind begins where no longer one does.
  if (
    at > 0 &&
    TERRITORY_WORDS.some(({ words: phrase }) => lengthOf(phrase) === 2 && hasPhraseAt(words, at - 1, phrase))
  )
    return null;
  const after = at + lengthOf(kind.words);
  return WORDS_INSIDE_NAMES.some((word) => hasPhraseAt(words, after, word)) ? null : kind;
}

/** The words without tying words at either end. */
export function trimTies(words: readonly NameWord[]): readonly NameWord[] {
  const before = longestAt(TYING_WORDS, (phrase) => phrase, words, 0);
  if (before !== null) return trimTies(words.slice(lengthOf(before)));
  const after = TYING_WORDS.find((phrase) => hasPhraseAt(words, words.length - lengthOf(phrase), phrase));
  return after === undefined || words.length < lengthOf(after) ? words : trimTies(words.slice(0, -lengthOf(after)));
}
