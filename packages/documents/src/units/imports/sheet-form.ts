import type { ImportFaultCode } from '@openpar/engine';
import type { TableColumnKind } from '../../sheets/sheet-table.ts';

export const IMPORT_KINDS = ['units', 'posts', 'holders', 'accounts'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

/** One column of a list that is brought in and out. */
export interface FormColumn<Field extends string> {
  field: Field;
  header: string;
  isRequired: boolean;
  /** In letters. */
  longest: number;
  kind: TableColumnKind;
  width: number;
  /** What the column means, for the guide. */
  meaning: string;
  /** Words that it takes; empty where any text will do. */
  words: readonly string[];
  /** A cell of the example row. */
  example: string | number;
}

/** The columns of one kind of list. */
export interface SheetForm<Field extends string> {
  kind: ImportKind;
  name: string;
  columns: readonly FormColumn<Field>[];
}

/** One thing wrong with one row, as people find it in their sheet. */
export interface SheetFault {
  row: number;
  /** Heading of the column as the form names it; `null` where the whole row or the heading itself is meant. */
  column: string | null;
  /** "E12"; `null` with `column`. */
  cell: string | null;
  code: ImportFaultCode;
  detail: Record<string, string | number>;
}

/** A change in the words of the sheet. */
export interface SheetChange {
  row: number;
  key: string;
  isNew: boolean;
  fields: readonly { column: string; before: string | null; after: string | null }[];
}

/** What bringing in a sheet would do; it is all applied or, with a single fault, nothing. */
export interface SheetImport<Changes> {
  /** `null` where there is a fault. */
  changes: Changes | null;
  /** By row, then by column. */
  faults: readonly SheetFault[];
  preview: readonly SheetChange[];
  counts: { added: number; changed: number; unchanged: number; examples: number };
}
