import type { Found, FoundConference, RecordSearch } from '@openpar/application';
import { type ConferenceId, idOf, type UnitId } from '@openpar/engine';
import { searchWords } from '@openpar/formats';
import { type RawBuilder, sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { hasWords, plainText } from './word-conditions.ts';

/** Conferences of these hosts by name, the latest first. */
export async function findConferences(
  { db, realm }: Scope,
  { text, limit }: RecordSearch,
  hostUnitIds: readonly UnitId[],
): Promise<Found<FoundConference>> {
  const hosted = db
    .selectFrom('conference')
    .innerJoin('unit', (join) =>
      join.onRef('unit.realm_id', '=', 'conference.realm_id').onRef('unit.id', '=', 'conference.host_unit_id'),
    )
    .where('conference.realm_id', '=', realm)
    .where('conference.removed_at', 'is', null)
    .where(sql<boolean>`conference.host_unit_id = any(${hostUnitIds})`);
  const matching = hosted.where(wordsIn(text, 'conference.name'));
  const found = await matching
    .select(['conference.id', 'conference.name', 'unit.full_name', 'conference.as_of_day'])
    .select(sql<number>`count(*) over ()::integer`.as('total'))
    .orderBy('conference.as_of_day', 'desc')
    .orderBy('conference.id')
    .limit(limit)
    .execute();
  const rows = found.map((row) => ({
    id: idOf<ConferenceId>(row.id),
    name: row.name,
    hostName: row.full_name,
    asOfDay: row.as_of_day,
  }));
  return { rows, total: found[0]?.total ?? 0 };
}

/** See `SearchReads.listHosts`. */
export async function listMatchingHosts({ db, realm }: Scope, { text }: RecordSearch): Promise<UnitId[]> {
  const named = db
    .selectFrom('conference')
    .select('conference.host_unit_id')
    .where('conference.realm_id', '=', realm)
    .where('conference.removed_at', 'is', null)
    .where(wordsIn(text, 'conference.name'));
  const tasked = db
    .selectFrom('task')
    .innerJoin('conference', (join) =>
      join.onRef('conference.realm_id', '=', 'task.realm_id').onRef('conference.id', '=', 'task.conference_id'),
    )
    .select('conference.host_unit_id')
    .where('task.realm_id', '=', realm)
    .where(wordsIn(text, 'task.text'));
  const rows = await named.union(tasked).execute();
  return rows.map((row) => idOf(row.host_unit_id));
}

function wordsIn(text: string, column: 'conference.name' | 'task.text'): RawBuilder<boolean> {
  return hasWords(searchWords(text), plainText(sql.ref(column)));
}
