import { randomUUID } from 'node:crypto';
import type { ConferenceReads, ConferenceWrites } from '@openpar/application';
import { idOf, type Nominee, type PostId } from '@openpar/engine';
import { keepable } from '../jsonb.ts';
import type { NamingRow } from '../row-types.generated.ts';
import type { Scope } from '../scope.ts';

export function listNamings({ db, realm }: Scope): ConferenceReads['listNamings'] {
  return async (conferenceId) => {
    const rows = await db
      .selectFrom('naming')
      .selectAll()
      .where('realm_id', '=', realm)
      .where('conference_id', '=', conferenceId)
      .orderBy('unit_id')
      .orderBy('seat_key')
      .orderBy('position')
      .execute();
    return rows.map((row) => ({
      unitId: idOf(row.unit_id),
      seatKey: row.seat_key,
      nominee: nomineeOf(row),
      by: row.named_by,
      at: row.named_at,
    }));
  };
}

function nomineeOf({ post_id, person_name, title }: Pick<NamingRow, 'post_id' | 'person_name' | 'title'>): Nominee {
  return post_id === null ? { name: person_name ?? '', title: title ?? '' } : { postId: idOf<PostId>(post_id) };
}

export function saveNamings({ db, realm }: Scope): ConferenceWrites['saveNamings'] {
  return async (conferenceId, { unitId, seatKey }, { nominees, by, at }) => {
    await db
      .deleteFrom('naming')
      .where('realm_id', '=', realm)
      .where('conference_id', '=', conferenceId)
      .where('unit_id', '=', unitId)
      .where('seat_key', '=', keepable(seatKey))
      .execute();
    if (nominees.length === 0) return;
    const rows = nominees.map((nominee, position) => ({
      realm_id: realm,
      id: randomUUID(),
      conference_id: conferenceId,
      unit_id: unitId,
      seat_key: keepable(seatKey),
      position,
      ...('postId' in nominee
        ? { post_id: nominee.postId, person_name: null, title: null }
        : { post_id: null, person_name: keepable(nominee.name), title: keepable(nominee.title) }),
      named_by: by,
      named_at: at,
    }));
    await db.insertInto('naming').values(rows).execute();
  };
}
