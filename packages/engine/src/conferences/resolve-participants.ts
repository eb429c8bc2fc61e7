import type { PostId, UnitId } from '../ids.ts';
import { indexDirectory } from '../units/index-directory.ts';
import type { Directory, Post, PostFunction } from '../units/post.ts';
import type { Unit } from '../units/unit.ts';
import { callPosts } from './call-posts.ts';
import { findCalledUnits } from './find-called-units.ts';
import { isAskedFor } from './is-asked-for.ts';
import type {
  BodyKeyOf,
  ParticipantCall,
  ParticipantList,
  ParticipantRule,
  PostCall,
  Seat,
  UnresolvedCall,
} from './participant-rule.ts';

export interface ParticipantQuestion {
  rules: readonly ParticipantRule[];
  hostUnitId: UnitId;
  /** Everything as it is on the day of the conference. */
  directory: Directory;
  /** The post that chairs; whoever holds it is no participant, by whatever post he is called. `null` while it is not named. */
  chair: PostId | null;
  bodyKeyOf: BodyKeyOf;
}

/**
 * Turns participant lines into seats: each unit called × each post called of it. Whoever holds two posts, or is called by two lines, has
 * one seat with all reasons; a post nobody holds is a vacant seat; a unit without the post has a seat marked `post-missing`. A body of
 * another level than the heading above its line is left out and reported.
 */
export function resolveParticipants(question: ParticipantQuestion): ParticipantList {
  const book: SeatBook = { drafts: new Map(), unresolved: [] };
  for (const rule of question.rules) {
    for (const name of rule.notUnderstood) book.unresolved.push({ line: rule.line, name, reason: 'not-understood' });
    seatLine(rule, question, book);
  }
  return { seats: [...book.drafts.values()], unresolved: book.unresolved };
}

interface SeatBook {
  drafts: Map<string, Seat>;
  unresolved: UnresolvedCall[];
}

/** Posts of one unit are kept together, in the order in which the line names the units. */
function seatLine(rule: ParticipantRule, question: ParticipantQuestion, book: SeatBook): void {
  const callsOfUnit = new Map<Unit, PostCall[]>();
  for (const call of rule.calls) {
    for (const unit of unitsOfCall(rule, call, question, book)) {
      callsOfUnit.set(unit, [...(callsOfUnit.get(unit) ?? []), ...call.posts]);
    }
  }
  const chairHolder = question.chair === null ? undefined : holderOf(question.directory, question.chair);
  for (const [unit, calls] of callsOfUnit) {
    const seats = calls.flatMap((call) => seatsOf(call, unit, rule.line, question));
    for (const seat of inPostOrder(seats, indexDirectory(question.directory).posts(unit.id))) {
      const isChair = seat.postId !== null && seat.postId === question.chair;
      if (isChair || (chairHolder !== undefined && seat.personId === chairHolder)) continue;
      addSeat(book, seat, rule.line);
    }
  }
}

/** Posts of the offices under the unit come after its own, in the order in which they were called. */
function inPostOrder(seats: readonly Seat[], posts: readonly Post[]): readonly Seat[] {
  if (seats.length < 2) return seats;
  const placeOf = ({ postId }: Seat) => {
    const place = posts.findIndex(({ id }) => id === postId);
    return place < 0 ? posts.length : place;
  };
  return [...seats].sort((one, other) => placeOf(one) - placeOf(other));
}

function unitsOfCall(
  rule: ParticipantRule,
  call: ParticipantCall,
  question: ParticipantQuestion,
  book: SeatBook,
): readonly Unit[] {
  const { line, headingLevel } = rule;
  const called = findCalledUnits(call.unit, question);
  if (called.state !== 'found') {
    const reason = called.state === 'unknown' ? 'unit-unknown' : 'unit-ambiguous';
    book.unresolved.push({ line, name: call.text, reason });
    return [];
  }
  if (call.unit.units !== 'host' && headingLevel !== null && called.units.some(({ level }) => level !== headingLevel)) {
    book.unresolved.push({ line, name: call.text, reason: 'wrong-level' });
    return called.units.filter(({ level }) => level === headingLevel);
  }
  for (const territory of called.without) {
    book.unresolved.push({ line, name: `${call.text}, ${territory.fullName}`, reason: 'unit-unknown' });
  }
  return called.units;
}

function seatsOf(call: PostCall, unit: Unit, line: number, question: ParticipantQuestion): Seat[] {
  const called = callPosts(call, unit, question);
  const calledFunction = call.call === 'function' ? call.function : null;
  const shared = { maySendDeputy: call.call === 'leader', calledFunction, line };
  if (called.state !== 'posts') {
    const state = called.state === 'missing' ? 'post-missing' : 'to-be-named';
    return [{ ...makeSeat(unit, null, shared, question), state }];
  }
  const index = indexDirectory(question.directory);
  return called.posts.map((post) => makeSeat(index.unit(post.unitId) ?? unit, post, shared, question));
}

function makeSeat(
  unit: Unit,
  post: Post | null,
  shared: { maySendDeputy: boolean; calledFunction: PostFunction | null; line: number },
  { directory, hostUnitId }: ParticipantQuestion,
): Seat {
  const index = indexDirectory(directory);
  const holding = post === null ? undefined : index.holding(post.id);
  return {
    unitId: unit.id,
    unitName: unit.fullName,
    territoryId: index.territory(unit.id)?.id ?? null,
    postId: post?.id ?? null,
    postTitle: post?.title ?? null,
    personId: holding?.personId ?? null,
    personName: holding?.personName ?? null,
    state: holding === undefined ? 'vacant' : 'held',
    maySendDeputy: shared.maySendDeputy,
    calledFunction: shared.calledFunction,
    reasons: [shared.line],
    namedFor: [],
    isAsked: isAskedFor({ directory, hostUnitId, unitId: unit.id, personId: holding?.personId ?? null }),
  };
}

/** A seat known already gets another reason; it is asked as soon as one of its posts is, and must come itself as soon as one line says so. */
function addSeat(book: SeatBook, seat: Seat, line: number): void {
  const key = seatKey(seat, line);
  const known = book.drafts.get(key);
  if (known === undefined) {
    book.drafts.set(key, seat);
    return;
  }
  book.drafts.set(key, {
    ...known,
    maySendDeputy: known.maySendDeputy && seat.maySendDeputy,
    reasons: known.reasons.includes(line) ? known.reasons : [...known.reasons, line],
    isAsked: known.isAsked || seat.isAsked,
  });
}

/** People whom units name themselves are others in each line. */
function seatKey({ personId, postId, unitId, state, calledFunction }: Seat, line: number): string {
  if (personId !== null) return `person ${personId}`;
  if (postId !== null) return `post ${postId}`;
  return state === 'to-be-named' ? `named ${unitId} ${line}` : `missing ${unitId} ${calledFunction}`;
}

function holderOf(directory: Directory, postId: PostId) {
  return indexDirectory(directory).holding(postId)?.personId;
}
