import type { ConferenceId, IsoDay, PersonId, PlanReadingId, Post, TaskId, Unit, UnitId } from '@openpar/engine';
import type { UnitInContext } from '../units/unit-store.ts';

export const SEARCH_KINDS = ['units', 'posts', 'people', 'plans', 'conferences', 'tasks'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

export interface RecordSearch {
  /** Beginnings of words that must all be found; marks may be left out, tone marks may stand either way. Without words nothing is found. */
  text: string;
  /** Posts and their holders are those of this day; units are those of this day and those that ended before it. */
  day: IsoDay;
  /** How many rows are given at most; `total` counts all. */
  limit: number;
}

export interface Found<Row> {
  total: number;
  /** The best matches first: units and posts that have the words whole and side by side. People as Vietnamese lists have them, by given name. */
  rows: readonly Row[];
}

export interface FoundPost {
  post: Pick<Post, 'id' | 'title'>;
  unit: Pick<Unit, 'id' | 'fullName'>;
  context: readonly string[];
  /** `null`: vacant on that day. */
  holderName: string | null;
}

export interface FoundPerson {
  id: PersonId;
  name: string;
  /** Posts held on that day; empty for who holds none. */
  posts: readonly { title: string; unit: Pick<Unit, 'id' | 'fullName'>; context: readonly string[] }[];
}

export interface FoundPlan {
  id: PlanReadingId;
  title: string | null;
  issuerName: string | null;
  fileName: string;
}

export interface FoundConference {
  id: ConferenceId;
  name: string;
  hostName: string;
  asOfDay: IsoDay;
}

export interface FoundTask {
  id: TaskId;
  text: string;
  leadUnitName: string;
  conferenceId: ConferenceId;
  conferenceName: string;
  hostUnitId: UnitId;
}

/** What each search may see is given to it; none looks at rights itself. */
export interface SearchReads {
  findUnits(search: RecordSearch): Promise<Found<UnitInContext>>;
  /** Posts whose title has some of the words and whose unit has the others. */
  findPosts(search: RecordSearch): Promise<Found<FoundPost>>;
  findPeople(search: RecordSearch): Promise<Found<FoundPerson>>;
  findPlans(search: RecordSearch, ownerUnitIds: readonly UnitId[]): Promise<Found<FoundPlan>>;
  /** Hosts of all conferences whose name, or the text of one of whose tasks, matches. */
  listHosts(search: RecordSearch): Promise<readonly UnitId[]>;
  findConferences(search: RecordSearch, hostUnitIds: readonly UnitId[]): Promise<Found<FoundConference>>;
  /** Tasks that one of `unitIds` leads or co-operates in, and those of conferences of the hosts. */
  findTasks(
    search: RecordSearch,
    seenBy: { unitIds: readonly UnitId[]; hostUnitIds: readonly UnitId[] },
  ): Promise<Found<FoundTask>>;
}
