import {
  checkPostRows,
  type Numbered,
  POST_FUNCTIONS,
  type Post,
  type PostField,
  type PostRecord,
  type StandingPosts,
} from '@openpar/engine';
import type { Sheet } from '../../sheets/sheet.ts';
import { POST_FUNCTION_WORDS, POST_RANK_WORDS } from '../unit-words.data.ts';
import { type CellReader, cellReader, wordReader } from './cell-reader.ts';
import { POST_FORM } from './post-form.ts';
import { readFormRows } from './read-form-rows.ts';
import type { SheetFault, SheetImport } from './sheet-form.ts';
import { sheetImportOf } from './sheet-import-of.ts';

const RANKS = wordReader(POST_RANK_WORDS);
const FUNCTIONS = wordReader(POST_FUNCTION_WORDS);

/** What a sheet of posts would change; rules in `checkPostRows`. */
export function importPosts(sheet: Sheet, standing: StandingPosts): SheetImport<{ posts: readonly Post[] }> {
  const read = readFormRows(sheet, POST_FORM);
  const cellFaults: SheetFault[] = [];
  const records = read.rows.flatMap((row) => readPost(row.number, cellReader(row, POST_FORM, cellFaults)) ?? []);
  return sheetImportOf(checkPostRows(records, standing), {
    form: POST_FORM,
    read,
    cellFaults,
    words: { rank: POST_RANK_WORDS, functions: POST_FUNCTION_WORDS },
  });
}

function readPost(row: number, cells: CellReader<PostField>): Numbered<PostRecord> | null {
  const unitCode = cells.text('unitCode');
  const title = cells.text('postTitle');
  const rank = cells.word('rank', RANKS);
  const named = new Set(cells.words('functions', FUNCTIONS));
  const order = cells.count('order');
  const span = cells.span('validFrom', 'validTo');
  if (unitCode === null || title === null || rank === null || order === null || span === null || !cells.isSound())
    return null;
  const functions = POST_FUNCTIONS.filter((one) => named.has(one));
  return { row, unitCode, title, rank, functions, order, ...span };
}
