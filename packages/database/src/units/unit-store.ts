import type { Provenance, UnitReads, UnitWrites } from '@openpar/application';
import {
  type IsoDay,
  idOf,
  isInChain,
  type PersonContact,
  type PersonId,
  type PostId,
  UNIT_RELATIONS,
  type UnitId,
} from '@openpar/engine';
import { nameKey } from '@openpar/formats';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { upsertRows } from '../upsert-rows.ts';
import { validOn } from '../valid-on.ts';
import { holdAll, removeLinks, removeSuccessions, savePersonContacts } from './apply-lists.ts';
import { contextOfUnit, unitsAbove } from './context-of-unit.ts';
import { findDelegation, listDelegations } from './delegations.ts';
import { listBranches } from './list-branches.ts';
import { listLinks, listLinksUpwards } from './list-links.ts';
import { listPeople } from './list-people.ts';
import { findPost, listPosts, listTerms } from './list-posts.ts';
import { listSuccessions } from './list-successions.ts';
import { listUnitsByName } from './list-units-by-name.ts';
import { readDirectory } from './read-directory.ts';
import { readAllPosts, readAllUnits } from './read-realm.ts';
import { readUpwards } from './read-upwards.ts';
import { unitChanges } from './unit-changes.ts';
import { toUnit, UNIT_COLUMNS, UNIT_ORDER } from './unit-rows.ts';

export function unitReads(scope: Scope): UnitReads {
  return {
    search: (search) => listUnitsByName(scope, search),
    find: async (id) => (await selectUnits(scope, sql`unit.id = ${id}`))[0] ?? null,
    findByCode: async (code, day) =>
      (await selectUnits(scope, sql`unit.code = ${code} and ${validOn('unit', day)}`))[0] ?? null,
    listRelated: (id, day) => listRelated(scope, id, day),
    listAncestors: async (id, day) => unitsAbove(await readUpwards(scope, [id], day), id),
    async findByNameKey(key, day) {
      const units = await selectUnits(scope, sql`unit.name_key = ${key} and ${validOn('unit', day)}`);
      const upwards = await readUpwards(
        scope,
        units.map(({ id }) => id),
        day,
      );
      return units.map((unit) => ({ unit, context: contextOfUnit(upwards, unit.id) }));
    },
    readDirectory: (hostUnitId, day) => readDirectory(scope, hostUnitId, day),
    listSuccessions: (id) => listSuccessions(scope, id),
    listPosts: (id, day) => listPosts(scope, [id], day),
    findPost: (id) => findPost(scope, id),
    listPostsOverTime: (id) => listPosts(scope, [id], null),
    listTerms: (ids) => listTerms(scope, ids),
    listDelegations: (ids) => listDelegations(scope, ids),
    findDelegation: (id) => findDelegation(scope, id),
    findPerson: (id) => findPerson(scope, id),
    listPeople: (roots, day) => listPeople(scope, roots, day),
    listLinks: (id) => listLinks(scope, id),
    listLinksUpwards: (id) => listLinksUpwards(scope, id),
    listByCode: (code) => selectUnits(scope, sql`(unit.code = ${code} or starts_with(unit.code, ${`${code}.`}))`),
    isWithin: async (id, roots, day) => (await pickWithin(scope, [id], { roots, day })).length > 0,
    pickWithin: (ids, roots, day) => pickWithin(scope, ids, { roots, day }),
    listBranches: (under, day) => listBranches(scope, under, day),
    readAllUnits: () => readAllUnits(scope),
    readAllPosts: () => readAllPosts(scope),
    async listPostIds(id) {
      const rows = await scope.db
        .selectFrom('post')
        .select('id')
        .where('realm_id', '=', scope.realm)
        .where('unit_id', '=', id)
        .orderBy('id')
        .execute();
      return rows.map((row) => idOf<PostId>(row.id));
    },
  };
}

export function unitWrites(scope: Scope): UnitWrites {
  return {
    ...unitChanges(scope),
    saveUnits: (units, provenance) =>
      upsertRows(scope, 'unit', {
        columns: {
          id: 'text',
          code: 'text',
          kind: 'text',
          level: 'text',
          name: 'text',
          full_name: 'text',
          name_key: 'text',
          valid_from: 'date',
          is_start_known: 'boolean',
          valid_to: 'date',
          provenance: 'text',
        },
        key: ['id'],
        rows: units.map((unit) => ({
          id: unit.id,
          code: unit.code,
          kind: unit.kind,
          level: unit.level,
          name: unit.name,
          full_name: unit.fullName,
          name_key: nameKey(unit.fullName),
          valid_from: unit.validFrom,
          is_start_known: unit.isStartKnown,
          valid_to: unit.validTo,
          provenance,
        })),
      }),
    saveLinks: (links) =>
      upsertRows(scope, 'unit_link', {
        columns: { unit_id: 'text', relation: 'text', to_unit_id: 'text', valid_from: 'date', valid_to: 'date' },
        key: ['unit_id', 'relation', 'to_unit_id', 'valid_from'],
        rows: links.map((link) => ({
          unit_id: link.unitId,
          relation: link.relation,
          to_unit_id: link.toUnitId,
          valid_from: link.validFrom,
          valid_to: link.validTo,
        })),
      }),
    saveSuccessions: (successions) =>
      upsertRows(scope, 'unit_succession', {
        columns: { predecessor_id: 'text', successor_id: 'text', kind: 'text', day: 'date' },
        key: ['predecessor_id', 'successor_id', 'day'],
        rows: successions.map((step) => ({
          predecessor_id: step.predecessorId,
          successor_id: step.successorId,
          kind: step.kind,
          day: step.day,
        })),
      }),
    savePosts: (posts, provenance) => savePosts(scope, posts, provenance),
    saveHoldings: (holdings, provenance) => saveHoldings(scope, holdings, provenance),
    savePersonContacts: (persons, provenance) => savePersonContacts(scope, persons, provenance),
    removeLinks: (links) => removeLinks(scope, links),
    removeSuccessions: (successions) => removeSuccessions(scope, successions),
    holdAll: () => holdAll(scope),
  };
}

async function pickWithin(scope: Scope, ids: readonly UnitId[], among: { roots: readonly UnitId[]; day: IsoDay }) {
  const { roots, day } = among;
  if (ids.length === 0) return [];
  const upwards = await readUpwards(scope, [...ids, ...roots], day);
  return ids.filter((id) => roots.some((root) => isInChain(upwards, id, root)));
}

async function selectUnits(scope: Scope, condition: RawBuilder<unknown>) {
  const rows = await scope.db
    .selectFrom('unit')
    .select(UNIT_COLUMNS)
    .where('unit.realm_id', '=', scope.realm)
    .where(sql<boolean>`${condition}`)
    .orderBy(UNIT_ORDER)
    .execute();
  return rows.map(toUnit);
}

async function findPerson(scope: Scope, id: PersonId): Promise<PersonContact | null> {
  const row = await scope.db
    .selectFrom('person')
    .select(['name', 'phone', 'email'])
    .where('realm_id', '=', scope.realm)
    .where('id', '=', id)
    .executeTakeFirst();
  return row ? { id, ...row } : null;
}

async function listRelated(scope: Scope, id: UnitId, day: IsoDay) {
  const rows = await scope.db
    .selectFrom('unit_link')
    .innerJoin('unit', (join) =>
      join.onRef('unit.realm_id', '=', 'unit_link.realm_id').onRef('unit.id', '=', 'unit_link.unit_id'),
    )
    .select(['unit_link.relation', ...UNIT_COLUMNS])
    .where('unit_link.realm_id', '=', scope.realm)
    .where('unit_link.to_unit_id', '=', id)
    .where(validOn('unit_link', day))
    .where(validOn('unit', day))
    .orderBy(sql`array_position(${UNIT_RELATIONS}::text[], unit_link.relation)`)
    .orderBy(UNIT_ORDER)
    .execute();
  return rows.map((row) => ({ relation: row.relation, unit: toUnit(row) }));
}

async function savePosts(scope: Scope, posts: Parameters<UnitWrites['savePosts']>[0], provenance: Provenance) {
  await upsertRows(scope, 'post', {
    columns: {
      id: 'text',
      unit_id: 'text',
      title: 'text',
      rank: 'text',
      precedence: 'integer',
      valid_from: 'date',
      valid_to: 'date',
      provenance: 'text',
    },
    key: ['id'],
    rows: posts.map((post) => ({
      id: post.id,
      unit_id: post.unitId,
      title: post.title,
      rank: post.rank,
      precedence: post.order,
      valid_from: post.validFrom,
      valid_to: post.validTo,
      provenance,
    })),
  });
  await scope.db
    .deleteFrom('post_function')
    .where('realm_id', '=', scope.realm)
    .where(sql<boolean>`post_id = any(${posts.map(({ id }) => id)})`)
    .execute();
  await upsertRows(scope, 'post_function', {
    columns: { post_id: 'text', function: 'text' },
    key: ['post_id', 'function'],
    rows: posts.flatMap((post) => post.functions.map((name) => ({ post_id: post.id, function: name }))),
  });
}

async function saveHoldings(scope: Scope, holdings: Parameters<UnitWrites['saveHoldings']>[0], provenance: Provenance) {
  await upsertRows(scope, 'person', {
    columns: { id: 'text', name: 'text', provenance: 'text' },
    key: ['id'],
    rows: holdings.map((holding) => ({ id: holding.personId, name: holding.personName, provenance })),
  });
  await upsertRows(scope, 'holding', {
    columns: { post_id: 'text', person_id: 'text', valid_from: 'date', valid_to: 'date', provenance: 'text' },
    key: ['post_id', 'person_id', 'valid_from'],
    rows: holdings.map((holding) => ({
      post_id: holding.postId,
      person_id: holding.personId,
      valid_from: holding.validFrom,
      valid_to: holding.validTo,
      provenance,
    })),
  });
}
