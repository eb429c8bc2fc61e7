import { randomUUID } from 'node:crypto';
import type { Conference, ConferenceReads, ConferenceWrites, Removal } from '@openpar/application';
import { type PlanDocument, yearsOfPlan } from '@openpar/documents';
import { type ConferenceId, idOf } from '@openpar/engine';
import { type Selectable, sql } from 'kysely';
import { keepable, toJsonb } from '../jsonb.ts';
import type { ConferenceRow } from '../row-types.generated.ts';
import type { Scope } from '../scope.ts';
import { toArrangement, toArrangementRow } from './arrangement-rows.ts';
import { listConferences } from './list-conferences.ts';
import { listRemovedConferences } from './list-removed-conferences.ts';
import { listToldConferences } from './list-told-conferences.ts';
import { listNamings, saveNamings } from './naming-rows.ts';
import { addNotice, listNotices } from './notice-rows.ts';

export function conferenceReads(scope: Scope): ConferenceReads {
  return {
    async find(id) {
      const row = await scope.db
        .selectFrom('conference')
        .selectAll()
        .where('realm_id', '=', scope.realm)
        .where('id', '=', id)
        .where('removed_at', 'is', null)
        .executeTakeFirst();
      return row ? toConference(row) : null;
    },
    listOfHosts: (hostUnitIds) => listConferences(scope, hostUnitIds),
    findRemoved: async (id) => (await listRemovedConferences(scope, sql`id = ${id}`))[0] ?? null,
    listRemovedOfHosts: (hostUnitIds) => listRemovedConferences(scope, sql`host_unit_id = any(${hostUnitIds})`),
    listNotices: listNotices(scope),
    listNamings: listNamings(scope),
    listTold: (day) => listToldConferences(scope, day, toConference),
  };
}

export function conferenceWrites(scope: Scope): ConferenceWrites {
  const { db, realm } = scope;
  return {
    addNotice: addNotice(scope),
    saveNamings: saveNamings(scope),
    async hold(id) {
      await db
        .selectFrom('conference')
        .select('id')
        .where('realm_id', '=', realm)
        .where('id', '=', id)
        .forUpdate()
        .execute();
    },
    async add(conference) {
      const id = randomUUID();
      await db
        .insertInto('conference')
        .values({
          realm_id: realm,
          id,
          host_unit_id: conference.hostUnitId,
          plan_reading_id: conference.planReadingId,
          draft: conference.draft && toJsonb(conference.draft),
          copied_from: conference.copiedFrom,
          name: keepable(conference.name),
          plan: toJsonb(conference.plan),
          years: allYears(conference.plan),
          as_of_day: conference.asOfDay,
          created_by: conference.createdBy,
          created_at: conference.createdAt,
        })
        .execute();
      return idOf(id);
    },
    async saveArrangement(id, version, arrangement) {
      const change = await db
        .updateTable('conference')
        .set({ ...toArrangementRow(arrangement), version: version + 1 })
        .where('realm_id', '=', realm)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return change.numUpdatedRows === 1n;
    },
    async saveDraft(id, version, { draft, name, plan, asOfDay }) {
      const change = await db
        .updateTable('conference')
        .set({
          draft: toJsonb(draft),
          name: keepable(name),
          plan: toJsonb(plan),
          years: allYears(plan),
          as_of_day: asOfDay,
          version: version + 1,
        })
        .where('realm_id', '=', realm)
        .where('id', '=', id)
        .where('version', '=', version)
        .executeTakeFirst();
      return change.numUpdatedRows === 1n;
    },
    remove: (id, removal) => markRemoved(scope, id, removal),
    restore: (id) => markRemoved(scope, id, null),
    async erase(id) {
      await db.deleteFrom('conference').where('realm_id', '=', realm).where('id', '=', id).execute();
    },
    async markHandedOut(id, at) {
      await db
        .updateTable('conference')
        .set({ handed_out_at: at, version: sql`version + 1` })
        .where('realm_id', '=', realm)
        .where('id', '=', id)
        .execute();
    },
  };
}

async function markRemoved({ db, realm }: Scope, id: ConferenceId, removal: Removal | null): Promise<void> {
  await db
    .updateTable('conference')
    .set({ removed_at: removal?.at ?? null, removed_by: removal?.by ?? null })
    .where('realm_id', '=', realm)
    .where('id', '=', id)
    .execute();
}

function allYears(plan: PlanDocument): number[] {
  const { reviewed, target } = yearsOfPlan(plan);
  return [...new Set([...reviewed, ...target])].sort((one, other) => one - other);
}

function toConference(row: Selectable<ConferenceRow>): Conference {
  return {
    id: idOf(row.id),
    hostUnitId: idOf(row.host_unit_id),
    planReadingId: row.plan_reading_id === null ? null : idOf(row.plan_reading_id),
    draft: row.draft,
    copiedFrom: row.copied_from === null ? null : idOf(row.copied_from),
    name: row.name,
    plan: row.plan,
    asOfDay: row.as_of_day,
    arrangement: toArrangement(row),
    handedOutAt: row.handed_out_at,
    createdBy: row.created_by,
    createdAt: row.created_at,
    version: row.version,
  };
}
