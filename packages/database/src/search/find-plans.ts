import type { Found, FoundPlan, RecordSearch } from '@openpar/application';
import { idOf, type PlanReadingId, type UnitId } from '@openpar/engine';
import { searchWords } from '@openpar/formats';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { hasWords, plainText } from './word-conditions.ts';

const PLAN_TEXT = plainText(
  sql`coalesce(plan_reading.title, '') || ' ' || coalesce(plan_reading.issuer_name, '') || ' ' || plan_reading.file_name`,
);

/** Plans of these units by title, issuer and file name, the newest first. */
export async function findPlans(
  { db, realm }: Scope,
  { text, limit }: RecordSearch,
  ownerUnitIds: readonly UnitId[],
): Promise<Found<FoundPlan>> {
  const owned = db
    .selectFrom('plan_reading')
    .where('realm_id', '=', realm)
    .where('removed_at', 'is', null)
    .where(sql<boolean>`owner_unit_id = any(${ownerUnitIds})`);
  const matching = owned.where(hasWords(searchWords(text), PLAN_TEXT));
  const found = await matching
    .select(['id', 'title', 'issuer_name', 'file_name', sql<number>`count(*) over ()::integer`.as('total')])
    .orderBy('brought_in_at', 'desc')
    .orderBy('id')
    .limit(limit)
    .execute();
  const rows = found.map(({ id, title, issuer_name, file_name }) => ({
    id: idOf<PlanReadingId>(id),
    title,
    issuerName: issuer_name,
    fileName: file_name,
  }));
  return { rows, total: found[0]?.total ?? 0 };
}
