import type { RealmId, TrailAct } from '@openpar/engine';
import type { AccountReads, AccountWrites } from './accounts/account-store.ts';
import type { ConferenceReads, ConferenceWrites } from './conferences/conference-store.ts';
import type { JobReads, JobWrites } from './jobs/job-store.ts';
import type { PlanReadingReads, PlanReadingWrites } from './plans/plan-reading-store.ts';
import type { SearchReads } from './search/record-search.ts';
import type { TaskReads, TaskWrites } from './tasks/task-store.ts';
import type { Doer } from './trail/doer.ts';
import type { TrailReads, TrailWrites } from './trail/trail-store.ts';
import type { UnitReads, UnitWrites } from './units/unit-store.ts';

/** All that may be read in one read transaction of one realm; sees one state of the data throughout. */
export interface ReadTransaction {
  readonly units: UnitReads;
  readonly accounts: AccountReads;
  readonly plans: PlanReadingReads;
  readonly conferences: ConferenceReads;
  readonly tasks: TaskReads;
  readonly trail: TrailReads;
  readonly jobs: JobReads;
  readonly search: SearchReads;
}

/** All that may be read and written in one write transaction of one realm; kept whole or not at all. */
export interface WriteTransaction extends ReadTransaction {
  readonly units: UnitReads & UnitWrites;
  readonly accounts: AccountReads & AccountWrites;
  readonly plans: PlanReadingReads & PlanReadingWrites;
  readonly conferences: ConferenceReads & ConferenceWrites;
  readonly tasks: TaskReads & TaskWrites;
  readonly trail: TrailReads & TrailWrites;
  readonly jobs: JobReads & JobWrites;
}

/** The database as use cases see it: every piece of work names its realm, reads cannot write, and writes say who does what. */
export interface Stores {
  read<Value>(realm: RealmId, work: (transaction: ReadTransaction) => Promise<Value>): Promise<Value>;
  /**
   * Commits when `work` resolves, rolls back when it throws. A refusal is a value and commits what was written before it.
   * What was changed stands in the trail as one act of `doer`, in the same transaction.
   */
  write<Value>(doer: Doer, act: TrailAct, work: (transaction: WriteTransaction) => Promise<Value>): Promise<Value>;
  /** As `write`, for filling a realm with a great many rows: the trail keeps one digest a table instead of one a row. */
  load<Value>(doer: Doer, act: TrailAct, work: (transaction: WriteTransaction) => Promise<Value>): Promise<Value>;
  /** The realms of this installation, by name. */
  listRealms(): Promise<readonly Realm[]>;
  createRealm(realm: Realm): Promise<void>;
}

/** The tree of units that an installation serves. */
export interface Realm {
  id: RealmId;
  name: string;
  /** A realm for practising: people in it may work on a day of the past, with the posts and units of that day. */
  isPractice: boolean;
}
