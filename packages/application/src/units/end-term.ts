import { type IsoDay, ok, type PersonId, type PostId, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { closeTerm, lastsUntil } from './close-term.ts';
import { findPostToEdit } from './find-unit-to-edit.ts';

type Refused = 'not-permitted' | 'post-not-found' | 'unit-not-found' | 'term-not-found' | 'ends-before-start';

/** Ends a holder's term: `day` is the first day on which he no longer holds the post. The seat of a member of a working body goes with him. */
export function endTerm(
  ports: { stores: Stores },
  actor: Actor,
  end: { postId: PostId; personId: PersonId; day: IsoDay },
): Promise<Result<null, Refused>> {
  return ports.stores.write(actor, 'term-ended', async (tx) => {
    const found = await findPostToEdit(tx, actor, end.postId);
    if (!found.ok) return found;
    const { post, unit } = found.value;
    await tx.units.hold(unit.id);
    const terms = await tx.units.listTerms([post.id]);
    const term = terms.filter((one) => one.personId === end.personId && lastsUntil(one, end.day)).at(0);
    if (!term) return refuse('term-not-found', { title: post.title, day: end.day });
    if (end.day <= term.validFrom) return refuse('ends-before-start', { start: term.validFrom, day: end.day });
    await closeTerm(tx, term, end.day);
    if (unit.kind === 'working-body' && post.rank === 'member') {
      await tx.units.savePosts([{ ...post, validTo: end.day }], 'entered');
    }
    tx.trail.tell({ person: term.personName, post: post.title, unit: unit.fullName, day: end.day });
    return ok(null);
  });
}
