import type { AccountId, PostId, RecordKind, RecordName, TrailAct, UnitId } from '@openpar/engine';

/** What a reader wants to know of an act beside who, what and when: names and values as they were, never secrets. */
export type TrailDetail = Readonly<Record<string, string | number | boolean | null>>;

/** One act of the trail. Names and titles are those of the time. */
export interface TrailEntry {
  /** Place in the realm's chain, from 1 without gaps. */
  seq: number;
  at: Date;
  act: TrailAct;
  accountId: AccountId | null;
  personName: string;
  postId: PostId | null;
  postTitle: string | null;
  unitId: UnitId | null;
  unitName: string | null;
  /** The holder of the post, where somebody else acted for him under a delegation. */
  delegatedBy: string | null;
  detail: TrailDetail;
  changes: readonly TrailChange[];
}

/** What an act did to one row; a digest is the SHA-256 of the row, `null` where it was not there. */
export interface TrailChange {
  recordKind: RecordKind;
  recordId: string;
  tableName: string;
  beforeDigest: string | null;
  afterDigest: string | null;
}

export interface TrailPage {
  /** Only acts before this place in the chain; `null`: from the newest. */
  before: number | null;
  limit: number;
}

/** Which acts are asked for; what is `null` may be anything. */
export interface TrailFilter {
  unitIds: readonly UnitId[];
  /** Part of the person's name, in any case. */
  person: string | null;
  act: TrailAct | null;
  from: Date | null;
  /** The first instant that is no longer asked for. */
  to: Date | null;
}

export interface TrailReads {
  /** The history of these records together, the newest first. */
  listOfRecords(records: readonly RecordName[], page: TrailPage): Promise<readonly TrailEntry[]>;
  /** Acts for these units, the newest first. */
  listOfUnits(filter: TrailFilter, page: TrailPage): Promise<readonly TrailEntry[]>;
  /** Units for which anything was ever done, with their names as they were last. */
  listUnits(): Promise<readonly { id: UnitId; name: string }[]>;
}

export interface TrailWrites {
  /** Adds to the detail of the act that the transaction is; an act that changes no row is kept only when it has told something. */
  tell(detail: TrailDetail): void;
}
