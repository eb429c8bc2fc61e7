import {
  checkHolderRows,
  type HolderChanges,
  type HolderField,
  type HolderRecord,
  type Numbered,
  type StandingHolders,
} from '@openpar/engine';
import type { Sheet } from '../../sheets/sheet.ts';
import { type CellReader, cellReader } from './cell-reader.ts';
import { EMAIL, PHONE } from './contact-patterns.ts';
import { HOLDER_FORM } from './holder-form.ts';
import { readFormRows } from './read-form-rows.ts';
import type { SheetFault, SheetImport } from './sheet-form.ts';
import { sheetImportOf } from './sheet-import-of.ts';

/** What a sheet of holders would change; rules in `checkHolderRows`. */
export function importHolders(sheet: Sheet, standing: StandingHolders): SheetImport<HolderChanges> {
  const read = readFormRows(sheet, HOLDER_FORM);
  const cellFaults: SheetFault[] = [];
  const records = read.rows.flatMap((row) => readHolder(row.number, cellReader(row, HOLDER_FORM, cellFaults)) ?? []);
  return sheetImportOf(checkHolderRows(records, standing), { form: HOLDER_FORM, read, cellFaults, words: {} });
}

function readHolder(row: number, cells: CellReader<HolderField>): Numbered<HolderRecord> | null {
  const unitCode = cells.text('unitCode');
  const postTitle = cells.text('postTitle');
  const order = cells.count('order');
  const personName = cells.text('personName');
  const phone = cells.matching('phone', PHONE, 'phone-malformed');
  const email = cells.matching('email', EMAIL, 'email-malformed');
  const span = cells.span('validFrom', 'validTo');
  if (unitCode === null || postTitle === null || personName === null || span === null || !cells.isSound()) return null;
  return { row, unitCode, postTitle, order, personName, phone, email, ...span };
}
