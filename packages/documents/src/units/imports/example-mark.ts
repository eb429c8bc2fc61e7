import type { SheetRow } from '../../sheets/sheet.ts';
import { FORM_WORDS } from './messages/vi.ts';
import { foldWord } from './word-table.ts';

const MARK = foldWord(FORM_WORDS.exampleMark);

/** A text marked as an example of the template. */
export function markExample(text: string): string {
  return `${text} ${FORM_WORDS.exampleMark}`;
}

/** Whether a row is one of the template's examples, left in by whoever filled it: it is passed over. */
export function isExampleRow({ cells }: SheetRow): boolean {
  return cells.some((text) => text.includes('(') && foldWord(text).includes(MARK));
}
