import { foldMarks } from '@openpar/formats';

/** Words of cells for codes: the first is written, all are understood, and so is the code itself. */
export type WordTable<Code extends string> = Readonly<Record<Code, readonly [string, ...string[]]>>;

/** A cell in the form in which words compare: without marks, case, spaces and signs. "Cấp xã " → "capxa". */
export function foldWord(text: string): string {
  return foldMarks(text).replace(/[^a-z0-9]/g, '');
}

/** Codes of a table by folded word. */
export function wordLookup<Code extends string>(table: WordTable<Code>): ReadonlyMap<string, Code> {
  const codes = Object.keys(table).filter((code): code is Code => code in table);
  return new Map(codes.flatMap((code) => [code, ...table[code]].map((word) => [foldWord(word), code] as const)));
}
