import { columnLetters, type Sheet, type SheetRow } from '../../sheets/sheet.ts';
import { isExampleRow } from './example-mark.ts';
import { nearestWord } from './nearest-word.ts';
import type { FormColumn, SheetFault, SheetForm } from './sheet-form.ts';
import { foldWord } from './word-table.ts';

/** The rows of a sheet under the headings of a form. */
export interface FormRows<Field extends string> {
  rows: readonly FormRow<Field>[];
  /** Faults of the headings; with one of them there are no rows. */
  faults: readonly SheetFault[];
  /** Example rows of the template that were left out. */
  examples: number;
}

export interface FormRow<Field extends string> {
  number: number;
  /** Text of a cell; "" where it is empty. */
  text(field: Field): string;
  /** "E12"; of a column that the sheet has not, `null`. */
  cellOf(field: Field): string | null;
}

/** Columns that people add for themselves. */
const OWN_COLUMNS = new Set(['stt', 'tt', 'sott', 'ghichu']);

/**
 * The rows of a sheet. The first filled row holds the headings, in any order, compared without marks, case and spaces; a column that is not
 * obligatory may be missing. A column with an unknown heading is a fault, for it may be a known one mistyped.
 */
export function readFormRows<Field extends string>(sheet: Sheet, form: SheetForm<Field>): FormRows<Field> {
  const [heads, ...rest] = sheet.rows;
  if (heads === undefined) return { rows: [], faults: [rowFault(1, 'no-rows', {})], examples: 0 };
  const { places, faults } = placeColumns(heads, form.columns);
  const beyond = rest.find(({ cells }) => cells.some((text, at) => text !== '' && (heads.cells[at] ?? '') === ''));
  if (beyond !== undefined) {
    const at = beyond.cells.findIndex((text, column) => text !== '' && (heads.cells[column] ?? '') === '');
    faults.push(rowFault(heads.number, 'header-empty', { column: columnLetters(at), filledRow: beyond.number }));
  }
  const rows = rest.filter((row) => !isExampleRow(row));
  if (rows.length === 0) faults.push(rowFault(heads.number, 'no-rows', {}));
  return {
    rows: faults.length > 0 ? [] : rows.map((row) => formRow(row, places)),
    faults,
    examples: rest.length - rows.length,
  };
}

function placeColumns<Field extends string>(
  heads: SheetRow,
  columns: readonly FormColumn<Field>[],
): { places: ReadonlyMap<Field, number>; faults: SheetFault[] } {
  const byHeader = new Map(columns.map((column) => [foldWord(column.header), column]));
  const places = new Map<Field, number>();
  const unknown = new Map<string, string>();
  const faults: SheetFault[] = [];
  for (const [at, text] of heads.cells.entries()) {
    const folded = foldWord(text);
    const column = byHeader.get(folded);
    if (column === undefined) {
      if (folded !== '' && !OWN_COLUMNS.has(folded)) unknown.set(folded, text);
    } else if (places.has(column.field)) {
      const first = columnLetters(places.get(column.field) ?? 0);
      faults.push(
        rowFault(heads.number, 'header-doubled', { expected: column.header, first, second: columnLetters(at) }),
      );
    } else places.set(column.field, at);
  }
  const missing = columns.filter(({ field }) => !places.has(field));
  for (const { header } of missing.filter(({ isRequired }) => isRequired)) {
    const found = nearestWord(foldWord(header), unknown) ?? '';
    unknown.delete(foldWord(found));
    faults.push(rowFault(heads.number, 'header-missing', { expected: header, found }));
  }
  const free = new Map(missing.map(({ header }) => [foldWord(header), header]));
  for (const [folded, found] of unknown) {
    faults.push(rowFault(heads.number, 'header-unknown', { found, nearest: nearestWord(folded, free) ?? '' }));
  }
  return { places, faults };
}

function formRow<Field extends string>(
  { number, cells }: SheetRow,
  places: ReadonlyMap<Field, number>,
): FormRow<Field> {
  return {
    number,
    text: (field) => cells[places.get(field) ?? cells.length] ?? '',
    cellOf(field) {
      const at = places.get(field);
      return at === undefined ? null : `${columnLetters(at)}${number}`;
    },
  };
}

function rowFault(row: number, code: SheetFault['code'], detail: SheetFault['detail']): SheetFault {
  return { row, column: null, cell: null, code, detail };
}
