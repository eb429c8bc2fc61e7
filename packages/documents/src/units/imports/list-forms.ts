import { ACCOUNT_FORM } from './account-form.ts';
import { HOLDER_FORM } from './holder-form.ts';
import { POST_FORM } from './post-form.ts';
import type { ImportKind, SheetForm } from './sheet-form.ts';
import { UNIT_FORM } from './unit-form.ts';

/** The columns of each list. */
export const LIST_FORMS = {
  units: UNIT_FORM,
  posts: POST_FORM,
  holders: HOLDER_FORM,
  accounts: ACCOUNT_FORM,
} as const satisfies Record<ImportKind, SheetForm<string>>;
