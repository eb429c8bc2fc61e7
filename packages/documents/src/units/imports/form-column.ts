import type { FormColumn } from './sheet-form.ts';
import type { WordTable } from './word-table.ts';

/** A column with its heading and meaning from the catalogue; a text of at most 200 letters, not obligatory, unless said otherwise. */
export function formColumn<Field extends string>(
  field: Field,
  [header, meaning]: readonly [header: string, meaning: string],
  changes: Partial<FormColumn<Field>> = {},
): FormColumn<Field> {
  return {
    field,
    header,
    meaning,
    isRequired: false,
    longest: 200,
    kind: 'text',
    width: 18,
    words: [],
    example: '',
    ...changes,
  };
}

/** The words that a column takes, as they are written. */
export function writtenWords(table: WordTable<string>): string[] {
  return Object.values(table).map(([word]) => word);
}
