import type { HolderField } from '@openpar/engine';
import { markExample } from './example-mark.ts';
import { formColumn } from './form-column.ts';
import { FORM_WORDS } from './messages/vi.ts';
import type { SheetForm } from './sheet-form.ts';

const { name, columns } = FORM_WORDS.holders;

/** The list of holders: one row is one person in one post from one day to another. */
export const HOLDER_FORM: SheetForm<HolderField> = {
  kind: 'holders',
  name,
  columns: [
    formColumn('unitCode', columns.unitCode, { isRequired: true, longest: 60, example: '03595.UBND' }),
    formColumn('postTitle', columns.postTitle, { isRequired: true, width: 30, example: 'Chủ tịch' }),
    formColumn('order', columns.order, { kind: 'number', width: 9, example: 1 }),
    formColumn('personName', columns.personName, { isRequired: true, width: 36, example: markExample('Nguyễn Văn A') }),
    formColumn('phone', columns.phone, { longest: 30, example: '0912 345 678' }),
    formColumn('email', columns.email, { width: 28, example: 'nguyenvana@example.gov.vn' }),
    formColumn('validFrom', columns.validFrom, { isRequired: true, kind: 'day', width: 13, example: '2025-07-01' }),
    formColumn('validTo', columns.validTo, { kind: 'day', width: 13 }),
  ],
};
