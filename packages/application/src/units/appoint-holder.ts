import { type IsoDay, ok, type PostId, type Result } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { checkFreePost } from './check-free-post.ts';
import { findPostToEdit } from './find-unit-to-edit.ts';
import { grantsNoMore } from './grants-no-more.ts';
import { type PersonGiven, personGiven } from './person-given.ts';

type Refused =
  | 'not-permitted'
  | 'post-not-found'
  | 'unit-not-found'
  | 'person-not-found'
  | 'post-not-on-day'
  | 'post-held'
  | 'ends-before-start'
  | 'rights-beyond-own';

/** Gives a vacant post to somebody from a day on; `to` is the first day after the term, `null` while it lasts. */
export function appointHolder(
  ports: { stores: Stores },
  actor: Actor,
  appointment: { postId: PostId; person: PersonGiven; from: IsoDay; to: IsoDay | null },
): Promise<Result<null, Refused>> {
  return ports.stores.write(actor, 'holder-appointed', async (tx) => {
    const { postId, from, to } = appointment;
    const found = await findPostToEdit(tx, actor, postId);
    if (!found.ok) return found;
    const { post, unit } = found.value;
    const granted = grantsNoMore(actor, post);
    if (!granted.ok) return granted;
    const person = await personGiven(tx, appointment.person);
    if (!person.ok) return person;
    await tx.units.hold(unit.id);
    const validTo = to ?? post.validTo;
    const free = checkFreePost(post, await tx.units.listTerms([postId]), { validFrom: from, validTo });
    if (!free.ok) return free;
    if (!('id' in appointment.person)) await tx.units.savePerson(person.value);
    const { id: personId, name: personName } = person.value;
    await tx.units.saveTerms([{ postId, personId, personName, validFrom: from, validTo }]);
    tx.trail.tell({ person: personName, post: post.title, unit: unit.fullName, from });
    return ok(null);
  });
}
