import { expect, it } from 'vitest';
import { type ForeignKey, listForwardKeys, orderByForeignKeys } from './order-by-foreign-keys.ts';

const tables = (names: string) => [...names].map((name) => ({ name }));
/** "ab": rows of a refer to rows of b. */
const keys = (pairs: readonly string[]): ForeignKey[] =>
  pairs.map((pair) => ({ name: pair, table: pair[0] ?? '', target: pair[1] ?? '', isDeferrable: false }));

it.each([
  { what: 'keeps the order where nothing refers', given: 'cab', pairs: [], order: 'cab', forward: [] },
  { what: 'puts a table after what it refers to', given: 'abc', pairs: ['ab', 'bc'], order: 'cba', forward: [] },
  { what: 'takes several keys to one table', given: 'abc', pairs: ['ac', 'ac', 'bc'], order: 'cab', forward: [] },
  {
    what: 'leaves one key of a circle pointing on',
    given: 'abc',
    pairs: ['ab', 'bc', 'ca'],
    order: 'cba',
    forward: ['ca'],
  },
  { what: 'passes over tables that are not copied', given: 'ab', pairs: ['ax', 'ab'], order: 'ba', forward: [] },
])('$what', ({ given, pairs, order, forward }) => {
  const ordered = orderByForeignKeys(tables(given), keys(pairs)).map(({ name }) => name);
  expect(ordered.join('')).toBe(order);
  expect(listForwardKeys(ordered, keys(pairs)).map(({ name }) => name)).toEqual(forward);
});
