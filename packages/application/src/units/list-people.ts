import { ok, type PersonContact, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import type { PersonWithPosts } from './unit-store.ts';

/** The people of the actor's units and of those below or on the territory, by given name, with how to reach them. */
export function listPeople(
  ports: { stores: Stores },
  actor: Actor,
): Promise<Result<readonly PersonWithPosts[], 'not-permitted'>> {
  return ports.stores.read(actor.realmId, async (tx) => {
    if (!isPermitted(actor, 'units.edit')) return refuse('not-permitted');
    return ok(await tx.units.listPeople(actor.unitIds, actor.day));
  });
}

/** Changes how somebody of these people is reached; `null`: not known. */
export function changeContact(
  ports: { stores: Stores },
  actor: Actor,
  change: Omit<PersonContact, 'name'>,
): Promise<Result<null, 'not-permitted' | 'person-not-found'>> {
  return ports.stores.write(actor, 'contact-changed', async (tx) => {
    if (!isPermitted(actor, 'units.edit')) return refuse('not-permitted');
    const people = await tx.units.listPeople(actor.unitIds, actor.day);
    const person = people.find(({ id }) => id === change.id);
    if (!person) return refuse((await tx.units.findPerson(change.id)) ? 'not-permitted' : 'person-not-found');
    await tx.units.savePerson({ ...change, name: person.name });
    tx.trail.tell({ person: person.name });
    return ok(null);
  });
}
