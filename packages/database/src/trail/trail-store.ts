import type { TrailDetail, TrailEntry, TrailFilter, TrailPage, TrailReads } from '@openpar/application';
import { idOf, type RecordName } from '@openpar/engine';
import { type RawBuilder, type Selectable, sql } from 'kysely';
import type { TrailActRow, TrailChangeRow } from '../row-types.generated.ts';
import type { Scope } from '../scope.ts';

export function trailReads(scope: Scope): TrailReads {
  return {
    listOfUnits: (filter, page) => listActs(scope, page, fits(filter)),
    async listUnits() {
      const rows = await scope.db
        .selectFrom('trail_act')
        .distinctOn('unit_id')
        .select(['unit_id', 'unit_name'])
        .where('realm_id', '=', scope.realm)
        .where('unit_id', 'is not', null)
        .orderBy('unit_id')
        .orderBy('seq', 'desc')
        .execute();
      return rows.map((row) => ({ id: idOf(row.unit_id ?? ''), name: row.unit_name ?? '' }));
    },
    listOfRecords: (records, page) => listActs(scope, page, touches(scope, records)),
  };
}

/** Whether an act changed a row of one of these records. */
function touches(scope: Scope, records: readonly RecordName[]): RawBuilder<boolean> {
  const kinds = records.map(({ kind }) => kind);
  const ids = records.map(({ id }) => id);
  return sql<boolean>`trail_act.id in (
    select act_id from trail_change
    where realm_id = ${scope.realm}
      and (record_kind, record_id) in (select * from unnest(${kinds}::text[], ${ids}::text[])))`;
}

function fits({ unitIds, person, act, from, to }: TrailFilter): RawBuilder<boolean> {
  return sql<boolean>`trail_act.unit_id = any(${unitIds})
    and (${person}::text is null or position(lower(${person}::text) in lower(trail_act.person_name)) > 0)
    and (${act}::text is null or trail_act.act = ${act}::text)
    and (${from}::timestamptz is null or trail_act.at >= ${from}::timestamptz)
    and (${to}::timestamptz is null or trail_act.at < ${to}::timestamptz)`;
}

async function listActs(scope: Scope, page: TrailPage, condition: RawBuilder<boolean>): Promise<TrailEntry[]> {
  const acts = await scope.db
    .selectFrom('trail_act')
    .selectAll()
    .where('realm_id', '=', scope.realm)
    .where(condition)
    .where(sql<boolean>`(${page.before}::bigint is null or seq < ${page.before}::bigint)`)
    .orderBy('seq', 'desc')
    .limit(page.limit)
    .execute();
  const changes = await listChanges(
    scope,
    acts.map(({ id }) => id),
  );
  return acts.map((row) => toEntry(row, changes.get(row.id) ?? []));
}

/** An import may change thousands of rows; a reader of the history wants to see a few of them. */
const SHOWN_CHANGES = 50;

async function listChanges(scope: Scope, actIds: readonly string[]) {
  const rows = await sql<Selectable<TrailChangeRow>>`
    select shown.* from unnest(${actIds}::text[]) as act (id)
      cross join lateral (
        select * from trail_change where realm_id = ${scope.realm} and act_id = act.id order by id limit ${SHOWN_CHANGES}
      ) as shown`.execute(scope.db);
  const byAct = new Map<string, Selectable<TrailChangeRow>[]>();
  for (const row of rows.rows) byAct.set(row.act_id, [...(byAct.get(row.act_id) ?? []), row]);
  return byAct;
}

function toEntry(row: Selectable<TrailActRow>, changes: readonly Selectable<TrailChangeRow>[]): TrailEntry {
  return {
    seq: Number(row.seq),
    at: row.at,
    act: row.act,
    accountId: row.account_id === null ? null : idOf(row.account_id),
    personName: row.person_name,
    postId: row.post_id === null ? null : idOf(row.post_id),
    postTitle: row.post_title,
    unitId: row.unit_id === null ? null : idOf(row.unit_id),
    unitName: row.unit_name,
    delegatedBy: row.delegated_by,
    detail: detailOf(row.detail),
    changes: changes.map((change) => ({
      recordKind: change.record_kind,
      recordId: change.record_id,
      tableName: change.table_name,
      beforeDigest: change.before_digest,
      afterDigest: change.after_digest,
    })),
  };
}

function detailOf(text: string | null): TrailDetail {
  return text === null ? {} : JSON.parse(text);
}
