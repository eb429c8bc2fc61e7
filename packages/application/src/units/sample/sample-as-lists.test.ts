import {
  holdersTable,
  importHolders,
  importPosts,
  importUnits,
  postsTable,
  type Sheet,
  type SheetTable,
  unitsTable,
} from '@openpar/documents';
import type { PersonContact, PersonId } from '@openpar/engine';
import { describe, expect, it } from 'vitest';
import { directoryOf } from './testing/directory-of.ts';
import { territoriesOf2024 } from './testing/sample-lists.ts';

const directory = directoryOf(territoriesOf2024('12'), '2024-06-20');
const names = new Map(directory.holdings.map(({ personId, personName }) => [personId, personName]));
const persons = [...names].map(
  ([id, name]: [PersonId, string]): PersonContact => ({ id, name, phone: null, email: null }),
);
const standing = { ...directory, successions: [], persons };

/** The table as it comes back from a file. */
function readBack({ name, columns, rows }: SheetTable): Sheet {
  const lines = [columns.map(({ header }) => header), ...rows.map((cells) => cells.map((cell) => String(cell ?? '')))];
  return { name, rows: lines.map((cells, at) => ({ number: at + 1, cells })) };
}

describe('the sample of a whole province, written out as lists and brought in again', () => {
  it.each([
    ['units', () => importUnits(readBack(unitsTable(standing)), standing), standing.units.length],
    ['posts', () => importPosts(readBack(postsTable(standing)), standing), standing.posts.length],
    ['holders', () => importHolders(readBack(holdersTable(standing)), standing), standing.holdings.length],
  ])('changes nothing: %s', (_, bringIn, count) => {
    const { faults, preview, counts } = bringIn();
    expect(faults.slice(0, 3)).toEqual([]);
    expect(preview.slice(0, 3)).toEqual([]);
    expect(counts.unchanged).toBe(count);
    expect(count).toBeGreaterThan(1000);
  });
});
