import type { Conference, ToldConference } from '@openpar/application';
import type { IsoDay } from '@openpar/engine';
import { type Selectable, sql } from 'kysely';
import type { ConferenceRow } from '../row-types.generated.ts';
import type { Scope } from '../scope.ts';

/** See `ConferenceReads.listTold`. */
export async function listToldConferences(
  { db, realm }: Scope,
  day: IsoDay,
  toConference: (row: Selectable<ConferenceRow>) => Conference,
): Promise<ToldConference[]> {
  const rows = await db
    .selectFrom('conference')
    .innerJoin('unit', (join) =>
      join.onRef('unit.realm_id', '=', 'conference.realm_id').onRef('unit.id', '=', 'conference.host_unit_id'),
    )
    .selectAll('conference')
    .select('unit.full_name as host_name')
    .where('conference.realm_id', '=', realm)
    .where('conference.removed_at', 'is', null)
    .where(sql<boolean>`(handed_out_at is not null or (arranged_day is not null and arranged_venue is not null))`)
    .where(sql<boolean>`coalesce(arranged_day, as_of_day) >= ${day}::date - interval '1 year'`)
    .orderBy(sql`arranged_day asc nulls last, conference.created_at, conference.id`)
    .execute();
  return rows.map(({ host_name, ...row }) => ({ ...toConference(row), hostName: host_name }));
}
