import type { IsoDay } from '@openpar/engine';
import { addDays, readTypedDay } from '@openpar/formats';
import { nearestWord } from './nearest-word.ts';
import type { FormRow } from './read-form-rows.ts';
import type { SheetFault, SheetForm } from './sheet-form.ts';
import { foldWord, type WordTable, wordLookup } from './word-table.ts';

/** Reads the cells of one row; every answer is `null` where the cell is empty or faulty, and each fault is told once. */
export interface CellReader<Field extends string> {
  /** Whether nothing was wrong so far. */
  isSound(): boolean;
  text(field: Field): string | null;
  /** Texts between semicolons. */
  list(field: Field): string[];
  matching(field: Field, pattern: RegExp, code: SheetFault['code']): string | null;
  count(field: Field): number | null;
  /** The first and the day after the last; an end before the start is a fault. */
  span(from: Field, to: Field): { validFrom: IsoDay; validTo: IsoDay | null } | null;
  word<Code extends string>(field: Field, words: WordReader<Code>): Code | null;
  words<Code extends string>(field: Field, words: WordReader<Code>): Code[];
  fault(field: Field, code: SheetFault['code'], detail?: SheetFault['detail']): void;
}

/** A table of words ready to be looked up. */
export interface WordReader<Code extends string> {
  codes: ReadonlyMap<string, Code>;
  /** Words to suggest, by folded form. */
  written: ReadonlyMap<string, string>;
}

export function wordReader<Code extends string>(table: WordTable<Code>): WordReader<Code> {
  const written = Object.values<readonly [string, ...string[]]>(table).flatMap((words) =>
    words.map((word) => [foldWord(word), words[0]] as const),
  );
  return { codes: wordLookup(table), written: new Map(written) };
}

const LIST_SEPARATOR = /\s*;\s*/;

export function cellReader<Field extends string>(
  row: FormRow<Field>,
  form: SheetForm<Field>,
  faults: SheetFault[],
): CellReader<Field> {
  const before = faults.length;
  const reader: CellReader<Field> = {
    isSound: () => faults.length === before,
    text(field) {
      const text = row.text(field);
      const column = form.columns.find((one) => one.field === field);
      if (text === '') {
        if (column?.isRequired) reader.fault(field, 'cell-empty');
        return null;
      }
      if (text.length <= (column?.longest ?? 0)) return text;
      reader.fault(field, 'cell-too-long', { letters: text.length, limit: column?.longest ?? 0 });
      return null;
    },
    list(field) {
      return (reader.text(field) ?? '').split(LIST_SEPARATOR).filter((part) => part !== '');
    },
    matching(field, pattern, code) {
      const text = reader.text(field);
      if (text === null || pattern.test(text)) return text;
      reader.fault(field, code, { found: text });
      return null;
    },
    count(field) {
      const text = reader.matching(field, /^[1-9]\d{0,3}$/, 'number-malformed');
      return text === null ? null : Number(text);
    },
    span(from, to) {
      const first = day(from);
      const last = day(to);
      if (first === null) return null;
      if (last === null) return { validFrom: first, validTo: null };
      if (last < first) reader.fault(to, 'end-before-start', { from: first, to: last });
      return { validFrom: first, validTo: addDays(last, 1) };
    },
    word(field, words) {
      const text = reader.text(field);
      return text === null ? null : codeOf(field, text, words);
    },
    words(field, words) {
      return reader.list(field).flatMap((text) => codeOf(field, text, words) ?? []);
    },
    fault(field, code, detail = {}) {
      const header = form.columns.find((column) => column.field === field)?.header ?? null;
      faults.push({ row: row.number, column: header, cell: row.cellOf(field), code, detail });
    },
  };
  return reader;

  function day(field: Field): IsoDay | null {
    const text = reader.text(field);
    if (text === null) return null;
    const found = readTypedDay(text);
    if (found === null) reader.fault(field, 'day-malformed', { found: text });
    return found;
  }

  function codeOf<Code extends string>(field: Field, text: string, { codes, written }: WordReader<Code>): Code | null {
    const folded = foldWord(text);
    const code = codes.get(folded) ?? null;
    if (code === null)
      reader.fault(field, 'word-unknown', { found: text, nearest: nearestWord(folded, written) ?? '' });
    return code;
  }
}
