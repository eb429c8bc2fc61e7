import { foldTones } from './fold-tones.ts';
import { CAPITAL_ABBREVIATIONS, LONG_ABBREVIATIONS, WORDS_AFTER_STANDING } from './name-abbreviations.data.ts';

/** What stands between a word and the word before it; "và" and "&" are `and`. */
export type NameBreak = 'none' | 'comma' | 'and' | 'semicolon' | 'colon';

/** One word of a name; the words of an abbreviation share its place. */
export interface NameWord {
  /** Small letters, tone marks in one placement, i for y after h, k, l, m, s, t. */
  word: string;
  /** Place in the NFC text, the end exclusive. */
  start: number;
  end: number;
  isCapital: boolean;
  breakBefore: NameBreak;
}

const WORD = /[\p{L}\p{N}]+/gu;
const TONES_OF_Y = new Map([
  ['y', 'i'],
  ['ý', 'í'],
  ['ỳ', 'ì'],
  ['ỷ', 'ỉ'],
  ['ỹ', 'ĩ'],
  ['ỵ', 'ị'],
]);

/**
 * The words of a name in order, abbreviations written out ("UBND" → ủy, ban, nhân, dân), "và" and signs turned into breaks.
 * "Việt Nam" after Mặt trận Tổ quốc is left out, because papers write it or not.
 */
export function splitNameWords(text: string): NameWord[] {
  const folded = foldTones(text);
  const words: NameWord[] = [];
  const found = [...folded.matchAll(WORD)];
  let end = 0;
  let pending: NameBreak = 'none';
  for (const [index, match] of found.entries()) {
    pending = strongerBreak(pending, breakIn(folded.slice(end, match.index)));
    end = match.index + match[0].length;
    if (match[0].toLowerCase() === 'và') {
      pending = strongerBreak(pending, 'and');
      continue;
    }
    const written = expand(match[0], found[index + 1]?.[0] ?? '');
    for (const [position, word] of written.entries()) {
      words.push({
        word: foldFinalY(word),
        start: match.index,
        end,
        isCapital: /^[\p{Lu}\p{N}]/u.test(match[0]),
        breakBefore: position === 0 ? pending : 'none',
      });
    }
    pending = 'none';
  }
  return words.filter((word, index) => !isNationAfterFront(words, word, index));
}

const BREAK_STRENGTH: readonly NameBreak[] = ['none', 'and', 'comma', 'semicolon', 'colon'];

function strongerBreak(one: NameBreak, other: NameBreak): NameBreak {
  return BREAK_STRENGTH.indexOf(one) >= BREAK_STRENGTH.indexOf(other) ? one : other;
}

function breakIn(between: string): NameBreak {
  if (between.includes(':')) return 'colon';
  if (between.includes(';')) return 'semicolon';
  if (between.includes(',')) return 'comma';
  return between.includes('&') ? 'and' : 'none';
}

const LONG = wordsOf(LONG_ABBREVIATIONS);
const CAPITAL = wordsOf(CAPITAL_ABBREVIATIONS);

function wordsOf(abbreviations: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  return new Map(Object.entries(abbreviations).map(([short, words]) => [short, foldTones(words).split(' ')]));
}

function expand(written: string, next: string): readonly string[] {
  const small = written.toLowerCase();
  const long = LONG.get(small);
  if (long !== undefined) return long;
  if (written.length < 2 || written !== written.toUpperCase()) return [small];
  if (small === 'tt') return WORDS_AFTER_STANDING.has(next.toLowerCase()) ? ['thường', 'trực'] : ['trung', 'tâm'];
  return CAPITAL.get(small) ?? [small];
}

function foldFinalY(word: string): string {
  if (word.length !== 2 || !'hklmst'.includes(word.charAt(0))) return word;
  return word.charAt(0) + (TONES_OF_Y.get(word.charAt(1)) ?? word.charAt(1));
}

/** "Việt" alone too: the word "Nam" is sometimes lost. */
function isNationAfterFront(words: readonly NameWord[], { word }: NameWord, index: number): boolean {
  if (word !== 'việt' && !(word === 'nam' && words[index - 1]?.word === 'việt')) return false;
  const front = index - (word === 'nam' ? 2 : 1);
  return words[front]?.word === 'quốc' && words[front - 1]?.word === 'tổ';
}
