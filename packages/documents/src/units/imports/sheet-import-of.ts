import type { ImportOutcome } from '@openpar/engine';
import { addDays } from '@openpar/formats';
import type { FormRow, FormRows } from './read-form-rows.ts';
import type { SheetChange, SheetFault, SheetForm, SheetImport } from './sheet-form.ts';

/** Words for the codes of a field. */
export type FieldWords<Field extends string> = Partial<Record<Field, Readonly<Record<string, readonly string[]>>>>;

interface Reading<Field extends string> {
  form: SheetForm<Field>;
  read: FormRows<Field>;
  /** Faults of single cells; their rows were not given to the rule. */
  cellFaults: readonly SheetFault[];
  words: FieldWords<Field>;
}

/** The outcome of a rule in the headings, days and words of the sheet, joined with what was wrong with single cells. */
export function sheetImportOf<Changes, Field extends string>(
  outcome: ImportOutcome<Changes, Field>,
  { form, read, cellFaults, words }: Reading<Field>,
): SheetImport<Changes> {
  const rows = new Map(read.rows.map((row) => [row.number, row]));
  const headers = new Map(form.columns.map(({ field, header }) => [field, header]));
  const columnOf = (field: Field | null) => (field === null ? null : (headers.get(field) ?? null));
  const faults: SheetFault[] = [
    ...read.faults,
    ...cellFaults,
    ...outcome.faults.map(({ row, field, code, detail }) => ({
      row,
      column: columnOf(field),
      cell: cellOf(rows.get(row), field),
      code,
      detail: withLastDay(detail),
    })),
  ];
  const preview: SheetChange[] = outcome.preview.map(({ row, key, isNew, fields }) => ({
    row,
    key,
    isNew,
    fields: fields.map(({ field, before, after }) => ({
      column: headers.get(field) ?? field,
      before: before === null ? null : inWords(field, before, words),
      after: after === null ? null : inWords(field, after, words),
    })),
  }));
  return {
    changes: faults.length === 0 ? outcome.changes : null,
    faults: faults.sort((one, other) => one.row - other.row),
    preview,
    counts: { ...outcome.counts, examples: read.examples },
  };
}

function cellOf<Field extends string>(row: FormRow<Field> | undefined, field: Field | null): string | null {
  return field === null ? null : (row?.cellOf(field) ?? null);
}

/** Inside, a time ends before a day; people name the last day of it. */
function withLastDay(detail: SheetFault['detail']): SheetFault['detail'] {
  const { to } = detail;
  return typeof to === 'string' && to !== '' ? { ...detail, to: addDays(to, -1) } : detail;
}

function inWords<Field extends string>(field: Field, text: string, words: FieldWords<Field>): string {
  if (field === 'validTo') return addDays(text, -1);
  const table = words[field];
  if (table === undefined) return text;
  return text
    .split('; ')
    .map((code) => table[code]?.[0] ?? code)
    .join('; ');
}
