import {
  type AccountChange,
  type AccountField,
  type AccountRecord,
  checkAccountRows,
  type IsoDay,
  type Numbered,
  type StandingAccounts,
} from '@openpar/engine';
import type { Sheet } from '../../sheets/sheet.ts';
import { ACCOUNT_FORM } from './account-form.ts';
import { type CellReader, cellReader } from './cell-reader.ts';
import { EMAIL, LOGIN } from './contact-patterns.ts';
import { readFormRows } from './read-form-rows.ts';
import type { SheetFault, SheetImport } from './sheet-form.ts';
import { sheetImportOf } from './sheet-import-of.ts';

/** What a sheet of accounts would change; rules in `checkAccountRows`, persons are found among the holders of `day`. */
export function importAccounts(
  sheet: Sheet,
  standing: StandingAccounts,
  day: IsoDay,
): SheetImport<{ accounts: readonly AccountChange[] }> {
  const read = readFormRows(sheet, ACCOUNT_FORM);
  const cellFaults: SheetFault[] = [];
  // A login that stands was let in once: it may be written as it is.
  const logins = new Set(standing.accounts.map(({ login }) => login.toLowerCase()));
  const records = read.rows.flatMap((row) => {
    const isStanding = logins.has(row.text('login').toLowerCase());
    return readAccount(row.number, cellReader(row, ACCOUNT_FORM, cellFaults), isStanding) ?? [];
  });
  return sheetImportOf(checkAccountRows(records, standing, day), { form: ACCOUNT_FORM, read, cellFaults, words: {} });
}

function readAccount(
  row: number,
  cells: CellReader<AccountField>,
  isStanding: boolean,
): Numbered<AccountRecord> | null {
  const login = isStanding ? cells.text('login') : cells.matching('login', LOGIN, 'login-malformed');
  const personName = cells.text('personName');
  const unitCode = cells.text('unitCode');
  const postTitle = cells.text('postTitle');
  const email = cells.matching('email', EMAIL, 'email-malformed');
  if (login === null || personName === null || !cells.isSound()) return null;
  return { row, login, personName, unitCode, postTitle, email };
}
