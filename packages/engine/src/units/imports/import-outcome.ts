import type { ImportFault } from './import-fault.ts';

/** A row of a list with its number. */
export type Numbered<Entry> = Entry & { row: number };

/** One field of a record before and after; `null` where there was or will be nothing. Several values are joined with "; ". */
export interface FieldChange<Field extends string> {
  field: Field;
  before: string | null;
  after: string | null;
}

/** A record that an import adds or changes. */
export interface ImportChange<Field extends string> {
  row: number;
  /** What people know the record by: a code and a day, a unit and a post. */
  key: string;
  isNew: boolean;
  fields: readonly FieldChange<Field>[];
}

/** What bringing in a list would do; it is all applied or, with a single fault, nothing. */
export interface ImportOutcome<Changes, Field extends string> {
  /** `null` where there is a fault. */
  changes: Changes | null;
  /** By row. */
  faults: readonly ImportFault<Field>[];
  /** In the order of the rows. */
  preview: readonly ImportChange<Field>[];
  counts: { added: number; changed: number; unchanged: number };
}

/** The outcome of checked rows: faults in order, changes only without faults. */
export function outcomeOf<Changes, Field extends string>(
  checked: { rows: number; faults: readonly ImportFault<Field>[]; preview: readonly ImportChange<Field>[] },
  changes: Changes,
): ImportOutcome<Changes, Field> {
  const added = checked.preview.filter(({ isNew }) => isNew).length;
  const changed = checked.preview.length - added;
  return {
    changes: checked.faults.length === 0 ? changes : null,
    faults: [...checked.faults].sort((one, other) => one.row - other.row),
    preview: checked.preview,
    counts: { added, changed, unchanged: checked.rows - added - changed },
  };
}

/** The fields in which two records differ; all filled fields where there was none before. */
export function compareFields<Field extends string>(
  before: Readonly<Record<Field, string>> | null,
  after: Readonly<Record<Field, string>>,
  fields: readonly Field[],
): FieldChange<Field>[] {
  return fields
    .filter((field) => (before?.[field] ?? '') !== after[field])
    .map((field) => ({ field, before: before?.[field] || null, after: after[field] || null }));
}
