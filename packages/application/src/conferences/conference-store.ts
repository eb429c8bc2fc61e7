import type { ConferenceDraft, PlanDocument } from '@openpar/documents';
import type { ConferenceId, IsoDay, Naming, Nominee, PlanReadingId, PostId, UnitId } from '@openpar/engine';
import type { Removal } from '../plans/plan-reading-store.ts';
import type { Notice } from './notice.ts';

export const CONFERENCE_SESSIONS = ['morning', 'afternoon', 'full-day'] as const;
export type ConferenceSession = (typeof CONFERENCE_SESSIONS)[number];

/** What was fixed by the host; `null` while it is as tentative as the plan says. */
export interface Arrangement {
  day: IsoDay | null;
  session: ConferenceSession | null;
  /** "08:00". */
  startClock: string | null;
  venue: string | null;
  chairPostId: PostId | null;
}

export interface Conference {
  id: ConferenceId;
  /** The body that holds it (the issuer of its plan). */
  hostUnitId: UnitId;
  /** The document that it was made of; `null` where it was made of a draft. */
  planReadingId: PlanReadingId | null;
  /** What its plan follows from where there is no document. */
  draft: ConferenceDraft | null;
  /** The conference of another year that the draft began with; it may be gone. */
  copiedFrom: ConferenceId | null;
  name: string;
  /** The plan as read and corrected, or as the draft made it. */
  plan: PlanDocument;
  /** Units, posts and holders are taken as they were on this day. */
  asOfDay: IsoDay;
  arrangement: Arrangement;
  /** When its assignments became tasks; `null` before. */
  handedOutAt: Date | null;
  createdBy: string;
  createdAt: Date;
  /** Counts changes; a change names the version it saw. */
  version: number;
}

export interface ConferenceSummary {
  id: ConferenceId;
  hostUnitId: UnitId;
  hostName: string;
  name: string;
  asOfDay: IsoDay;
  arrangement: Arrangement;
  /** Yearly cycles that it looks back on or sets tasks for, ascending. */
  years: readonly number[];
  /** Tentative start as the plan says: "2024-06". */
  plannedStart: string | null;
  handedOutAt: Date | null;
}

/** A conference as the units see it that it asks for people. */
export interface ToldConference extends Conference {
  hostName: string;
}

export interface RemovedConference {
  id: ConferenceId;
  hostUnitId: UnitId;
  /** `null` where it was made of a draft. */
  planReadingId: PlanReadingId | null;
  name: string;
  removal: Removal;
}

/** Who named somebody for a unit, with his title, and when. */
export interface KeptNaming extends Naming {
  by: string;
  at: Date;
}

export interface ConferenceReads {
  find(id: ConferenceId): Promise<Conference | null>;
  /** Conferences held by these units, the latest first. */
  listOfHosts(hostUnitIds: readonly UnitId[]): Promise<readonly ConferenceSummary[]>;
  /** As `find` and `listOfHosts`, for conferences in the bin. */
  findRemoved(id: ConferenceId): Promise<RemovedConference | null>;
  listRemovedOfHosts(hostUnitIds: readonly UnitId[]): Promise<readonly RemovedConference[]>;
  /** Notices that were made, the last one first. */
  listNotices(id: ConferenceId): Promise<readonly Notice[]>;
  /** Namings by unit, seat and their order. */
  listNamings(id: ConferenceId): Promise<readonly KeptNaming[]>;
  /**
   * Conferences of any host whose tasks are handed out or whose day and venue are fixed, by day, undated last; none whose day is more than
   * a year before `day`.
   */
  listTold(day: IsoDay): Promise<readonly ToldConference[]>;
}

export interface ConferenceWrites {
  /** Until the transaction ends, nobody else changes this conference; call it before reading what the change rests on. */
  hold(id: ConferenceId): Promise<void>;
  /** Adds the conference and ties the plan reading, if it has one, to it. */
  add(
    conference: Pick<
      Conference,
      'hostUnitId' | 'planReadingId' | 'draft' | 'copiedFrom' | 'name' | 'plan' | 'asOfDay' | 'createdBy' | 'createdAt'
    >,
  ): Promise<ConferenceId>;
  /** `false` when somebody changed it since `version`; then nothing is written. */
  saveArrangement(id: ConferenceId, version: number, arrangement: Arrangement): Promise<boolean>;
  /** Puts a changed draft and the plan that follows from it in place; `false` as for `saveArrangement`. */
  saveDraft(
    id: ConferenceId,
    version: number,
    change: Pick<Conference, 'name' | 'plan' | 'asOfDay'> & { draft: ConferenceDraft },
  ): Promise<boolean>;
  /** Keeps a notice under the next number. */
  addNotice(id: ConferenceId, notice: Omit<Notice, 'number'>): Promise<void>;
  /** Puts these persons in the place of all whom the unit named for the seat. */
  saveNamings(
    id: ConferenceId,
    seat: Pick<Naming, 'unitId' | 'seatKey'>,
    naming: Pick<KeptNaming, 'by' | 'at'> & { nominees: readonly Nominee[] },
  ): Promise<void>;
  markHandedOut(id: ConferenceId, at: Date): Promise<void>;
  /** Puts the conference into the bin; its plan reading is open again. */
  remove(id: ConferenceId, removal: Removal): Promise<void>;
  /** Takes it out of the bin again; only while no other conference rests on its plan. */
  restore(id: ConferenceId): Promise<void>;
  /** Takes the conference out for good. */
  erase(id: ConferenceId): Promise<void>;
}
