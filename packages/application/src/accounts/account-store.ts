import type { AccountId, IsoDay, PersonId, Post, PostId, RealmId, Unit } from '@openpar/engine';

export interface Account {
  id: AccountId;
  login: string;
  personId: PersonId;
  personName: string;
  /** Argon2id, PHC string. */
  passwordHash: string;
  isDisabled: boolean;
}

/** An account in a list of all. */
export interface ListedAccount {
  login: string;
  personId: PersonId;
  email: string | null;
}

/** A post held by a person, with its unit and the term of the holding. */
export interface HeldPost {
  post: Post;
  unit: Unit;
  /** Names from the nearest superior outwards. */
  context: readonly string[];
  from: IsoDay;
  /** First day after the term; `null` while it lasts. */
  to: IsoDay | null;
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
}

export interface AccountReads {
  findByLogin(login: string): Promise<Account | null>;
  find(id: AccountId): Promise<Account | null>;
  /** Every account of the realm by login, with its own e-mail. */
  listLogins(): Promise<readonly ListedAccount[]>;
  /** All posts that the person holds or held, the current first. */
  listHeldPosts(personId: PersonId): Promise<readonly HeldPost[]>;
  /** A session that has not expired at `now`. */
  findSession(tokenHash: string, now: Date): Promise<Session | null>;
  /** Failed sign-ins with this login, or from this address, since `since`. */
  countFailedSignIns(
    key: { login: string; address: string },
    since: Date,
  ): Promise<{ byLogin: number; byAddress: number }>;
}

export interface AccountWrites {
  saveAccount(account: Account): Promise<void>;
  /** Sets the e-mail of accounts that stand. */
  saveAccountEmails(accounts: readonly { login: string; email: string | null }[]): Promise<void>;
  saveSession(session: Session): Promise<void>;
  /** Sets the post and day of a session. */
  chooseActingPost(tokenHash: string, choice: { actingPostId: PostId; practiceDay: IsoDay | null }): Promise<void>;
  removeSession(tokenHash: string): Promise<void>;
  recordFailedSignIn(attempt: { login: string; address: string; at: Date }): Promise<void>;
  clearFailedSignIns(login: string): Promise<void>;
}
