import type { PersonId, PostId, UnitId } from '../ids.ts';
import type { PostFunction } from '../units/post.ts';
import type { AdministrativeLevel, UnitKind } from '../units/unit.ts';

/**
 * Which posts of a unit a rule calls. `leader` is one of the leaders (đại diện lãnh đạo), `leaders` all of them; `members` is everybody with a
 * post in the body (thành viên); `officers` and `function` reach into the offices under the unit too, because "công chức UBND xã" are
 * the officers of its sections. `standing` is the Thường trực, `standing-committee` the Ban Thường vụ.
 */
export type PostCall =
  | { call: 'head' }
  | { call: 'deputies' }
  | { call: 'leader' }
  | { call: 'leaders' }
  | { call: 'standing' }
  | { call: 'standing-committee' }
  | { call: 'members' }
  | { call: 'officers' }
  | { call: 'function'; function: PostFunction }
  /** One person whom the unit names itself ("có liên quan", "đại diện"). */
  | { call: 'named-by-unit' }
  /** A post by its title, as a folded name, where the title says more than the rank: "phó chủ tịch thường trực". */
  | { call: 'title'; titleKey: string };

/**
 * Which units a rule speaks of, seen from the host unit of the conference. Keys are folded names without the territory at the end
 * (formats: `bodyNameKey`). A level below the host's means every territory of that level inside the host's, a level above it the
 * territory around.
 */
export type UnitCall =
  | { units: 'host' }
  /** A body named once: "Phòng Nội vụ", "UBND xã Mường So" (with the key of its territory). Without a level it is looked for from the host outwards. */
  | { units: 'named'; nameKey: string; name: string; level: AdministrativeLevel | null; territoryKey: string | null }
  /** Every unit of these kinds at this level: "UBND các xã, thị trấn". `chain` keeps those that the host commands. */
  | { units: 'every'; kinds: readonly UnitKind[]; level: AdministrativeLevel; scope: 'any' | 'chain' }
  /** A named body repeated in every territory of a level: "Phòng Nội vụ" under a district heading of a province's plan. */
  | { units: 'every-named'; nameKey: string; name: string; level: AdministrativeLevel }
  /** Every body of a level whose name begins so: "các trường", "các trạm y tế". */
  | { units: 'every-starting'; nameKey: string; name: string; level: AdministrativeLevel }
  /** The bodies of a level that hold a function, by any name: "bộ phận Văn hóa - thông tin". */
  | { units: 'with-function'; function: PostFunction; level: AdministrativeLevel };

/** One call of a participant line: these posts of these units. */
export interface ParticipantCall {
  unit: UnitCall;
  posts: readonly PostCall[];
  /** The words that say so, as written. */
  text: string;
}

/** One participant line as a rule: each unit called, each post called of it. */
export interface ParticipantRule {
  /** Index of the line in the plan's participants. */
  line: number;
  /** The line as written. */
  text: string;
  /** Level that the heading above the line announces ("Cấp tỉnh"); `null` without a heading. Bodies of another level below it are reported. */
  headingLevel: AdministrativeLevel | null;
  calls: readonly ParticipantCall[];
  /** Parts of the line that no rule could be made of, as written. */
  notUnderstood: readonly string[];
}

/** `to-be-named`: the unit itself names the person, `named`: it has; `vacant`: the post exists and nobody holds it on the day. */
export const SEAT_STATES = ['held', 'vacant', 'to-be-named', 'named', 'post-missing'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** One expected participant. A person or post called by several lines has one seat with all its reasons. */
export interface Seat {
  /** The unit of the post of the first reason. */
  unitId: UnitId;
  unitName: string;
  /** Territory of that unit: where the seat belongs when each territory has a site of its own; `null` if it has none. */
  territoryId: UnitId | null;
  postId: PostId | null;
  postTitle: string | null;
  personId: PersonId | null;
  personName: string | null;
  state: SeatState;
  /** The unit may send a deputy in the place of its head, because every line that calls the seat says "đại diện lãnh đạo". */
  maySendDeputy: boolean;
  /** The function that was called, where that is why the seat is here; `null` otherwise. */
  calledFunction: PostFunction | null;
  /** Lines of the plan that call this seat, each once, ascending. */
  reasons: readonly number[];
  /** Those of `reasons` for which the unit named this person; a `held` seat with some is counted once. */
  namedFor: readonly number[];
  /** Set where the unit is asked (mời, đề nghị), not ordered: it stands outside the host's chain of command. */
  isAsked: boolean;
}

/** A part of a rule that leads to nobody, with the reason. */
export interface UnresolvedCall {
  line: number;
  name: string;
  reason: 'unit-unknown' | 'unit-ambiguous' | 'wrong-level' | 'not-understood';
}

export interface ParticipantList {
  /** By line, then unit (as named, or by code), then post order. */
  seats: readonly Seat[];
  unresolved: readonly UnresolvedCall[];
}

/** Makes the key by which names of bodies compare, without the territory at the end (formats: `bodyNameKey`). */
export type BodyKeyOf = (name: string, territoryName: string | null) => string;
