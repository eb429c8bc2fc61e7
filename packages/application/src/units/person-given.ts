import { idOf, ok, type PersonContact, type PersonId, type Result, refuse } from '@openpar/engine';
import type { WriteTransaction } from '../stores.ts';

/** Somebody who is known, or a new person by name with the ways to reach him. */
export type PersonGiven = { id: PersonId } | Omit<PersonContact, 'id'>;

/** The person meant; a new one gets an id and is not yet kept. */
export async function personGiven(
  tx: WriteTransaction,
  given: PersonGiven,
): Promise<Result<PersonContact, 'person-not-found'>> {
  if (!('id' in given)) return ok({ ...given, id: idOf<PersonId>(await tx.units.newId()) });
  const person = await tx.units.findPerson(given.id);
  return person ? ok(person) : refuse('person-not-found');
}
