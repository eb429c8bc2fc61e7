import {
  type ImportKind,
  importAccounts,
  importHolders,
  importPosts,
  importUnits,
  type Sheet,
  type SheetImport,
} from '@openpar/documents';
import type { AccountChange, HolderChanges, IsoDay, PersonId, Post, UnitChanges } from '@openpar/engine';
import { findOutside } from './find-outside.ts';
import type { Keeper } from './list-reach.ts';
import type { Standing } from './read-standing.ts';

/** What a list would write, by kind. */
export type ListChanges =
  | ({ kind: 'units' } & UnitChanges)
  | ({ kind: 'posts' } & { posts: readonly Post[] })
  | ({ kind: 'holders' } & HolderChanges)
  | ({ kind: 'accounts' } & { accounts: readonly AccountChange[] });

export type CheckedList = SheetImport<ListChanges>;

/** A list held against all that stands and against the keeper's reach; of a row outside it only that is told. */
export function checkList(
  sheet: Sheet,
  kind: ImportKind,
  { keeper, standing, day }: { keeper: Keeper; standing: Standing; day: IsoDay },
): CheckedList {
  const checked = checkKind(sheet, kind, standing, day);
  const outside = findOutside(sheet, kind, { keeper, standing, newAccounts: newAccountsOf(checked.changes) });
  if (outside.length === 0) return checked;
  const rows = new Set(outside.map(({ row }) => row));
  return {
    ...checked,
    changes: null,
    faults: [...checked.faults.filter(({ row }) => !rows.has(row)), ...outside].sort((one, two) => one.row - two.row),
    preview: checked.preview.filter(({ row }) => !rows.has(row)),
  };
}

function checkKind(sheet: Sheet, kind: ImportKind, standing: Standing, day: IsoDay): CheckedList {
  switch (kind) {
    case 'units':
      return withKind(kind, importUnits(sheet, standing));
    case 'posts':
      return withKind(kind, importPosts(sheet, standing));
    case 'holders':
      return withKind(kind, importHolders(sheet, standing));
    case 'accounts':
      return withKind(kind, importAccounts(sheet, withAccountEmails(standing), day));
  }
}

function withKind<Kind extends ImportKind, Changes>(
  kind: Kind,
  checked: SheetImport<Changes>,
): SheetImport<{ kind: Kind } & Changes> {
  return { ...checked, changes: checked.changes && { kind, ...checked.changes } };
}

/** The e-mail in a list of accounts is the account's own, not the one of the list of holders. */
export function withAccountEmails(standing: Standing): Standing {
  const emails = new Map(standing.accounts.map(({ personId, email }) => [personId, email]));
  return {
    ...standing,
    persons: standing.persons.map((person) => ({ ...person, email: emails.get(person.id) ?? null })),
  };
}

function newAccountsOf(changes: ListChanges | null): ReadonlyMap<string, PersonId> {
  if (changes?.kind !== 'accounts') return new Map();
  return new Map(changes.accounts.map(({ login, personId }) => [login.toLowerCase(), personId]));
}
