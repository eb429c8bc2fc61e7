import type { ConferenceReads, ConferenceWrites } from '@openpar/application';
import { idOf } from '@openpar/engine';
import { keepable, toJsonb } from '../jsonb.ts';
import type { Scope } from '../scope.ts';
import { upsertRows } from '../upsert-rows.ts';

/** Notices of a conference, the last one first. */
export function listNotices({ db, realm }: Scope): ConferenceReads['listNotices'] {
  return async (conferenceId) => {
    const notices = await db
      .selectFrom('notice')
      .selectAll()
      .where('realm_id', '=', realm)
      .where('conference_id', '=', conferenceId)
      .orderBy('number', 'desc')
      .execute();
    const recipients = await db
      .selectFrom('notice_recipient')
      .selectAll()
      .where('realm_id', '=', realm)
      .where('conference_id', '=', conferenceId)
      .orderBy('position')
      .execute();
    return notices.map((row) => ({
      number: row.number,
      facts: row.facts,
      madeBy: row.made_by,
      madeAt: row.made_at,
      recipients: recipients
        .filter(({ notice_number }) => notice_number === row.number)
        .map(({ unit_id, unit_name, seat_count, state }) => ({
          unitId: idOf(unit_id),
          unitName: unit_name,
          seatCount: seat_count,
          state,
        })),
    }));
  };
}

/** Keeps a notice under the next number of its conference; the caller holds the conference. */
export function addNotice(scope: Scope): ConferenceWrites['addNotice'] {
  const { db, realm } = scope;
  return async (conferenceId, { facts, recipients, madeBy, madeAt }) => {
    const last = await db
      .selectFrom('notice')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('realm_id', '=', realm)
      .where('conference_id', '=', conferenceId)
      .executeTakeFirst();
    const number = (last?.number ?? 0) + 1;
    const row = { realm_id: realm, conference_id: conferenceId, number, facts: toJsonb(facts) };
    await db
      .insertInto('notice')
      .values({ ...row, made_by: madeBy, made_at: madeAt })
      .execute();
    await upsertRows(scope, 'notice_recipient', {
      columns: {
        conference_id: 'text',
        notice_number: 'integer',
        position: 'integer',
        unit_id: 'text',
        unit_name: 'text',
        seat_count: 'integer',
      },
      key: ['conference_id', 'notice_number', 'position'],
      rows: recipients.map(({ unitId, unitName, seatCount }, position) => ({
        conference_id: conferenceId,
        notice_number: number,
        position,
        unit_id: unitId,
        unit_name: keepable(unitName),
        seat_count: seatCount,
      })),
    });
  };
}
