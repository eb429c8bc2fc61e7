import type { RefusalCode } from '@openpar/contract';
import { refusalSentence } from '@openpar/contract';
import { IMPORT_KINDS, type ImportKind } from '@openpar/documents';
import { type Terminal, writeRefusal } from '../command.ts';

/** "units posts holders accounts" as a word of a call; `null` when it is none of them. */
export function listKindOf(word: string | undefined): ImportKind | null {
  return IMPORT_KINDS.find((kind) => kind === word) ?? null;
}

/** Why a list was refused as a whole, in English as all commands answer. */
export function writeListRefusal(
  terminal: Terminal,
  { code, detail, file }: { code: RefusalCode; detail: Record<string, string | number>; file: string },
  asJson: boolean,
): void {
  writeRefusal(terminal, { code, file, ...refusalSentence(code, { file, ...detail }, 'en') }, asJson);
}
