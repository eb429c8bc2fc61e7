import type { FileRefusal, SheetRefusal } from '@openpar/documents';

/** Why a file could not be read; the lists (`FILE_REFUSALS`, `SHEET_REFUSALS`) stand with the models of what is read. */
export type ReadingRefusalCode = FileRefusal | SheetRefusal;

export type ReadingRefusal<Code extends ReadingRefusalCode = FileRefusal> = {
  code: Code;
  detail: Record<string, string | number>;
};

/**
 * Carries a refusal out of nested parsing; never leaves this package. `extractText` and `readSheet` turn it into a value.
 */
export class ReadingRefused extends Error {
  readonly refusal: ReadingRefusal<ReadingRefusalCode>;

  constructor(code: ReadingRefusalCode, detail: ReadingRefusal['detail'] = {}) {
    super(code);
    this.name = 'ReadingRefused';
    this.refusal = { code, detail };
  }
}

/** What a thrown refusal becomes for the file's owner: one of `codes`, naming the file. Anything else is thrown on. */
export function refusalOf<Code extends ReadingRefusalCode>(
  cause: unknown,
  codes: readonly Code[],
  file: string,
): { ok: false; refusal: ReadingRefusal<Code> } {
  if (!(cause instanceof ReadingRefused)) throw cause;
  const { code: thrown, detail } = cause.refusal;
  const code = codes.find((known) => known === thrown);
  if (code === undefined) throw cause;
  return { ok: false, refusal: { code, detail: { file, ...detail } } };
}
