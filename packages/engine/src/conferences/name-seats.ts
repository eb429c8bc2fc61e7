import type { PostId } from '../ids.ts';
import { indexDirectory } from '../units/index-directory.ts';
import type { Directory } from '../units/post.ts';
import { type Naming, nameablePosts, type OpenSeat, seatKeysOf } from './naming.ts';
import type { ParticipantList, ParticipantRule, Seat } from './participant-rule.ts';

interface NamingQuestion {
  /** The seats that the rules lead to, nobody named yet. */
  list: ParticipantList;
  rules: readonly Pick<ParticipantRule, 'line' | 'text'>[];
  namings: readonly Naming[];
  directory: Directory;
  /** As for `resolveParticipants`: whoever chairs is no participant, so naming him names nobody. */
  chair: PostId | null;
}

/** A participant list with the persons whom units named, and each seat that the plan left open, in the order of the list. */
export interface NamedParticipants {
  list: ParticipantList;
  openSeats: readonly OpenSeat[];
}

/**
 * Puts the persons whom units named into their open seats. Who has a seat already keeps that one, with one more reason. A naming whose line
 * is gone, or whose post the unit does not have on the day, names nobody: the seat is open again.
 */
export function nameSeats(question: NamingQuestion): NamedParticipants {
  const { list, rules } = question;
  const keys = seatKeysOf(rules);
  const words = new Map(rules.map(({ line, text }) => [line, text]));
  const seats = new Map(
    list.seats.filter(({ state }) => state !== 'to-be-named').map((seat) => [identityOf(seat), seat]),
  );
  const order = new Set<string>();
  const openSeats: OpenSeat[] = [];
  for (const open of list.seats) {
    if (open.state !== 'to-be-named') {
      order.add(identityOf(open));
      continue;
    }
    const { unitId, unitName, isAsked } = open;
    const [line = 0] = open.reasons;
    const key = keys.get(line) ?? '';
    const filled = question.namings.filter((naming) => naming.unitId === unitId && naming.seatKey === key);
    const own = filled.flatMap((naming) => ({ naming, seat: seatOf(naming, open, question) }));
    const named = own.flatMap(({ naming, seat }) => {
      if (seat === null) return [];
      const identity = identityOf(seat);
      const known = seats.get(identity);
      seats.set(identity, known === undefined ? seat : joined(known, seat));
      if (known === undefined) order.add(identity);
      const { personId, personName, postTitle } = seat;
      const { nominee } = naming;
      return { nominee, personId, personName, title: postTitle ?? '', isCountedElsewhere: known !== undefined };
    });
    if (named.length === 0) {
      seats.set(identityOf(open), open);
      order.add(identityOf(open));
    }
    openSeats.push({ key, unitId, unitName, line, text: words.get(line) ?? '', isAsked, named });
  }
  return { list: { ...list, seats: [...order].flatMap((identity) => seats.get(identity) ?? []) }, openSeats };
}

/** The seat of one named person, of the body that was asked; `null` where the naming names nobody. */
function seatOf({ nominee }: Naming, open: Seat, { directory, chair }: NamingQuestion): Seat | null {
  const seat: Seat = { ...open, state: 'named', namedFor: open.reasons };
  if ('name' in nominee) return { ...seat, personName: nominee.name, postTitle: nominee.title };
  const found = nameablePosts(directory, open.unitId).find(({ post }) => post.id === nominee.postId);
  const chairHolder = chair === null ? undefined : indexDirectory(directory).holding(chair)?.personId;
  if (found === undefined || found.post.id === chair) return null;
  const { post, personId, personName } = found;
  if (personId !== null && personId === chairHolder) return null;
  return {
    ...seat,
    postId: post.id,
    postTitle: post.title,
    personId,
    personName,
    state: personId === null ? 'vacant' : 'named',
  };
}

function joined(known: Seat, named: Seat): Seat {
  const reasons = [...new Set([...known.reasons, ...named.reasons])].sort((one, other) => one - other);
  return {
    ...known,
    reasons,
    namedFor: [...new Set([...known.namedFor, ...named.namedFor])],
    maySendDeputy: false,
    isAsked: known.isAsked || named.isAsked,
  };
}

/** Somebody without a post is the same where body, name and title are. */
function identityOf({ personId, postId, unitId, personName, postTitle, state, calledFunction, reasons }: Seat): string {
  if (personId !== null) return `person ${personId}`;
  if (postId !== null) return `post ${postId}`;
  if (personName !== null) return `named ${unitId} ${personName} ${postTitle}`;
  return `${state} ${unitId} ${calledFunction} ${state === 'to-be-named' ? reasons.join() : ''}`;
}
