import type { AccountId, PostId, UnitId } from '@openpar/engine';
import type { RecordKind, RecordName, TrailAct } from './trail-acts.ts';

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

export interface TrailReads {
  /** The history of these records together, the newest first. */
  listOfRecords(records: readonly RecordName[], page: TrailPage): Promise<readonly TrailEntry[]>;
  /** All acts of the realm, the newest first. */
  list(page: TrailPage): Promise<readonly TrailEntry[]>;
}

export interface TrailWrites {
  /** Adds to the detail of the act that the transaction is; an act that changes no row is kept only when it has told something. */
  tell(detail: TrailDetail): void;
}
