import { cut, type Span } from '../lines/span.ts';
import { BOUND_BEGINNINGS, BROKEN_WORDS, FIXED_PHRASES, RIGHT_SHORT_FORMS } from '../words/fixed-phrases.data.ts';

interface Syllable {
  key: string;
  /** Without tone and vowel marks. */
  bare: string;
  start: number;
  end: number;
  /** Whether only one space parts it from the syllable before. */
  follows: boolean;
}

/** A phrase with one syllable left out, as its remaining syllables. */
type Shortened = readonly string[];

/**
 * Words that are probably mistyped, in order of the text: a fixed phrase of the field with one syllable left out or with a wrong mark,
 * a beginning that goes on wrongly, and a few words that never stand so. A person has to confirm each.
 */
export function findSuspectWords(whole: Span): Span[] {
  const syllables = syllablesOf(whole.key);
  const found = syllables.flatMap((_, at) => suspectAt(syllables, at));
  const spans = found.map(({ start, end }) => cut(whole, start, end));
  for (const pattern of BROKEN_WORDS) {
    for (const match of whole.key.matchAll(pattern))
      spans.push(cut(whole, match.index, match.index + match[0].trimEnd().length));
  }
  return withoutOverlaps(spans);
}

function syllablesOf(key: string): Syllable[] {
  const syllables: Syllable[] = [];
  const bareOf = new Map<string, string>();
  for (const match of key.matchAll(/\p{L}{1,12}/gu)) {
    const [word] = match;
    const bare = bareOf.get(word) ?? withoutMarks(word);
    bareOf.set(word, bare);
    const last = syllables[syllables.length - 1];
    const follows = last !== undefined && key.slice(last.end, match.index) === ' ';
    syllables.push({ key: word, bare, start: match.index, end: match.index + word.length, follows });
  }
  return syllables;
}

function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

const PHRASES = FIXED_PHRASES.map((phrase) => phrase.split(' '));
const BY_BARE_BEGINNING = groupedBy(PHRASES, ([first = '']) => withoutMarks(first));
const SHORTENED = groupedBy(PHRASES.flatMap(shortenedOf), ([first = '']) => first);
const BOUND = groupedBy(
  BOUND_BEGINNINGS.map(([words, next]) => ({ words: words.split(' '), next })),
  ({ words: [first = ''] }) => first,
);

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** Each form without one inner syllable; the first and the last make another phrase too often. */
function shortenedOf(phrase: readonly string[]): Shortened[] {
  return phrase.length < 4 ? [] : phrase.slice(1, -1).map((_, at) => phrase.filter((__, place) => place !== at + 1));
}

function suspectAt(syllables: readonly Syllable[], at: number): { start: number; end: number }[] {
  const here = syllables[at];
  if (!here) return [];
  const span = (length: number) => ({ start: here.start, end: syllables[at + length - 1]?.end ?? here.end });
  for (const words of BY_BARE_BEGINNING.get(here.bare) ?? [])
    if (isMismarked(syllables, at, words)) return [span(words.length)];
  for (const words of SHORTENED.get(here.key) ?? []) {
    if (stands(syllables, at, words) && !isRight(syllables, at, words)) return [span(words.length)];
  }
  for (const { words, next } of BOUND.get(here.key) ?? []) {
    const after = syllables[at + words.length];
    if (stands(syllables, at, words) && after?.follows && after.key !== next) return [span(words.length + 1)];
  }
  return [];
}

/** All letters of a phrase, with another mark on one of its syllables ("công dịch vụ công"). */
function isMismarked(syllables: readonly Syllable[], at: number, words: readonly string[]): boolean {
  let wrong = 0;
  for (let place = 0; place < words.length; place += 1) {
    const syllable = syllables[at + place];
    if (!syllable || (place > 0 && !syllable.follows) || syllable.bare !== withoutMarks(words[place] ?? ''))
      return false;
    if (syllable.key !== words[place]) wrong += 1;
  }
  return wrong === 1;
}

function stands(syllables: readonly Syllable[], at: number, words: readonly string[]): boolean {
  return words.every((word, place) => {
    const syllable = syllables[at + place];
    return syllable?.key === word && (place === 0 || syllable.follows);
  });
}

function isRight(syllables: readonly Syllable[], at: number, words: Shortened): boolean {
  const before = syllables[at]?.follows ? (syllables[at - 1]?.key ?? '') : '';
  const after = syllables[at + words.length];
  const next = after?.follows ? after.key : '';
  const text = words.join(' ');
  const own = RIGHT_SHORT_FORMS.some(
    (form) =>
      (text === form.words || text.startsWith(`${form.words} `)) &&
      ((form.next?.test(next) ?? false) || (form.before?.test(before) ?? false)),
  );
  return own || PHRASES.some((phrase) => phrase.join(' ') === text);
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Span[] = [];
  for (const span of ordered) {
    const last = kept[kept.length - 1];
    if (!last || span.start >= last.end) kept.push(span);
  }
  return kept;
}
