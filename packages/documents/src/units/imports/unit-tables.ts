import {
  type AccountField,
  type HolderField,
  type Holding,
  type IsoDay,
  isValidOn,
  type PersonContact,
  type Post,
  type PostField,
  type StandingAccounts,
  type StandingHolders,
  type StandingPosts,
  type StandingUnits,
  type UnitField,
  type UnitId,
  unitRecords,
} from '@openpar/engine';
import { addDays } from '@openpar/formats';
import type { SheetTable, TableCellValue } from '../../sheets/sheet-table.ts';
import {
  LEVEL_WORDS,
  POST_FUNCTION_WORDS,
  POST_RANK_WORDS,
  RELATION_WORDS,
  SUCCESSION_WORDS,
  UNIT_KIND_WORDS,
} from '../unit-words.data.ts';
import { ACCOUNT_FORM } from './account-form.ts';
import { formTable } from './form-table.ts';
import { HOLDER_FORM } from './holder-form.ts';
import { POST_FORM } from './post-form.ts';
import { UNIT_FORM } from './unit-form.ts';

type Cells<Field extends string> = Record<Field, TableCellValue>;

/**
 * Units as the list that `importUnits` takes: brought in again it changes nothing.
 *
 * @param shown which units to write, in this order; all by default. `standing` has to hold all that their links and successions name.
 */
export function unitsTable(
  standing: StandingUnits,
  shown: readonly UnitId[] = standing.units.map(({ id }) => id),
): SheetTable {
  const records = unitRecords(standing);
  const rows = shown.flatMap((id): Cells<UnitField>[] => {
    const record = records.get(id);
    if (record === undefined) return [];
    const { code, fullName, kind, level, parents, predecessors } = record;
    return [
      {
        code,
        fullName,
        kind: UNIT_KIND_WORDS[kind][0],
        level: LEVEL_WORDS[level][0],
        parents: parents.map((parent) => parent.code).join('; '),
        relations: joinWords(parents.map(({ relation }) => RELATION_WORDS[relation][0])),
        ...days(record),
        predecessors: predecessors.map((predecessor) => predecessor.code).join('; '),
        successionKinds: joinWords(predecessors.map((predecessor) => SUCCESSION_WORDS[predecessor.kind][0])),
      },
    ];
  });
  return formTable(UNIT_FORM, rows);
}

/** Posts as the list that `importPosts` takes. */
export function postsTable({ units, posts }: StandingPosts): SheetTable {
  const codes = codesOf(units);
  const rows = posts.map(
    (post): Cells<PostField> => ({
      unitCode: codes.get(post.unitId) ?? '',
      postTitle: post.title,
      rank: POST_RANK_WORDS[post.rank][0],
      functions: post.functions.map((one) => POST_FUNCTION_WORDS[one][0]).join('; '),
      order: post.order,
      ...days(post),
    }),
  );
  return formTable(POST_FORM, rows);
}

/** Holders as the list that `importHolders` takes. */
export function holdersTable({ units, posts, holdings, persons }: StandingHolders): SheetTable {
  const codes = codesOf(units);
  const postById = new Map(posts.map((post) => [post.id, post]));
  const personById = new Map(persons.map((person) => [person.id, person]));
  const rows = holdings.flatMap((holding): Cells<HolderField>[] => {
    const post = postById.get(holding.postId);
    if (post === undefined) return [];
    const { phone = null, email = null } = personById.get(holding.personId) ?? {};
    return [
      {
        unitCode: codes.get(post.unitId) ?? '',
        postTitle: post.title,
        order: post.order,
        personName: holding.personName,
        phone,
        email,
        ...days(holding),
      },
    ];
  });
  return formTable(HOLDER_FORM, rows);
}

/** Accounts as the list that `importAccounts` takes, each with the first post that its person holds on the day. */
export function accountsTable(
  { units, posts, holdings, persons, accounts }: StandingAccounts,
  day: IsoDay,
): SheetTable {
  const codes = codesOf(units);
  const postById = new Map(posts.map((post) => [post.id, post]));
  const personById = new Map(persons.map((person) => [person.id, person]));
  const heldBy = new Map<PersonContact['id'], Post>();
  for (const { personId, postId } of holdings.filter((holding: Holding) => isValidOn(holding, day))) {
    const post = postById.get(postId);
    if (post !== undefined && isValidOn(post, day) && !heldBy.has(personId)) heldBy.set(personId, post);
  }
  const rows = accounts.map(({ login, personId }): Cells<AccountField> => {
    const post = heldBy.get(personId);
    const person = personById.get(personId);
    return {
      login,
      personName: person?.name ?? '',
      unitCode: post === undefined ? null : (codes.get(post.unitId) ?? null),
      postTitle: post?.title ?? null,
      email: person?.email ?? null,
    };
  });
  return formTable(ACCOUNT_FORM, rows);
}

function codesOf(units: StandingUnits['units']): ReadonlyMap<UnitId, string> {
  return new Map(units.map(({ id, code }) => [id, code]));
}

/** Inside, a time ends before a day; a list names the last day of it. */
function days({ validFrom, validTo }: { validFrom: IsoDay; validTo: IsoDay | null }): {
  validFrom: IsoDay;
  validTo: IsoDay | null;
} {
  return { validFrom, validTo: validTo === null ? null : addDays(validTo, -1) };
}

/** One word where all are the same. */
function joinWords(words: readonly string[]): string {
  return new Set(words).size === 1 ? (words[0] ?? '') : words.join('; ');
}
