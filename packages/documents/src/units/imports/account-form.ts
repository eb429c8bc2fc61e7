import type { AccountField } from '@openpar/engine';
import { markExample } from './example-mark.ts';
import { formColumn } from './form-column.ts';
import { FORM_WORDS } from './messages/vi.ts';
import type { SheetForm } from './sheet-form.ts';

const { name, columns } = FORM_WORDS.accounts;

/** The list of accounts: one row is one login of one person. */
export const ACCOUNT_FORM: SheetForm<AccountField> = {
  kind: 'accounts',
  name,
  columns: [
    formColumn('login', columns.login, { isRequired: true, longest: 64, width: 24, example: 'muongso.vanphong' }),
    formColumn('personName', columns.personName, { isRequired: true, width: 36, example: markExample('Nguyễn Văn A') }),
    formColumn('unitCode', columns.unitCode, { longest: 60, example: '03595.UBND' }),
    formColumn('postTitle', columns.postTitle, { width: 30, example: 'Chủ tịch' }),
    formColumn('email', columns.email, { width: 28, example: 'nguyenvana@example.gov.vn' }),
  ],
};
