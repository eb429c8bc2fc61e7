import type { NameWord } from '@openpar/formats';
import { hasPhraseAt, lengthOf, longestAt } from './match-words.ts';
import { FILLERS, FUNCTION_WORDS, HOST_NAMES_WORDS, OFFICER_WORDS, POST_WORDS } from './post-words.data.ts';
import { TERRITORY_WORDS } from './territory-words.data.ts';
import { FIRST_WORDS_OF_BODIES, GROUP_WORDS, KIND_WORDS, UNBROKEN_NAMES } from './unit-words.data.ts';

/** "thôn, bản" is one; "Thường trực HĐND tỉnh, Ủy ban MTTQ" holds no Tỉnh ủy. */
const VILLAGES = KIND_WORDS.filter(({ kind }) => kind === 'village');

const UNBROKEN = [
  ...UNBROKEN_NAMES,
  ...[...GROUP_WORDS, ...VILLAGES, ...POST_WORDS, ...FUNCTION_WORDS].map(({ words }) => words),
  ...OFFICER_WORDS,
  ...HOST_NAMES_WORDS,
].filter((phrase) => phrase.includes(' '));
const LONGEST = Math.max(...UNBROKEN.map(lengthOf));

/** "tổ chức", "hội nghị": words that begin like a body and are none. */
const FALSE_BEGINNINGS = ['tổ chức', 'hội nghị', 'báo cáo', 'ban hành', 'đoàn kết', 'đội ngũ'];

const FIRST_PHRASES = [
  ...FIRST_WORDS_OF_BODIES,
  ...POST_WORDS.map(({ words }) => words),
  ...OFFICER_WORDS,
  ...HOST_NAMES_WORDS,
  'hội đồng',
];

/**
 * Cuts a list of posts and bodies at its commas, semicolons and "và": a semicolon always cuts, the others only where a post or a body
 * begins after them, so that "Trung tâm Văn hóa, Thể thao và Truyền thông" and "các xã, thị trấn" stay whole.
 */
export function splitWording(words: readonly NameWord[]): NameWord[][] {
  const segments: NameWord[][] = [];
  for (const [at, word] of words.entries()) {
    const last = segments.at(-1);
    if (last === undefined || isCut(words, at)) segments.push([word]);
    else last.push(word);
  }
  return segments;
}

function isCut(words: readonly NameWord[], at: number): boolean {
  const breakBefore = words[at]?.breakBefore;
  if (breakBefore === 'semicolon') return true;
  if (breakBefore !== 'comma' && breakBefore !== 'and') return false;
  return (beginsSomething(words, at) || isAfterTerritory(words, at)) && !isInsideUnbroken(words, at);
}

/** "Bưu điện tỉnh, VNPT": a body that ends with its territory is over, unless more territories follow ("các xã, thị trấn"). */
function isAfterTerritory(words: readonly NameWord[], at: number): boolean {
  const startsKind = (place: number) => TERRITORY_WORDS.some(({ words: kind }) => hasPhraseAt(words, place, kind));
  const endsKind = TERRITORY_WORDS.some(({ words: kind }) => hasPhraseAt(words, at - lengthOf(kind), kind));
  return endsKind && !startsKind(at) && !(words[at]?.word === 'cấp' && startsKind(at + 1));
}

function beginsSomething(words: readonly NameWord[], at: number): boolean {
  if (FALSE_BEGINNINGS.some((phrase) => hasPhraseAt(words, at, phrase))) return false;
  if (FIRST_PHRASES.some((phrase) => hasPhraseAt(words, at, phrase))) return true;
  const filler = longestAt(FILLERS, (phrase) => phrase, words, at);
  return filler !== null && beginsSomething(words, at + lengthOf(filler));
}

function isInsideUnbroken(words: readonly NameWord[], at: number): boolean {
  for (let start = Math.max(0, at - LONGEST + 1); start < at; start += 1) {
    const isCovered = UNBROKEN.some((phrase) => start + lengthOf(phrase) > at && hasPhraseAt(words, start, phrase));
    if (isCovered) return true;
  }
  return false;
}
