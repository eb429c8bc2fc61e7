import type { Found, FoundPlan, RecordSearch } from '@openpar/application';
import { idOf, type PlanReadingId, type UnitId } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { plainText, wordConditions } from './word-conditions.ts';

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
    .where(sql<boolean>`owner_unit_id = any(${ownerUnitIds})`);
  const matching = wordConditions(text, PLAN_TEXT).reduce((query, condition) => query.where(condition), owned);
  const { total } = await matching.select(sql<number>`count(*)::integer`.as('total')).executeTakeFirstOrThrow();
  const found = await matching
    .select(['id', 'title', 'issuer_name', 'file_name'])
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
  return { rows, total };
}
