import type { FileRefusal } from '@openpar/documents';

/** Why a file could not be read; the one list (`FILE_REFUSALS`) stands beside the port of the application layer. */
export type ReadingRefusalCode = FileRefusal;

export type ReadingRefusal = { code: ReadingRefusalCode; detail: Record<string, string | number> };

/**
 * Carries a refusal out of nested parsing; never leaves this folder. `extractText` turns it into a value.
 */
export class ReadingRefused extends Error {
  readonly refusal: ReadingRefusal;

  constructor(code: ReadingRefusalCode, detail: ReadingRefusal['detail'] = {}) {
    super(code);
    this.name = 'ReadingRefused';
    this.refusal = { code, detail };
  }
}
