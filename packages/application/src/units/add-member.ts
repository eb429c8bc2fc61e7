import { type IsoDay, idOf, ok, type PostId, type PostRank, type Result, refuse, type UnitId } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { existsOn, findUnitToEdit } from './find-unit-to-edit.ts';
import { grantsNoMore } from './grants-no-more.ts';
import { type PersonGiven, personGiven } from './person-given.ts';

type Refused =
  | 'not-permitted'
  | 'unit-not-found'
  | 'unit-not-on-day'
  | 'person-not-found'
  | 'no-working-body'
  | 'already-member'
  | 'rights-beyond-own';

interface Membership {
  unitId: UnitId;
  person: PersonGiven;
  title: string;
  rank: PostRank;
  from: IsoDay;
}

/** Adds a member to a council, help team or steering committee from a day on: his seat and his holding of it in one act. */
export function addMember(
  ports: { stores: Stores },
  actor: Actor,
  member: Membership,
): Promise<Result<PostId, Refused>> {
  return ports.stores.write(actor, 'member-added', async (tx) => {
    const { unitId, title, rank, from } = member;
    const found = await findUnitToEdit(tx, actor, unitId);
    if (!found.ok) return found;
    const body = found.value;
    if (body.kind !== 'working-body') return refuse('no-working-body', { unit: body.fullName });
    const exists = existsOn(body, from);
    if (!exists.ok) return exists;
    const granted = grantsNoMore(actor, { title, rank, functions: [] });
    if (!granted.ok) return granted;
    const person = await personGiven(tx, member.person);
    if (!person.ok) return person;
    await tx.units.hold(unitId);
    const { posts, holdings } = await tx.units.listPosts(unitId, from);
    const { id: personId, name: personName } = person.value;
    if (holdings.some((held) => held.personId === personId)) {
      return refuse('already-member', { person: personName, unit: body.fullName });
    }
    if (!('id' in member.person)) await tx.units.savePerson(person.value);
    const id = idOf<PostId>(await tx.units.newId());
    const order = Math.max(0, ...posts.map((post) => post.order)) + 1;
    const bounds = { validFrom: from, validTo: body.validTo };
    await tx.units.savePosts([{ id, unitId, title, rank, functions: [], order, ...bounds }], 'entered');
    await tx.units.saveTerms([{ postId: id, personId, personName, ...bounds }]);
    tx.trail.tell({ person: personName, post: title, unit: body.fullName, from });
    return ok(id);
  });
}
