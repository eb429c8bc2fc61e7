import { foldMarks, nameKey, searchWords, tonePlacements } from '@openpar/formats';
import { type RawBuilder, sql } from 'kysely';

/** Where words are looked for: in both texts each word stands after a space. */
export interface SearchedText {
  /** Small letters without marks. */
  folded: RawBuilder<unknown>;
  /** Small letters with marks. */
  spelt: RawBuilder<unknown>;
  /** How a word with marks may stand in `spelt`. */
  spellings: (word: string) => readonly string[];
}

/** A name kept with its key: the key has one placement of tone marks, and abbreviations written out. */
export const UNIT_NAME: SearchedText = {
  folded: sql`unit.search_key`,
  spelt: sql`(' ' || unit.name_key)`,
  spellings: (word) => [nameKey(word)],
};

/** A text as people wrote it, searched by the functions that its index has. */
export function plainText(text: RawBuilder<unknown>): SearchedText {
  return {
    folded: sql`search_words(${text})`,
    spelt: sql`spelt_words(${text})`,
    spellings: (word) => [...tonePlacements(word.toLowerCase()), nameKey(word)],
  };
}

/** One condition for each word of a search: some word of the text begins with it, with its marks where they were typed. */
export function wordConditions(search: string, text: SearchedText): RawBuilder<boolean>[] {
  return searchWords(search).map((word) =>
    hasMarks(word) ? sql<boolean>`(${hasWord(word, text)} and ${hasMarkedWord(word, text)})` : hasWord(word, text),
  );
}

/** The word as typed, or written out if it is an abbreviation ("UBND"), both without marks. */
function hasWord(word: string, { folded }: SearchedText): RawBuilder<boolean> {
  return anyLike(folded, [foldMarks(word), foldMarks(nameKey(word))]);
}

/** Where marks were typed they count; "và" is no part of a name's key, so there its marks are not asked for. */
function hasMarkedWord(word: string, { spelt, spellings }: SearchedText): RawBuilder<boolean> {
  return anyLike(spelt, spellings(word));
}

function anyLike(text: RawBuilder<unknown>, beginnings: readonly string[]): RawBuilder<boolean> {
  const forms = [...new Set(beginnings.filter((form) => form !== ''))];
  if (forms.length === 0) return sql<boolean>`true`;
  return sql<boolean>`(${sql.join(
    forms.map((form) => sql`${text} like ${`% ${form}%`}`),
    sql` or `,
  )})`;
}

function hasMarks(word: string): boolean {
  return foldMarks(word) !== word.toLowerCase();
}
