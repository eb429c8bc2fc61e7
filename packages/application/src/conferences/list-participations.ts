import { ok, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { ReadTransaction, Stores } from '../stores.ts';
import type { ToldConference } from './conference-store.ts';
import { isPast } from './is-past.ts';
import { type AskedSeats, openSeatsOf } from './open-seats-of.ts';

/** A conference that asks the actor's units to name somebody. */
export interface Participation extends AskedSeats {
  conference: ToldConference;
}

/**
 * Conferences of any host that leave seats to the actor's units, by day. A unit sees one as soon as its host has gone public with it: when
 * its tasks are handed out, or its day and venue are fixed; and until its day is over.
 */
export function listParticipations(
  ports: { stores: Stores },
  actor: Actor,
): Promise<Result<readonly Participation[], 'not-permitted'>> {
  return ports.stores.read(actor.realmId, async (tx) => {
    if (!isPermitted(actor, 'participants.name')) return refuse('not-permitted');
    return ok(await participationsOf(tx, actor));
  });
}

/** See `listParticipations`; for use cases that hold a transaction already. */
export async function participationsOf(tx: ReadTransaction, actor: Actor): Promise<Participation[]> {
  const found: Participation[] = [];
  for (const conference of await tx.conferences.listTold(actor.day)) {
    if (isPast(conference, actor.day)) continue;
    const asked = await openSeatsOf(tx, conference, actor.unitIds);
    if (asked.seats.length > 0) found.push({ conference, ...asked });
  }
  return found;
}
