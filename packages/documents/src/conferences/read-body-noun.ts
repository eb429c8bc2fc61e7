import type { AdministrativeLevel, UnitKind } from '@openpar/engine';
import { type NameWord, nameKey } from '@openpar/formats';
import { keyOfWords, lengthOf, longestAt } from './match-words.ts';
import { DUTY_WORDS } from './post-words.data.ts';
import { splitTerritory, trimTies } from './split-territory.ts';
import { GROUP_WORDS, type GroupWords, KIND_WORDS } from './unit-words.data.ts';

export type SaidLevel = AdministrativeLevel | 'city';

/** What a wording calls: a group, the body of a kind, bodies whose names begin so, or one by its name. */
export type BodyNoun =
  | { type: 'group'; group: GroupWords }
  | { type: 'kind'; kind: UnitKind; key: string }
  | { type: 'starting'; key: string }
  /** "Lãnh đạo Sở" in a department's own plan. */
  | { type: 'host' }
  | { type: 'named'; key: string };

export interface BodyWording {
  /** `null` where only a territory is said: "các xã, thị trấn". */
  noun: BodyNoun | null;
  levels: readonly SaidLevel[];
  territoryKeys: readonly string[];
}

/** Reads the part of a wording that names bodies: "UBND các xã, thị trấn", "Phòng Nội vụ", "các Sở, Ban, ngành". */
export function readBodyNoun(words: readonly NameWord[]): BodyWording {
  if (words.length === 1 && words[0]?.word === 'sở') return { noun: { type: 'host' }, levels: [], territoryKeys: [] };
  const whole = groupAt(trimTies(words));
  if (whole !== null)
    return { noun: { type: 'group', group: whole }, levels: levelsOf(whole.level), territoryKeys: [] };
  const { head, levels, territoryKeys } = splitTerritory(words);
  const group = groupAt(trimFront(head)) ?? groupAt(trimTies(head));
  if (group !== null) {
    return {
      noun: { type: 'group', group },
      levels: group.level === null ? levels : [group.level],
      territoryKeys: [],
    };
  }
  const trimmed = trimTies(head);
  if (trimmed.length === 0 && levels.includes('village')) return readBodyNoun(trimTies(words));
  if (trimmed.length === 0) return { noun: null, levels, territoryKeys };
  const kind = longestAt(KIND_WORDS, ({ words: phrase }) => phrase, trimmed, 0);
  if (kind !== null && lengthOf(kind.words) === trimmed.length) {
    const noun = { type: 'kind', kind: kind.kind, key: nameKey(kind.words) } as const;
    return { noun, levels: kind.level === null ? levels : [kind.level], territoryKeys };
  }
  const key = keyOfWords(trimmed);
  if (kind?.kind === 'village') return { noun: { type: 'named', key }, levels: ['village'], territoryKeys: [] };
  const isSeveral = words[0]?.word === 'các' && trimmed[0]?.isCapital === false;
  return {
    noun: { type: isSeveral ? 'starting' : 'named', key: isSeveral ? shortName(key) : key },
    levels,
    territoryKeys,
  };
}

/** A group stands alone or before the duty that marks it out: "các bộ phận được giao nhiệm vụ …". */
function groupAt(words: readonly NameWord[]): GroupWords | null {
  const group = longestAt(GROUP_WORDS, ({ words: phrase }) => phrase, words, 0);
  if (group === null) return null;
  const rest = words.slice(lengthOf(group.words));
  const isWhole = rest.length === 0 || longestAt(DUTY_WORDS, (phrase) => phrase, rest, 0) !== null;
  return isWhole ? group : null;
}

function trimFront(words: readonly NameWord[]): readonly NameWord[] {
  return words[0]?.word === 'các' ? words.slice(1) : words;
}

/** "trường học" is any school. */
function shortName(key: string): string {
  return key.replace(/ học$/, '');
}

function levelsOf(level: AdministrativeLevel | null): AdministrativeLevel[] {
  return level === null ? [] : [level];
}
