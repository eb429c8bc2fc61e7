import type { UnitField } from '@openpar/engine';
import { LEVEL_WORDS, RELATION_WORDS, SUCCESSION_WORDS, UNIT_KIND_WORDS } from '../unit-words.data.ts';
import { markExample } from './example-mark.ts';
import { formColumn, writtenWords } from './form-column.ts';
import { FORM_WORDS } from './messages/vi.ts';
import type { SheetForm } from './sheet-form.ts';

const { name, columns } = FORM_WORDS.units;

/** The list of units: one row is one unit as it was from one day to another. */
export const UNIT_FORM: SheetForm<UnitField> = {
  kind: 'units',
  name,
  columns: [
    formColumn('code', columns.code, { isRequired: true, longest: 60, example: '03595' }),
    formColumn('fullName', columns.fullName, {
      isRequired: true,
      longest: 300,
      width: 40,
      example: markExample('Xã Mường So'),
    }),
    formColumn('kind', columns.kind, {
      isRequired: true,
      words: writtenWords(UNIT_KIND_WORDS),
      example: UNIT_KIND_WORDS.commune[0],
    }),
    formColumn('level', columns.level, {
      isRequired: true,
      width: 12,
      words: writtenWords(LEVEL_WORDS),
      example: LEVEL_WORDS.commune[0],
    }),
    formColumn('parents', columns.parents, { longest: 1000, example: '12' }),
    formColumn('relations', columns.relations, {
      longest: 1000,
      width: 24,
      words: writtenWords(RELATION_WORDS),
      example: RELATION_WORDS.under[0],
    }),
    formColumn('validFrom', columns.validFrom, { isRequired: true, kind: 'day', width: 13, example: '2025-07-01' }),
    formColumn('validTo', columns.validTo, { kind: 'day', width: 13 }),
    formColumn('predecessors', columns.predecessors, { longest: 4000, width: 24, example: '03589; 03592' }),
    formColumn('successionKinds', columns.successionKinds, {
      longest: 4000,
      width: 24,
      words: writtenWords(SUCCESSION_WORDS),
      example: SUCCESSION_WORDS.whole[0],
    }),
  ],
};
