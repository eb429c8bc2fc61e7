import {
  type Holding,
  type IsoDay,
  isValidOn,
  ok,
  type PersonId,
  type Post,
  type PostId,
  type Result,
  refuse,
} from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores, WriteTransaction } from '../stores.ts';
import { checkFreePost } from './check-free-post.ts';
import { closeTerm } from './close-term.ts';
import { findPostToEdit } from './find-unit-to-edit.ts';
import { grantsNoMore } from './grants-no-more.ts';
import { type PersonGiven, personGiven } from './person-given.ts';

type Refused =
  | 'not-permitted'
  | 'post-not-found'
  | 'unit-not-found'
  | 'person-not-found'
  | 'term-not-found'
  | 'post-not-on-day'
  | 'post-held'
  | 'ends-before-start'
  | 'handed-to-self'
  | 'rights-beyond-own';

interface HandOver {
  postIds: readonly PostId[];
  fromPersonId: PersonId;
  to: PersonGiven;
  /** First day of the new holder. */
  day: IsoDay;
}

/**
 * Hands posts of one person to another from a day on, all or none. What the former holder did stays his; his delegations from
 * these posts end with his terms.
 */
export function handOverPosts(
  ports: { stores: Stores },
  actor: Actor,
  given: HandOver,
): Promise<Result<null, Refused>> {
  return ports.stores.write(actor, 'posts-handed-over', async (tx) => {
    const checked = await checkTerms(tx, actor, given);
    if (!checked.ok) return checked;
    const person = await personGiven(tx, given.to);
    if (!person.ok) return person;
    const { id: personId, name: personName } = person.value;
    if (personId === given.fromPersonId) return refuse('handed-to-self', { person: personName });
    if (!('id' in given.to)) await tx.units.savePerson(person.value);
    for (const { term } of checked.value) {
      await closeTerm(tx, term, given.day);
      await tx.units.saveTerms([{ ...term, personId, personName, validFrom: given.day }]);
    }
    const [first] = checked.value;
    const posts = checked.value.map(({ post }) => post.title).join('; ');
    tx.trail.tell({ from: first?.term.personName ?? '', to: personName, posts, day: given.day });
    return ok(null);
  });
}

async function checkTerms(
  tx: WriteTransaction,
  actor: Actor,
  { postIds, fromPersonId, day }: HandOver,
): Promise<Result<{ post: Post; term: Holding }[], Refused>> {
  const checked: { post: Post; term: Holding }[] = [];
  for (const postId of [...new Set(postIds)].sort()) {
    const found = await findPostToEdit(tx, actor, postId);
    if (!found.ok) return found;
    const { post, unit } = found.value;
    const granted = grantsNoMore(actor, post);
    if (!granted.ok) return granted;
    await tx.units.hold(unit.id);
    const terms = await tx.units.listTerms([postId]);
    const term = termOf(terms, { fromPersonId, day });
    if (!term) return refuse('term-not-found', { title: post.title, day });
    if (day <= term.validFrom) return refuse('ends-before-start', { start: term.validFrom, day });
    const others = terms.filter((one) => one !== term);
    const free = checkFreePost(post, others, { validFrom: day, validTo: term.validTo });
    if (!free.ok) return free;
    checked.push({ post, term });
  }
  return ok(checked);
}

/** The term that runs on the day, or the one that begins next: its start says why the day is too early. */
function termOf(
  terms: readonly Holding[],
  { fromPersonId, day }: { fromPersonId: PersonId; day: IsoDay },
): Holding | undefined {
  const own = terms.filter(({ personId }) => personId === fromPersonId);
  return own.find((term) => isValidOn(term, day)) ?? own.find((term) => term.validFrom >= day);
}
