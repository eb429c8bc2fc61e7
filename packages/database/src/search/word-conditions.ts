import { foldMarks, nameKey, searchWords, tonePlacements } from '@openpar/formats';
import { type RawBuilder, sql } from 'kysely';

/** Where words are looked for. */
export interface SearchedText {
  /** `word_vector` of the text, as its index has it. */
  folded: RawBuilder<unknown>;
  /** Small letters with marks, each word after a space. */
  spelt: RawBuilder<unknown>;
  /** How a word with marks may stand in `spelt`. */
  spellings: (word: string) => readonly string[];
}

/** A name kept with its key: the key has one placement of tone marks, and abbreviations written out. */
export const UNIT_NAME: SearchedText = {
  folded: sql`word_vector(unit.search_key)`,
  spelt: sql`(' ' || unit.name_key)`,
  spellings: (word) => [nameKey(word)],
};

/** A text as people wrote it. */
export function plainText(text: RawBuilder<unknown>): SearchedText {
  return {
    folded: sql`word_vector(${text})`,
    spelt: sql`spelt_words(${text})`,
    spellings: (word) => [...tonePlacements(word.toLowerCase()), nameKey(word)],
  };
}

/** For each word of a search: some word of the text begins with it, with its marks where they were typed. */
export function wordConditions(search: string, text: SearchedText): RawBuilder<boolean>[] {
  return searchWords(search).map((word) => hasWords([word], text));
}

/** Whether the text has words that begin with each of these; true of every text where there are none. */
export function hasWords(words: readonly string[], text: SearchedText): RawBuilder<boolean> {
  if (words.length === 0) return sql<boolean>`true`;
  const query = words.map(queryOf).join(' & ');
  const conditions = [
    sql<boolean>`${text.folded} @@ ${query}::tsquery`,
    ...words.filter(hasMarks).map((word) => hasMarkedWord(word, text)),
  ];
  return sql<boolean>`(${sql.join(conditions, sql` and `)})`;
}

/**
 * How near a text is to a search that it matches, the nearest first: 0 where the words stand in it whole, side by side and in order, 1 where
 * they stand whole, 2 where some only begin a word. `folded` is the text without marks, with a space before and after each word.
 */
export function nearness(search: string, folded: RawBuilder<unknown>): RawBuilder<number> {
  const words = searchWords(search);
  const holds = (text: string) =>
    sql<boolean>`(${sql.join(
      foldedForms(text).map((form) => sql`${folded} like ${`% ${form} %`}`),
      sql` or `,
    )})`;
  return sql<number>`case when ${holds(words.join(' '))} then 0 when ${sql.join(words.map(holds), sql` and `)} then 1 else 2 end`;
}

/** The word as typed, or written out if it is an abbreviation ("UBND"), both without marks. Letters and digits need no escaping. */
function queryOf(word: string): string {
  return `(${foldedForms(word)
    .map((form) => `(${form.split(' ').map(beginning).join(' & ')})`)
    .join(' | ')})`;
}

function foldedForms(text: string): string[] {
  return [...new Set([foldMarks(text), foldMarks(nameKey(text))])].filter((form) => form !== '');
}

function beginning(word: string): string {
  return `'${word}':*`;
}

/** In either placement of the tone mark; "và" is no part of a name's key, so there its marks are not asked for. */
function hasMarkedWord(word: string, { spelt, spellings }: SearchedText): RawBuilder<boolean> {
  const forms = [...new Set(spellings(word).filter((form) => form !== ''))];
  if (forms.length === 0) return sql<boolean>`true`;
  return sql<boolean>`(${sql.join(
    forms.map((form) => sql`${spelt} like ${`% ${form}%`}`),
    sql` or `,
  )})`;
}

function hasMarks(word: string): boolean {
  return foldMarks(word) !== word.toLowerCase();
}
