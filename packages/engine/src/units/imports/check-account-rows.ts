import type { PersonId } from '../../ids.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { Holding } from '../post.ts';
import { type IsoDay, isValidOn } from '../unit.ts';
import type { StandingHolders } from './check-holder-rows.ts';
import { type PostFinder, postFinder } from './find-posts.ts';
import { groupBy } from './group-by.ts';
import type { ImportFault, ImportFaultCode } from './import-fault.ts';
import { compareFields, type ImportChange, type ImportOutcome, type Numbered, outcomeOf } from './import-outcome.ts';
import type { AccountRecord } from './post-record.ts';
import { unitOnDay } from './unit-on-day.ts';
import { type UnitVersions, unitVersions } from './unit-versions.ts';

export const ACCOUNT_FIELDS = ['login', 'personName', 'unitCode', 'postTitle', 'email'] as const;
export type AccountField = (typeof ACCOUNT_FIELDS)[number];

export interface StandingAccounts extends StandingHolders {
  accounts: readonly { login: string; personId: PersonId }[];
}

/** An account to be made, or whose person gets another e-mail. */
export interface AccountChange {
  login: string;
  personId: PersonId;
  personName: string;
  email: string | null;
  isNew: boolean;
}

type Row = Numbered<AccountRecord>;
type Fault = ImportFault<AccountField>;

/**
 * What a list of accounts would change. The person of a new account is whoever holds the post on `day` under that name; a login that stands
 * already keeps its person, and only the e-mail may change. Accounts that no row names stay as they are.
 */
export function checkAccountRows(
  rows: readonly Row[],
  standing: StandingAccounts,
  day: IsoDay,
): ImportOutcome<{ accounts: readonly AccountChange[] }, AccountField> {
  const faults: Fault[] = [];
  const preview: ImportChange<AccountField>[] = [];
  const accounts: AccountChange[] = [];
  const firstRows = new Map<string, number>();
  const check = prepare(standing, day);
  for (const row of rows) {
    const key = row.login.toLowerCase();
    const firstRow = firstRows.get(key);
    if (firstRow !== undefined) {
      faults.push({ row: row.row, field: 'login', code: 'row-twice', detail: { key: row.login, firstRow } });
      continue;
    }
    firstRows.set(key, row.row);
    const personId = personOf(row, check);
    if (!personId.ok) {
      faults.push({ row: row.row, field: FAULTY_FIELD[personId.refusal.code], ...personId.refusal });
      continue;
    }
    const isNew = !check.personByLogin.has(key);
    const after = textsOf(row, row.email);
    const before = isNew
      ? null
      : textsOf(
          { ...row, login: check.loginByPerson.get(personId.value) ?? row.login },
          check.emails.get(personId.value) ?? null,
        );
    const fields = compareFields(before, after, ACCOUNT_FIELDS);
    check.loginByPerson.set(personId.value, row.login);
    if (fields.length === 0) continue;
    preview.push({ row: row.row, key: row.login, isNew, fields });
    accounts.push({ login: row.login, personId: personId.value, personName: row.personName, email: row.email, isNew });
  }
  return outcomeOf({ rows: firstRows.size, faults, preview }, { accounts });
}

interface Check {
  day: IsoDay;
  versions: UnitVersions;
  findPosts: PostFinder;
  holdingsOf: ReadonlyMap<Holding['postId'], readonly Holding[]>;
  names: ReadonlyMap<PersonId, string>;
  emails: ReadonlyMap<PersonId, string | null>;
  /** By login in small letters. */
  personByLogin: ReadonlyMap<string, PersonId>;
  /** Rows of the list included as they come. */
  loginByPerson: Map<PersonId, string>;
}

function prepare({ units, posts, holdings, persons, accounts }: StandingAccounts, day: IsoDay): Check {
  return {
    day,
    versions: unitVersions(units, []),
    findPosts: postFinder(posts),
    holdingsOf: groupBy(
      holdings.filter((holding) => isValidOn(holding, day)),
      ({ postId }) => postId,
    ),
    names: new Map(persons.map(({ id, name }) => [id, name])),
    emails: new Map(persons.map(({ id, email }) => [id, email])),
    personByLogin: new Map(accounts.map(({ login, personId }) => [login.toLowerCase(), personId])),
    loginByPerson: new Map(accounts.map(({ login, personId }) => [personId, login])),
  };
}

const FAULTY_FIELD = {
  'cell-empty': 'postTitle',
  'unit-unknown': 'unitCode',
  'unit-not-valid': 'unitCode',
  'post-unknown': 'postTitle',
  'holder-unknown': 'personName',
  'holder-ambiguous': 'personName',
  'login-taken': 'login',
  'person-has-account': 'personName',
} as const satisfies Partial<Record<ImportFaultCode, AccountField>>;

/** Who the account of a row belongs to; a post that the row of a standing login names must be that person's. */
function personOf(row: Row, check: Check): Result<PersonId, keyof typeof FAULTY_FIELD> {
  const standing = check.personByLogin.get(row.login.toLowerCase());
  if (standing !== undefined && check.names.get(standing) !== row.personName)
    return refuse('login-taken', { login: row.login, other: check.names.get(standing) ?? '' });
  if (row.unitCode === null || row.postTitle === null)
    return standing === undefined ? refuse('cell-empty') : ok(standing);
  const holder = holderOf({ ...row, unitCode: row.unitCode, postTitle: row.postTitle }, standing, check);
  if (!holder.ok) return holder;
  if (standing !== undefined && holder.value !== standing)
    return refuse('login-taken', { login: row.login, other: row.personName });
  const other = standing === undefined ? check.loginByPerson.get(holder.value) : undefined;
  return other === undefined ? holder : refuse('person-has-account', { name: row.personName, login: other });
}

type HolderFault = 'unit-unknown' | 'unit-not-valid' | 'post-unknown' | 'holder-unknown' | 'holder-ambiguous';

function holderOf(
  { unitCode, postTitle, personName }: { unitCode: string; postTitle: string; personName: string },
  standing: PersonId | undefined,
  { day, versions, findPosts, holdingsOf }: Check,
): Result<PersonId, HolderFault> {
  const unit = unitOnDay(unitCode, day, versions);
  if (!unit.ok) return unit;
  const { valid, titles } = findPosts({ unitId: unit.value.id, title: postTitle, order: null, day });
  if (valid.length === 0)
    return refuse('post-unknown', { title: postTitle, unit: unit.value.fullName, titles: titles.join('; ') });
  const holders = valid.flatMap(({ id }) => holdingsOf.get(id) ?? []);
  const named = [...new Set(holders.filter((one) => one.personName === personName).map(({ personId }) => personId))];
  if (standing !== undefined && named.includes(standing)) return ok(standing);
  const [person, ...more] = named;
  const detail = { name: personName, title: postTitle, unit: unit.value.fullName };
  if (person === undefined)
    return refuse('holder-unknown', { ...detail, day, others: holders.map((one) => one.personName).join(', ') });
  return more.length > 0 ? refuse('holder-ambiguous', detail) : ok(person);
}

function textsOf(
  { login, personName, unitCode, postTitle }: AccountRecord,
  email: string | null,
): Record<AccountField, string> {
  return { login, personName, unitCode: unitCode ?? '', postTitle: postTitle ?? '', email: email ?? '' };
}
