import {
  type DelegationId,
  type IsoDay,
  idOf,
  isValidOn,
  ok,
  type PersonId,
  type Post,
  type PostId,
  type Result,
  refuse,
} from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { ReadTransaction, Stores } from '../stores.ts';
import { findPostToEdit } from './find-unit-to-edit.ts';
import { grantsNoMore } from './grants-no-more.ts';

type Refused =
  | 'not-permitted'
  | 'post-not-found'
  | 'unit-not-found'
  | 'person-not-found'
  | 'ends-before-start'
  | 'delegated-to-self'
  | 'delegation-too-long'
  | 'delegation-outside-term'
  | 'post-delegated'
  | 'rights-beyond-own';

interface DelegationGiven {
  postId: PostId;
  toPersonId: PersonId;
  from: IsoDay;
  /** First day after it. */
  to: IsoDay;
  reason: string;
}

/** Lets somebody act for the holder of a post from a day to a day, at most a year; it ends early with the holder's term. */
export function delegatePost(
  ports: { stores: Stores },
  actor: Actor,
  given: DelegationGiven,
): Promise<Result<DelegationId, Refused>> {
  return ports.stores.write(actor, 'post-delegated', async (tx) => {
    const found = await findPostToDelegate(tx, actor, given.postId);
    if (!found.ok) return found;
    const post = found.value;
    const { from, to, reason } = given;
    if (to <= from) return refuse('ends-before-start', { start: from, day: to });
    if (to > yearAfter(from)) return refuse('delegation-too-long', { day: yearAfter(from) });
    const terms = await tx.units.listTerms([post.id]);
    const term = terms.find((one) => isValidOn(one, from));
    if (!term || !isValidOn(post, from)) return refuse('delegation-outside-term', { title: post.title, day: from });
    const person = await tx.units.findPerson(given.toPersonId);
    if (!person) return refuse('person-not-found');
    if (person.id === term.personId) return refuse('delegated-to-self', { person: person.name });
    await tx.units.hold(post.unitId);
    const other = (await tx.units.listDelegations([post.id])).find((one) => one.validFrom < to && from < one.validTo);
    if (other) return refuse('post-delegated', { title: post.title, person: other.toPersonName });
    const id = idOf<DelegationId>(await tx.units.newId());
    const names = { fromPersonName: term.personName, toPersonName: person.name };
    await tx.units.addDelegation(
      {
        id,
        postId: post.id,
        fromPersonId: term.personId,
        toPersonId: person.id,
        ...names,
        validFrom: from,
        validTo: to,
        reason,
      },
      `${actor.personName}, ${actor.post.title}`,
    );
    tx.trail.tell({ person: person.name, post: post.title, for: term.personName, from, until: to });
    return ok(id);
  });
}

/** Ends a delegation before its time: `day` is the first day without it. One that has not begun never does. */
export function endDelegation(
  ports: { stores: Stores },
  actor: Actor,
  { id, day }: { id: DelegationId; day: IsoDay },
): Promise<
  Result<
    null,
    | 'not-permitted'
    | 'delegation-not-found'
    | 'post-not-found'
    | 'unit-not-found'
    | 'ends-before-start'
    | 'rights-beyond-own'
  >
> {
  return ports.stores.write(actor, 'delegation-ended', async (tx) => {
    const delegation = await tx.units.findDelegation(id);
    if (!delegation) return refuse('delegation-not-found');
    const found = await findPostToDelegate(tx, actor, delegation.postId);
    if (!found.ok) return found;
    if (day < delegation.validFrom) return refuse('ends-before-start', { start: delegation.validFrom, day });
    if (day < delegation.validTo) await tx.units.endDelegation(id, day);
    tx.trail.tell({ person: delegation.toPersonName, post: found.value.title, for: delegation.fromPersonName, day });
    return ok(null);
  });
}

/** The post, if the actor holds it himself, or keeps the posts of its unit; whoever acts under a delegation passes it on to nobody. */
async function findPostToDelegate(
  tx: ReadTransaction,
  actor: Actor,
  postId: PostId,
): Promise<Result<Post, 'not-permitted' | 'post-not-found' | 'unit-not-found' | 'rights-beyond-own'>> {
  const own = await tx.accounts.listHeldPosts(actor.personId);
  const held = own.find(
    ({ post, from, to, delegatedBy }) =>
      post.id === postId && delegatedBy === null && isValidOn({ validFrom: from, validTo: to }, actor.day),
  );
  if (held && actor.delegatedBy === null) return ok(held.post);
  const found = await findPostToEdit(tx, actor, postId);
  if (!found.ok) return found;
  const granted = grantsNoMore(actor, found.value.post);
  return granted.ok ? ok(found.value.post) : granted;
}

function yearAfter(day: IsoDay): IsoDay {
  const end = new Date(`${day}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.toISOString().slice(0, 10);
}
