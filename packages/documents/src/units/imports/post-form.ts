import type { PostField } from '@openpar/engine';
import { POST_FUNCTION_WORDS, POST_RANK_WORDS } from '../unit-words.data.ts';
import { markExample } from './example-mark.ts';
import { formColumn, writtenWords } from './form-column.ts';
import { FORM_WORDS } from './messages/vi.ts';
import type { SheetForm } from './sheet-form.ts';

const { name, columns } = FORM_WORDS.posts;

/** The list of posts: one row is one post of one unit. */
export const POST_FORM: SheetForm<PostField> = {
  kind: 'posts',
  name,
  columns: [
    formColumn('unitCode', columns.unitCode, { isRequired: true, longest: 60, example: '03595.UBND' }),
    formColumn('postTitle', columns.postTitle, { isRequired: true, width: 36, example: markExample('Chủ tịch') }),
    formColumn('rank', columns.rank, {
      isRequired: true,
      words: writtenWords(POST_RANK_WORDS),
      example: POST_RANK_WORDS.head[0],
    }),
    formColumn('functions', columns.functions, {
      longest: 1000,
      width: 36,
      words: writtenWords(POST_FUNCTION_WORDS),
      example: POST_FUNCTION_WORDS.reform[0],
    }),
    formColumn('order', columns.order, { isRequired: true, kind: 'number', width: 9, example: 1 }),
    formColumn('validFrom', columns.validFrom, { isRequired: true, kind: 'day', width: 13, example: '2025-07-01' }),
    formColumn('validTo', columns.validTo, { kind: 'day', width: 13 }),
  ],
};
