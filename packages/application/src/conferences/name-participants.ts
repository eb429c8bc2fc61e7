import { type ConferenceId, type Nameable, type Nominee, ok, type Result, refuse, type UnitId } from '@openpar/engine';
import { nameKey } from '@openpar/formats';
import { type Actor, isWithinReach } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { isPast } from './is-past.ts';
import { openSeatsOf } from './open-seats-of.ts';

type Refused = 'not-permitted' | 'conference-not-found' | 'naming-not-asked' | 'naming-closed' | 'post-outside-unit';

interface NamingGiven {
  conferenceId: ConferenceId;
  unitId: UnitId;
  seatKey: string;
  /** Takes the place of whomever the unit named before; nobody takes the naming back. */
  nominees: readonly Nominee[];
}

/** Names a unit's people for a seat that a conference leaves to it, changes or takes it back, until the day of the conference is over. */
export function nameParticipants(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  given: NamingGiven,
): Promise<Result<null, Refused>> {
  const { conferenceId, unitId, seatKey } = given;
  const act = given.nominees.length === 0 ? 'naming-taken-back' : 'participants-named';
  return ports.stores.write(actor, act, async (tx) => {
    if (!(await isWithinReach(tx, actor, { permission: 'participants.name', unitId }))) return refuse('not-permitted');
    await tx.conferences.hold(conferenceId);
    const told = (await tx.conferences.listTold(actor.day)).find(({ id }) => id === conferenceId);
    if (!told) return refuse('conference-not-found');
    if (isPast(told, actor.day)) return refuse('naming-closed');
    const { seats, nameable } = await openSeatsOf(tx, told, [unitId]);
    const seat = seats.find(({ key }) => key === seatKey);
    if (!seat) return refuse('naming-not-asked');
    const posts = nameable.flatMap((one) => one.posts);
    const nominees = withoutRepeats(given.nominees.map((nominee) => asPost(nominee, posts)));
    const names = nominees.map((nominee) => nameOf(nominee, posts));
    if (names.includes(null)) return refuse('post-outside-unit', { unit: seat.unitName });
    const by = `${actor.personName}, ${actor.post.title}`;
    await tx.conferences.saveNamings(conferenceId, { unitId, seatKey }, { nominees, by, at: ports.clock.now() });
    if (nominees.length > 0 || seat.named.length > 0) {
      tx.trail.tell({ unit: seat.unitName, line: seat.text, people: names.join('; ') });
    }
    return ok(null);
  });
}

/** A typed name and title that are those of exactly one holder mean him, so that he is known wherever else he is called. */
function asPost(nominee: Nominee, posts: readonly Nameable[]): Nominee {
  if ('postId' in nominee) return nominee;
  const meant = posts.filter(
    ({ personName, post }) =>
      personName !== null &&
      nameKey(personName) === nameKey(nominee.name) &&
      nameKey(post.title) === nameKey(nominee.title),
  );
  const [only] = meant;
  return only !== undefined && meant.length === 1 ? { postId: only.post.id } : nominee;
}

function withoutRepeats(nominees: readonly Nominee[]): Nominee[] {
  return [...new Map(nominees.map((nominee) => [JSON.stringify(nominee), nominee])).values()];
}

/** As the trail tells it; `null` for a post that is none of the unit's. */
function nameOf(nominee: Nominee, posts: readonly Nameable[]): string | null {
  if ('name' in nominee) return `${nominee.name} (${nominee.title})`;
  const found = posts.find(({ post }) => post.id === nominee.postId);
  return found === undefined ? null : `${found.personName ?? ''} (${found.post.title})`.trim();
}
