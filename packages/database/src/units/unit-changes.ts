import { randomUUID } from 'node:crypto';
import type { UnitWrites } from '@openpar/application';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { upsertRows } from '../upsert-rows.ts';

type UnitChanges = Pick<
  UnitWrites,
  'newId' | 'hold' | 'savePerson' | 'saveTerms' | 'removeTerm' | 'addDelegation' | 'endDelegation' | 'endLink'
>;

/** The writes of single changes by people, beside those of whole lists. */
export function unitChanges(scope: Scope): UnitChanges {
  const { db, realm } = scope;
  return {
    newId: async () => randomUUID(),
    async hold(id) {
      await sql`select from unit where realm_id = ${realm} and id = ${id} for update`.execute(db);
    },
    async savePerson({ id, name, phone, email }) {
      await db
        .insertInto('person')
        .values({ realm_id: realm, id, name, phone, email, provenance: 'entered' })
        .onConflict((conflict) => conflict.columns(['realm_id', 'id']).doUpdateSet({ phone, email }))
        .execute();
    },
    saveTerms: (holdings) =>
      upsertRows(scope, 'holding', {
        columns: { post_id: 'text', person_id: 'text', valid_from: 'date', valid_to: 'date', provenance: 'text' },
        key: ['post_id', 'person_id', 'valid_from'],
        rows: holdings.map((holding) => ({
          post_id: holding.postId,
          person_id: holding.personId,
          valid_from: holding.validFrom,
          valid_to: holding.validTo,
          provenance: 'entered',
        })),
      }),
    async removeTerm({ postId, personId, validFrom }) {
      await db
        .deleteFrom('holding')
        .where('realm_id', '=', realm)
        .where('post_id', '=', postId)
        .where('person_id', '=', personId)
        .where('valid_from', '=', validFrom)
        .execute();
    },
    async addDelegation(delegation, createdBy) {
      await db
        .insertInto('delegation')
        .values({
          realm_id: realm,
          id: delegation.id,
          post_id: delegation.postId,
          from_person_id: delegation.fromPersonId,
          to_person_id: delegation.toPersonId,
          valid_from: delegation.validFrom,
          valid_to: delegation.validTo,
          reason: delegation.reason,
          created_by: createdBy,
        })
        .execute();
    },
    async endDelegation(id, day) {
      await db
        .updateTable('delegation')
        .set({ ended_on: day })
        .where('realm_id', '=', realm)
        .where('id', '=', id)
        .execute();
    },
    async endLink({ unitId, relation, toUnitId, validFrom }, day) {
      const key = sql<boolean>`realm_id = ${realm} and unit_id = ${unitId} and relation = ${relation}
        and to_unit_id = ${toUnitId} and valid_from = ${validFrom}`;
      if (day <= validFrom) await db.deleteFrom('unit_link').where(key).execute();
      else await db.updateTable('unit_link').set({ valid_to: day }).where(key).execute();
    },
  };
}
