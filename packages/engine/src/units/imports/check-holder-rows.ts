import { idOf, type PersonId, type PostId } from '../../ids.ts';
import { ok, type Result, refuse } from '../../result.ts';
import type { Holding, Post } from '../post.ts';
import { type PostFinder, postFinder } from './find-posts.ts';
import { groupBy } from './group-by.ts';
import type { ImportFault, ImportFaultCode } from './import-fault.ts';
import { compareFields, type ImportChange, type ImportOutcome, type Numbered, outcomeOf } from './import-outcome.ts';
import { contactKeys, type PersonContact } from './person-contact.ts';
import type { HolderRecord, StandingPosts } from './post-record.ts';
import { sharedSpan } from './span.ts';
import { unitOnDay } from './unit-on-day.ts';
import { type UnitVersions, unitVersions } from './unit-versions.ts';

export const HOLDER_FIELDS = [
  'unitCode',
  'postTitle',
  'order',
  'personName',
  'phone',
  'email',
  'validFrom',
  'validTo',
] as const;
export type HolderField = (typeof HOLDER_FIELDS)[number];

export interface StandingHolders extends StandingPosts {
  holdings: readonly Holding[];
  persons: readonly PersonContact[];
}

export interface HolderChanges {
  holdings: readonly Holding[];
  /** New people, and known ones whose phone or e-mail changes. */
  persons: readonly PersonContact[];
}

type Row = Numbered<HolderRecord>;
type Fault = ImportFault<HolderField>;

interface Held {
  row: Row;
  post: Post;
  holding: Holding;
  person: PersonContact;
}

/**
 * What a list of holders would change. A row names a holding by post, person's name and first day: a known one is changed, an unknown one
 * added; holdings that no row names stay as they are, so a post that goes over to somebody else needs both rows.
 *
 * A new row is of a known person where e-mail or phone say so; a name alone never joins two people, because rights go with it.
 */
export function checkHolderRows(
  rows: readonly Row[],
  standing: StandingHolders,
): ImportOutcome<HolderChanges, HolderField> {
  const faults: Fault[] = [];
  const versions = unitVersions(standing.units, []);
  const findPosts = postFinder(standing.posts);
  const known = new Map(standing.holdings.map((holding) => [identityOf(holding), holding]));
  const people = rememberPeople(standing.persons);
  const own = new Map<string, Held>();
  for (const row of rows) {
    const found = postOf(row, versions, findPosts);
    if (!found.ok) {
      faults.push({
        row: row.row,
        field: found.refusal.code.startsWith('unit') ? 'unitCode' : 'postTitle',
        ...found.refusal,
      });
      continue;
    }
    const post = found.value;
    const identity = identityOf({ postId: post.id, personName: row.personName, validFrom: row.validFrom });
    const first = own.get(identity);
    if (first !== undefined) {
      faults.push({
        row: row.row,
        field: 'personName',
        code: 'row-twice',
        detail: { key: keyOf(row), firstRow: first.row.row },
      });
      continue;
    }
    const before = known.get(identity);
    const person = people.personOf(row, { standingId: before?.personId, newId: idOf(`${post.id}.${row.validFrom}`) });
    if (!person.ok) {
      faults.push({ row: row.row, field: 'personName', ...person.refusal });
      continue;
    }
    const { personName, validFrom, validTo } = row;
    const holding = { postId: post.id, personId: person.value.id, personName, validFrom, validTo };
    own.set(identity, { row, post, holding, person: person.value });
  }
  findHeldTwice(own, standing.holdings, faults);
  const contacts = new Map(standing.persons.map((person) => [person.id, person]));
  const codes = new Map(standing.units.map(({ id, code }) => [id, code]));
  const preview: ImportChange<HolderField>[] = [];
  for (const [identity, { row, post, person }] of own) {
    const before = known.get(identity);
    const code = codes.get(post.unitId) ?? '';
    const old = before && textsOf({ ...before, unitCode: code, post, person: contacts.get(before.personId) ?? null });
    const fields = compareFields(old ?? null, textsOf({ ...row, unitCode: code, post, person }), HOLDER_FIELDS);
    if (fields.length > 0) preview.push({ row: row.row, key: keyOf(row), isNew: before === undefined, fields });
  }
  const changed = new Set(preview.map(({ row }) => row));
  const held = [...own.values()].filter(({ row }) => changed.has(row.row));
  return outcomeOf(
    { rows: own.size, faults, preview },
    {
      holdings: held.map(({ holding }) => holding),
      persons: [...new Map(held.map(({ person }) => [person.id, person])).values()].filter(
        (person) => !isSameContact(contacts.get(person.id), person),
      ),
    },
  );
}

type PostFault = 'unit-unknown' | 'unit-not-valid' | 'post-unknown' | 'post-not-valid' | 'post-ambiguous';

function postOf(row: Row, versions: UnitVersions, findPosts: PostFinder): Result<Post, PostFault> {
  const unit = unitOnDay(row.unitCode, row.validFrom, versions);
  if (!unit.ok) return unit;
  const { postTitle: title, order, validFrom: day } = row;
  const { valid, named, titles } = findPosts({ unitId: unit.value.id, title, order, day });
  const [post, ...more] = valid;
  if (post === undefined) {
    if (named.length > 0) return refuse('post-not-valid', { title, day });
    return refuse('post-unknown', { title, unit: unit.value.fullName, titles: titles.join('; ') });
  }
  if (more.length > 0) return refuse('post-ambiguous', { title, orders: valid.map((one) => one.order).join(', ') });
  return ok(post);
}

interface People {
  personOf(
    row: Row,
    ids: { standingId: PersonId | undefined; newId: PersonId },
  ): Result<PersonContact, Extract<ImportFaultCode, 'contact-of-another'>>;
}

/** Everybody by e-mail and phone, rows of the list included as they come. */
function rememberPeople(persons: readonly PersonContact[]): People {
  const byContact = new Map<string, PersonContact>();
  const remember = (person: PersonContact) => {
    for (const key of contactKeys(person)) byContact.set(key, person);
    return person;
  };
  for (const person of persons) remember(person);
  return {
    personOf({ personName: name, phone, email }, { standingId, newId }) {
      const matches = contactKeys({ phone, email }).flatMap((key) => byContact.get(key) ?? []);
      const another = matches.find(
        (person) => person.name !== name || (standingId !== undefined && person.id !== standingId),
      );
      if (another !== undefined) return refuse('contact-of-another', { name, other: another.name });
      const id = standingId ?? matches[0]?.id ?? newId;
      return ok(
        remember({ id, name, phone: phone ?? matches[0]?.phone ?? null, email: email ?? matches[0]?.email ?? null }),
      );
    },
  };
}

/** A post has one holder on one day; told at the later row, or at the only one that the list has. */
function findHeldTwice(own: ReadonlyMap<string, Held>, standing: readonly Holding[], faults: Fault[]): void {
  const left = standing.filter((holding) => !own.has(identityOf(holding))).map((holding) => ({ holding, row: null }));
  const listed = [...own.values()].map(({ holding, row }) => ({ holding, row }));
  const byPost = groupBy([...left, ...listed], ({ holding }) => holding.postId);
  for (const { row, holding } of own.values()) {
    for (const other of byPost.get(holding.postId) ?? []) {
      if (other.holding === holding || sharedSpan(other.holding, holding) === null) continue;
      if (other.row !== null && other.row.row > row.row) continue;
      const { personName, validFrom, validTo } = other.holding;
      faults.push({
        row: row.row,
        field: 'postTitle',
        code: 'post-held-twice',
        detail: {
          title: row.postTitle,
          other: personName,
          from: validFrom,
          to: validTo ?? '',
          otherRow: other.row?.row ?? '',
        },
      });
    }
  }
}

function identityOf({
  postId,
  personName,
  validFrom,
}: {
  postId: PostId;
  personName: string;
  validFrom: string;
}): string {
  return `${postId} ${validFrom} ${personName}`;
}

function keyOf({ personName, postTitle, unitCode }: HolderRecord): string {
  return `${personName}, ${postTitle}, ${unitCode}`;
}

function isSameContact(one: PersonContact | undefined, other: PersonContact): boolean {
  return one !== undefined && one.phone === other.phone && one.email === other.email;
}

interface Shown {
  unitCode: string;
  post: Post;
  personName: string;
  person: PersonContact | null;
  validFrom: string;
  validTo: string | null;
}

function textsOf({ unitCode, post, personName, person, validFrom, validTo }: Shown): Record<HolderField, string> {
  return {
    unitCode,
    postTitle: post.title,
    order: String(post.order),
    personName,
    phone: person?.phone ?? '',
    email: person?.email ?? '',
    validFrom,
    validTo: validTo ?? '',
  };
}
