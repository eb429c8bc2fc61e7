import { type NameWord, nameKey } from '@openpar/formats';

/** Whether the words from `at` on begin with a phrase, breaks between them not counted. */
export function hasPhraseAt(words: readonly NameWord[], at: number, phrase: string): boolean {
  return foldedWords(phrase).every((word, offset) => words[at + offset]?.word === word);
}

const FOLDED = new Map<string, readonly string[]>();

/** Phrases come from tables, so they are folded once. */
function foldedWords(phrase: string): readonly string[] {
  const known = FOLDED.get(phrase);
  if (known !== undefined) return known;
  const words = nameKey(phrase).split(' ');
  FOLDED.set(phrase, words);
  return words;
}

/** The longest entry of a table whose phrase stands at `at`; `null` where none does. */
export function longestAt<Entry>(
  entries: readonly Entry[],
  phraseOf: (entry: Entry) => string,
  words: readonly NameWord[],
  at: number,
): Entry | null {
  let best: Entry | null = null;
  for (const entry of entries) {
    if (!hasPhraseAt(words, at, phraseOf(entry))) continue;
    if (best === null || phraseOf(entry).length > phraseOf(best).length) best = entry;
  }
  return best;
}

/** The words after as many phrases of the table as stand at the beginning. */
export function skipPhrases(words: readonly NameWord[], phrases: readonly string[]): readonly NameWord[] {
  const phrase = longestAt(phrases, (one) => one, words, 0);
  return phrase === null ? words : skipPhrases(words.slice(lengthOf(phrase)), phrases);
}

/** The words before a phrase of the table that ends them, and whether there was one. */
export function dropEnding(
  words: readonly NameWord[],
  phrases: readonly string[],
): { words: readonly NameWord[]; isDropped: boolean } {
  for (const phrase of phrases) {
    const at = words.length - lengthOf(phrase);
    if (at >= 0 && hasPhraseAt(words, at, phrase)) return { words: words.slice(0, at), isDropped: true };
  }
  return { words, isDropped: false };
}

export function lengthOf(phrase: string): number {
  return phrase.split(' ').length;
}

export function keyOfWords(words: readonly NameWord[]): string {
  return words.map(({ word }) => word).join(' ');
}
