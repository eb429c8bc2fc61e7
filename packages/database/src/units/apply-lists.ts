import type { Provenance } from '@openpar/application';
import type { PersonContact, Succession, UnitLink } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { upsertRows } from '../upsert-rows.ts';

/** Adds people, or gives them the name and the contacts of a list. */
export async function savePersonContacts(
  scope: Scope,
  persons: readonly PersonContact[],
  provenance: Provenance,
): Promise<void> {
  await upsertRows(scope, 'person', {
    columns: { id: 'text', name: 'text', phone: 'text', email: 'text', provenance: 'text' },
    key: ['id'],
    rows: persons.map(({ id, name, phone, email }) => ({ id, name, phone, email, provenance })),
  });
}

export async function removeLinks({ db, realm }: Scope, links: readonly UnitLink[]): Promise<void> {
  if (links.length === 0) return;
  await sql`
    delete from unit_link using unnest(
      ${links.map(({ unitId }) => unitId)}::text[], ${links.map(({ relation }) => relation)}::text[],
      ${links.map(({ toUnitId }) => toUnitId)}::text[], ${links.map(({ validFrom }) => validFrom)}::date[]
    ) as gone (unit_id, relation, to_unit_id, valid_from)
    where unit_link.realm_id = ${realm} and unit_link.unit_id = gone.unit_id and unit_link.relation = gone.relation
      and unit_link.to_unit_id = gone.to_unit_id and unit_link.valid_from = gone.valid_from`.execute(db);
}

export async function removeSuccessions({ db, realm }: Scope, successions: readonly Succession[]): Promise<void> {
  if (successions.length === 0) return;
  await sql`
    delete from unit_succession using unnest(
      ${successions.map(({ predecessorId }) => predecessorId)}::text[],
      ${successions.map(({ successorId }) => successorId)}::text[], ${successions.map(({ day }) => day)}::date[]
    ) as gone (predecessor_id, successor_id, day)
    where unit_succession.realm_id = ${realm} and unit_succession.predecessor_id = gone.predecessor_id
      and unit_succession.successor_id = gone.successor_id and unit_succession.day = gone.day`.execute(db);
}

/** Readers go on; other writers of these tables wait until the transaction ends. */
export async function holdAll({ db }: Scope): Promise<void> {
  await sql`
    lock table unit, unit_link, unit_succession, person, post, post_function, holding, account
    in share row exclusive mode`.execute(db);
}
