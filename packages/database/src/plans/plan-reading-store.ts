import { randomUUID } from 'node:crypto';
import type { PlanReadingReads, PlanReadingRecord, PlanReadingWrites, Removal } from '@openpar/application';
import { idOf, type PlanReadingId } from '@openpar/engine';
import { sql } from 'kysely';
import { keepable, toJsonb } from '../jsonb.ts';
import type { Scope } from '../scope.ts';
import { listPlanReadings } from './list-plan-readings.ts';
import { listRemovedPlans } from './list-removed-plans.ts';

export function planReadingReads(scope: Scope): PlanReadingReads {
  return {
    find: (id) => findRecord(scope, id),
    listOfUnits: (unitIds) => listPlanReadings(scope, unitIds),
    findRemoved: async (id) => (await listRemovedPlans(scope, sql`plan_reading.id = ${id}`))[0] ?? null,
    listRemovedOfUnits: (unitIds) => listRemovedPlans(scope, sql`plan_reading.owner_unit_id = any(${unitIds})`),
    async isFileInUse(digest) {
      const row = await scope.db
        .selectFrom('plan_reading')
        .select('id')
        .where('realm_id', '=', scope.realm)
        .where('file_digest', '=', digest)
        .limit(1)
        .executeTakeFirst();
      return row !== undefined;
    },
  };
}

export function planReadingWrites(scope: Scope): PlanReadingWrites {
  const { db, realm } = scope;
  return {
    async hold(id) {
      await db
        .selectFrom('plan_reading')
        .select('id')
        .where('realm_id', '=', realm)
        .where('id', '=', id)
        .forUpdate()
        .execute();
    },
    async holdFile(digest) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${realm} ${digest}`}, 0))`.execute(db);
    },
    async add(record) {
      const id = randomUUID();
      await db
        .insertInto('plan_reading')
        .values({
          realm_id: realm,
          id,
          owner_unit_id: record.ownerUnitId,
          brought_in_by: record.broughtInBy,
          brought_in_at: record.broughtInAt,
          ...readingColumns(record),
        })
        .execute();
      return idOf(id);
    },
    async replaceReading(id, change) {
      await db
        .updateTable('plan_reading')
        .set(readingColumns(change))
        .where('realm_id', '=', realm)
        .where('id', '=', id)
        .execute();
    },
    async saveCorrection(id, correction) {
      const columns = {
        value: toJsonb(correction.value),
        read_value: toJsonb(correction.readValue),
        corrected_by: correction.correctedBy,
        corrected_at: correction.correctedAt,
      };
      await db
        .insertInto('plan_correction')
        .values({ realm_id: realm, plan_reading_id: id, path: correction.path, ...columns })
        .onConflict((conflict) => conflict.columns(['realm_id', 'plan_reading_id', 'path']).doUpdateSet(columns))
        .execute();
    },
    async removeCorrection(id, path) {
      await db
        .deleteFrom('plan_correction')
        .where('realm_id', '=', realm)
        .where('plan_reading_id', '=', id)
        .where('path', '=', path)
        .execute();
    },
    remove: (id, removal) => markRemoved(scope, id, removal),
    restore: (id) => markRemoved(scope, id, null),
    async erase(id) {
      await db.deleteFrom('plan_reading').where('realm_id', '=', realm).where('id', '=', id).execute();
    },
  };
}

async function markRemoved({ db, realm }: Scope, id: PlanReadingId, removal: Removal | null): Promise<void> {
  await db
    .updateTable('plan_reading')
    .set({ removed_at: removal?.at ?? null, removed_by: removal?.by ?? null })
    .where('realm_id', '=', realm)
    .where('id', '=', id)
    .execute();
}

function readingColumns(record: Pick<PlanReadingRecord, 'fileName' | 'fileDigest' | 'fileBytes' | 'text' | 'reading'>) {
  return {
    file_name: keepable(record.fileName),
    file_digest: record.fileDigest,
    file_bytes: record.fileBytes,
    text: toJsonb(record.text),
    reading: toJsonb(record.reading),
  };
}

async function findRecord({ db, realm }: Scope, id: PlanReadingId): Promise<PlanReadingRecord | null> {
  const row = await db
    .selectFrom('plan_reading')
    .leftJoin('conference', (join) =>
      join
        .onRef('conference.realm_id', '=', 'plan_reading.realm_id')
        .onRef('conference.plan_reading_id', '=', 'plan_reading.id')
        .on('conference.removed_at', 'is', null),
    )
    .selectAll('plan_reading')
    .select('conference.id as conference_id')
    .where('plan_reading.realm_id', '=', realm)
    .where('plan_reading.id', '=', id)
    .where('plan_reading.removed_at', 'is', null)
    .executeTakeFirst();
  if (!row) return null;
  const corrections = await db
    .selectFrom('plan_correction')
    .selectAll()
    .where('realm_id', '=', realm)
    .where('plan_reading_id', '=', id)
    .orderBy('corrected_at')
    .orderBy('path')
    .execute();
  return {
    id: idOf(row.id),
    ownerUnitId: idOf(row.owner_unit_id),
    fileName: row.file_name,
    fileDigest: row.file_digest,
    fileBytes: row.file_bytes,
    broughtInBy: row.brought_in_by,
    broughtInAt: row.brought_in_at,
    text: row.text,
    reading: row.reading,
    corrections: corrections.map((correction) => ({
      path: correction.path,
      value: correction.value,
      readValue: correction.read_value,
      correctedBy: correction.corrected_by,
      correctedAt: correction.corrected_at,
    })),
    conferenceId: row.conference_id === null ? null : idOf(row.conference_id),
  };
}
