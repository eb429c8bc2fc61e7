import { type IsoDay, idOf, type UnitId } from '@openpar/engine';
import { readTypedDay } from '@openpar/formats';
import type { Sheet } from '../../sheets/sheet.ts';
import { LIST_FORMS } from './list-forms.ts';
import { readFormRows } from './read-form-rows.ts';
import type { ImportKind, SheetForm } from './sheet-form.ts';

/** What a row of a list says it is about, before anything is checked; "" and `null` where it does not say. */
export interface NamedRow {
  row: number;
  /** Where people find the unit in their sheet. */
  column: string | null;
  cell: string | null;
  unitCode: string;
  /** First day, of lists that have one. */
  day: IsoDay | null;
  /** In lists of units: the unit of the row, and the codes of its parents. */
  unitId: UnitId | null;
  parentCodes: readonly string[];
  /** In lists of accounts, in small letters. */
  login: string;
}

/** The rows of a sheet with what they are about; none where the headings are wrong. */
export function nameRows(sheet: Sheet, kind: ImportKind): NamedRow[] {
  const form: SheetForm<string> = LIST_FORMS[kind];
  const codeField = kind === 'units' ? 'code' : 'unitCode';
  const column = form.columns.find(({ field }) => field === codeField)?.header ?? null;
  return readFormRows(sheet, form).rows.map((row) => {
    const unitCode = row.text(codeField);
    const day = readTypedDay(row.text('validFrom'));
    return {
      row: row.number,
      column,
      cell: row.cellOf(codeField),
      unitCode,
      day,
      unitId: kind === 'units' && day !== null ? idOf(`${unitCode}.${day}`) : null,
      parentCodes: row
        .text('parents')
        .split(/\s*;\s*/)
        .filter((code) => code !== ''),
      login: row.text('login').toLowerCase(),
    };
  });
}
