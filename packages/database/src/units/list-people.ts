import type { PersonWithPosts } from '@openpar/application';
import { type IsoDay, idOf, placesOfUnits, type UnitId } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { STEP_BY_STEP } from '../step-by-step.ts';
import { validOn } from '../valid-on.ts';
import { readUpwards } from './read-upwards.ts';

/** See `UnitReads.listPeople`: by given name with its tone, then by the rest of the name; posts of a person by precedence. */
export async function listPeople(scope: Scope, roots: readonly UnitId[], day: IsoDay): Promise<PersonWithPosts[]> {
  const { rows } = await sql<HeldRow>`
    with recursive inside (id) as (
      (select unnest(${roots}::text[])
        union select unit_link.to_unit_id from unit_link
        where unit_link.realm_id = ${scope.realm} and unit_link.unit_id = any(${roots}) and unit_link.relation = 'body-of'
          and ${validOn('unit_link', day)})
      union
      select step.unit_id from inside
        cross join lateral (
          select unit_link.unit_id from unit_link
          where unit_link.realm_id = ${scope.realm} and unit_link.to_unit_id = inside.id and ${validOn('unit_link', day)}
          offset ${STEP_BY_STEP}) as step)
    select person.id, person.name, person.phone, person.email, post.id as post_id, post.title, unit.id as unit_id, unit.full_name
    from inside
      join unit on unit.realm_id = ${scope.realm} and unit.id = inside.id and ${validOn('unit', day)}
      join post on post.realm_id = ${scope.realm} and post.unit_id = unit.id and ${validOn('post', day)}
      join holding on holding.realm_id = ${scope.realm} and holding.post_id = post.id and ${validOn('holding', day)}
      join person on person.realm_id = ${scope.realm} and person.id = holding.person_id
    order by split_part(person.sort_name, ' ', 1) collate vietnamese, person.sort_name collate vietnamese, person.id,
      post.precedence, post.id`.execute(scope.db);
  const unitIds = [...new Set(rows.map((row) => idOf<UnitId>(row.unit_id)))];
  const [own] = roots;
  const upwards = await readUpwards(scope, [...unitIds, ...roots], day);
  const places = own === undefined ? new Map<UnitId, string>() : placesOfUnits(upwards, own, unitIds);
  const people = new Map<string, PersonWithPosts>();
  for (const row of rows) {
    const { id, name, phone, email } = row;
    const post = {
      id: idOf<PersonWithPosts['posts'][number]['id']>(row.post_id),
      title: row.title,
      unitId: idOf<UnitId>(row.unit_id),
      unitName: row.full_name,
      place: places.get(idOf(row.unit_id)) ?? null,
    };
    const posts = [...(people.get(id)?.posts ?? []), post];
    people.set(id, { id: idOf(id), name, phone, email, posts });
  }
  return [...people.values()];
}

interface HeldRow {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  post_id: string;
  title: string;
  unit_id: string;
  full_name: string;
}
