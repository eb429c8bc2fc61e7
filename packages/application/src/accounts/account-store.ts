import type { AccountId, IsoDay, PersonId, Post, PostId, RealmId, Unit, UnitId } from '@openpar/engine';

export interface Account {
  id: AccountId;
  login: string;
  personId: PersonId;
  personName: string;
  /** For letters; `null`: the person gets printed codes. */
  email: string | null;
  /** Argon2id, PHC string; `null`: not activated yet. */
  passwordHash: string | null;
  isDisabled: boolean;
}

/** Where an account stands; `locked` after too many wrong passwords, until the window has passed or somebody unlocks it. */
export const ACCOUNT_STATES = ['not-activated', 'active', 'disabled', 'locked'] as const;
export type AccountState = (typeof ACCOUNT_STATES)[number];

/** An account in a list, with the posts that its person holds. */
export interface AccountInList {
  id: AccountId;
  login: string;
  personName: string;
  email: string | null;
  isDisabled: boolean;
  isActivated: boolean;
  failedSignIns: number;
  lastSignedInAt: Date | null;
  posts: readonly PostInList[];
}

/** An account whose person holds no post on a day, with all posts that he ever held or will hold. */
export interface AccountWithoutPost extends Omit<AccountInList, 'posts'> {
  terms: readonly TermInList[];
}

export interface TermInList extends PostInList {
  from: IsoDay;
  /** First day after the term; `null` while it lasts. */
  to: IsoDay | null;
  unitValidFrom: IsoDay;
  unitValidTo: IsoDay | null;
}

/** A holder of a post who may not sign in yet. */
export interface PersonInList {
  personId: PersonId;
  personName: string;
  posts: readonly PostInList[];
}

export interface PostInList {
  title: string;
  unitId: UnitId;
  unitName: string;
}

export const TOKEN_PURPOSES = ['activation', 'reset'] as const;
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number];

/** A link or a printed code that sets a password once. */
export interface AccountToken {
  id: string;
  /** SHA-256, hexadecimal. */
  tokenHash: string;
  accountId: AccountId;
  purpose: TokenPurpose;
  expiresAt: Date;
  usedAt: Date | null;
  createdAt: Date;
  /** Name of the person who had it made. */
  createdBy: string;
}

/** A login that is taken, in a list of all. */
export interface TakenLogin {
  login: string;
  personId: PersonId;
  email: string | null;
}

/** A post held by a person, or delegated to him, with its unit and the term of the holding. */
export interface HeldPost {
  post: Post;
  unit: Unit;
  /** Names from the nearest superior outwards. */
  context: readonly string[];
  from: IsoDay;
  /** First day after the term; `null` while it lasts. */
  to: IsoDay | null;
  /** Name of the holder in whose place the person acts; `null`: he holds the post himself. */
  delegatedBy: string | null;
}

export interface Session {
  /** SHA-256 of the token that the browser keeps. */
  tokenHash: string;
  realmId: RealmId;
  accountId: AccountId;
  actingPostId: PostId | null;
  /** Day of the past to work on, in a practice realm; `null`: today. */
  practiceDay: IsoDay | null;
  expiresAt: Date;
  /** To the minute; see `noteUse`. */
  lastUsedAt: Date;
}

export interface AccountReads {
  findByLogin(login: string): Promise<Account | null>;
  find(id: AccountId): Promise<Account | null>;
  /** Every account of the realm by login, with its own e-mail. */
  listLogins(): Promise<readonly TakenLogin[]>;
  /** All posts that the person holds or held, the current first, then those delegated to him. */
  listHeldPosts(personId: PersonId): Promise<readonly HeldPost[]>;
  /** A session that has not expired at `now`. */
  findSession(tokenHash: string, now: Date): Promise<Session | null>;
  /** Failed sign-ins with this login, or from this address, since `since`. */
  countFailedSignIns(
    key: { login: string; address: string },
    since: Date,
  ): Promise<{ byLogin: number; byAddress: number }>;
  findPersonName(personId: PersonId): Promise<string | null>;
  /** Whether the person has an account. */
  hasAccount(personId: PersonId): Promise<boolean>;
  /** Whether anybody has one. */
  isEmpty(): Promise<boolean>;
  /** Those of `logins` that are taken, in small letters. */
  listTaken(logins: readonly string[]): Promise<readonly string[]>;
  /**
   * Accounts whose person holds a post of these units or below them on a day, by name; all posts of that day are told, wherever they are.
   * Failed sign-ins count from `since`.
   */
  listBelow(roots: readonly UnitId[], day: IsoDay, since: Date): Promise<readonly AccountInList[]>;
  /** Accounts whose person holds no post of his own on a day, but held one before it; by name. Failed sign-ins count from `since`. */
  listWithoutPost(day: IsoDay, since: Date): Promise<readonly AccountWithoutPost[]>;
  /** Holders of posts of these units or below them without an account, by name. */
  listPeopleBelow(roots: readonly UnitId[], day: IsoDay): Promise<readonly PersonInList[]>;
  findToken(tokenHash: string): Promise<AccountToken | null>;
  /** The newest of this account, used or not. */
  findLastToken(accountId: AccountId): Promise<AccountToken | null>;
}

export interface AccountWrites {
  saveAccount(account: Account): Promise<void>;
  /** Sets the e-mail of accounts that stand. */
  saveAccountEmails(accounts: readonly { login: string; email: string | null }[]): Promise<void>;
  saveSession(session: Session): Promise<void>;
  /** Sets the post and day of a session. */
  chooseActingPost(tokenHash: string, choice: { actingPostId: PostId; practiceDay: IsoDay | null }): Promise<void>;
  noteSessionUse(tokenHash: string, at: Date): Promise<void>;
  removeSession(tokenHash: string): Promise<void>;
  /** Deletes sessions that have expired at `now`, at most `limit` of them. */
  forgetSessions(now: Date, limit: number): Promise<void>;
  /** Ends all sessions of the account but `kept`. */
  removeSessionsOf(accountId: AccountId, kept: string | null): Promise<void>;
  noteSignIn(accountId: AccountId, at: Date): Promise<void>;
  /** Adds the token and ends all unused ones of its account. */
  addToken(token: AccountToken): Promise<void>;
  /** Marks the token as used; `false` when it was used before. */
  useToken(id: string, at: Date): Promise<boolean>;
  /** Holds the failed sign-ins of this login until the transaction ends: attempts at once wait for each other. */
  holdFailedSignIns(login: string): Promise<void>;
  /** Forgets those that no longer count. */
  forgetFailedSignIns(before: Date): Promise<void>;
  recordFailedSignIn(attempt: { login: string; address: string; at: Date }): Promise<void>;
  clearFailedSignIns(login: string): Promise<void>;
}
