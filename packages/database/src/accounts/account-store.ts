import type { Account, AccountReads, AccountToken, AccountWrites, Session } from '@openpar/application';
import { idOf } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import { keepable } from '../jsonb.ts';
import type { AccountTokenRow, SessionRow } from '../row-types.generated.ts';
import type { Scope } from '../scope.ts';
import { upsertRows } from '../upsert-rows.ts';
import { listAccountsBelow, listPeopleBelow } from './list-accounts-below.ts';
import { listAccountsWithoutPost } from './list-accounts-without-post.ts';
import { listHeldPosts } from './list-held-posts.ts';

export function accountReads(scope: Scope): AccountReads {
  return {
    findByLogin: (login) => findAccount(scope, sql`lower(account.login) = lower(${keepable(login)})`),
    find: (id) => findAccount(scope, sql`account.id = ${id}`),
    async listLogins() {
      const rows = await scope.db
        .selectFrom('account')
        .select(['login', 'person_id', 'email'])
        .where('realm_id', '=', scope.realm)
        .orderBy(sql`lower(login) collate "C"`)
        .execute();
      return rows.map((row) => ({ login: row.login, personId: idOf(row.person_id), email: row.email }));
    },
    listHeldPosts: (personId) => listHeldPosts(scope, personId),
    async findSession(tokenHash, now) {
      const row = await scope.db
        .selectFrom('session')
        .selectAll()
        .where('realm_id', '=', scope.realm)
        .where('token_hash', '=', keepable(tokenHash))
        .where('expires_at', '>', now)
        .executeTakeFirst();
      return row ? toSession(row) : null;
    },
    async countFailedSignIns({ login, address }, since) {
      const row = await scope.db
        .selectFrom('failed_sign_in')
        .select([
          sql<number>`count(*) filter (where lower(login) = lower(${keepable(login)}))::integer`.as('byLogin'),
          sql<number>`count(*) filter (where address = ${address})::integer`.as('byAddress'),
        ])
        .where('realm_id', '=', scope.realm)
        .where('at', '>=', since)
        .where(sql<boolean>`(lower(login) = lower(${keepable(login)}) or address = ${address})`)
        .executeTakeFirstOrThrow();
      return row;
    },
    async findPersonName(personId) {
      const row = await scope.db
        .selectFrom('person')
        .select('name')
        .where('realm_id', '=', scope.realm)
        .where('id', '=', personId)
        .executeTakeFirst();
      return row?.name ?? null;
    },
    hasAccount: async (personId) => (await findAccount(scope, sql`account.person_id = ${personId}`)) !== null,
    isEmpty: async () => (await findAccount(scope, sql`true`)) === null,
    async listTaken(logins) {
      const rows = await scope.db
        .selectFrom('account')
        .select(sql<string>`lower(login)`.as('login'))
        .where('realm_id', '=', scope.realm)
        .where(sql<boolean>`lower(login) = any(${logins.map((login) => login.toLowerCase())})`)
        .execute();
      return rows.map(({ login }) => login);
    },
    listBelow: (roots, day, since) => listAccountsBelow(scope, { roots, day, since }),
    listWithoutPost: (day, since) => listAccountsWithoutPost(scope, { day, since }),
    listPeopleBelow: (roots, day) => listPeopleBelow(scope, { roots, day }),
    findToken: (tokenHash) => findToken(scope, sql`token_hash = ${tokenHash}`),
    findLastToken: (accountId) => findToken(scope, sql`account_id = ${accountId}`),
  };
}

export function accountWrites(scope: Scope): AccountWrites {
  const { db, realm } = scope;
  return {
    saveAccount: (account) => saveAccount(scope, account),
    async saveAccountEmails(accounts) {
      const logins = accounts.map(({ login }) => login.toLowerCase());
      await sql`
        update account set email = given.email
        from unnest(${logins}::text[], ${accounts.map(({ email }) => email)}::text[]) as given (login, email)
        where account.realm_id = ${realm} and lower(account.login) = given.login`.execute(db);
    },
    async saveSession(session) {
      if (session.realmId !== realm) throw new Error(`a session of realm ${session.realmId} in realm ${realm}`);
      await upsertRows(scope, 'session', {
        columns: {
          token_hash: 'text',
          account_id: 'text',
          acting_post_id: 'text',
          practice_day: 'date',
          expires_at: 'timestamptz',
          last_used_at: 'timestamptz',
        },
        key: ['token_hash'],
        rows: [
          {
            token_hash: session.tokenHash,
            account_id: session.accountId,
            acting_post_id: session.actingPostId,
            practice_day: session.practiceDay,
            expires_at: session.expiresAt.toISOString(),
            last_used_at: session.lastUsedAt.toISOString(),
          },
        ],
      });
    },
    async chooseActingPost(tokenHash, { actingPostId, practiceDay }) {
      await db
        .updateTable('session')
        .set({ acting_post_id: actingPostId, practice_day: practiceDay })
        .where('realm_id', '=', realm)
        .where('token_hash', '=', tokenHash)
        .execute();
    },
    async noteSessionUse(tokenHash, at) {
      await db
        .updateTable('session')
        .set({ last_used_at: at })
        .where('realm_id', '=', realm)
        .where('token_hash', '=', tokenHash)
        .execute();
    },
    async forgetSessions(now, limit) {
      await sql`
        delete from session where realm_id = ${realm} and token_hash in (
          select token_hash from session where realm_id = ${realm} and expires_at <= ${now} limit ${limit}
          for update skip locked)`.execute(db);
    },
    async removeSession(tokenHash) {
      await db.deleteFrom('session').where('realm_id', '=', realm).where('token_hash', '=', tokenHash).execute();
    },
    async removeSessionsOf(accountId, kept) {
      await db
        .deleteFrom('session')
        .where('realm_id', '=', realm)
        .where('account_id', '=', accountId)
        .where(sql<boolean>`token_hash is distinct from ${kept}`)
        .execute();
    },
    async noteSignIn(accountId, at) {
      await db
        .updateTable('account')
        .set({ last_signed_in_at: at })
        .where('realm_id', '=', realm)
        .where('id', '=', accountId)
        .execute();
    },
    async addToken(token) {
      await db
        .updateTable('account_token')
        .set({ expires_at: token.createdAt })
        .where('realm_id', '=', realm)
        .where('account_id', '=', token.accountId)
        .where('used_at', 'is', null)
        .where('expires_at', '>', token.createdAt)
        .execute();
      await db
        .insertInto('account_token')
        .values({
          realm_id: realm,
          id: token.id,
          token_hash: token.tokenHash,
          account_id: token.accountId,
          purpose: token.purpose,
          expires_at: token.expiresAt,
          used_at: token.usedAt,
          created_at: token.createdAt,
          created_by: token.createdBy,
        })
        .execute();
    },
    async useToken(id, at) {
      const change = await db
        .updateTable('account_token')
        .set({ used_at: at })
        .where('realm_id', '=', realm)
        .where('id', '=', id)
        .where('used_at', 'is', null)
        .executeTakeFirst();
      return change.numUpdatedRows === 1n;
    },
    async holdFailedSignIns(login) {
      await sql`select pg_advisory_xact_lock(hashtextextended(${`${realm}/${keepable(login)}`}, 0))`.execute(db);
    },
    async forgetFailedSignIns(before) {
      await db.deleteFrom('failed_sign_in').where('realm_id', '=', realm).where('at', '<', before).execute();
    },
    async recordFailedSignIn({ login, address, at }) {
      await db
        .insertInto('failed_sign_in')
        .values({ realm_id: realm, login: keepable(login), address, at })
        .execute();
    },
    async clearFailedSignIns(login) {
      await db
        .deleteFrom('failed_sign_in')
        .where('realm_id', '=', realm)
        .where(sql<boolean>`lower(login) = lower(${keepable(login)})`)
        .execute();
    },
  };
}

async function findAccount(scope: Scope, condition: RawBuilder<unknown>): Promise<Account | null> {
  const row = await scope.db
    .selectFrom('account')
    .innerJoin('person', (join) =>
      join.onRef('person.realm_id', '=', 'account.realm_id').onRef('person.id', '=', 'account.person_id'),
    )
    .select(['account.id', 'login', 'person_id', 'person.name', 'account.email', 'password_hash', 'is_disabled'])
    .where('account.realm_id', '=', scope.realm)
    .where(sql<boolean>`${condition}`)
    .executeTakeFirst();
  return row
    ? {
        id: idOf(row.id),
        login: row.login,
        personId: idOf(row.person_id),
        personName: row.name,
        email: row.email,
        passwordHash: row.password_hash,
        isDisabled: row.is_disabled,
      }
    : null;
}

/** A person who is there keeps name and provenance: an account does not rename people. */
async function saveAccount(scope: Scope, account: Account): Promise<void> {
  await scope.db
    .insertInto('person')
    .values({ realm_id: scope.realm, id: account.personId, name: account.personName, provenance: 'entered' })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await upsertRows(scope, 'account', {
    columns: {
      id: 'text',
      login: 'text',
      person_id: 'text',
      email: 'text',
      password_hash: 'text',
      is_disabled: 'boolean',
    },
    key: ['id'],
    rows: [
      {
        id: account.id,
        login: account.login,
        person_id: account.personId,
        email: account.email,
        password_hash: account.passwordHash,
        is_disabled: account.isDisabled,
      },
    ],
  });
}

async function findToken(scope: Scope, condition: RawBuilder<unknown>): Promise<AccountToken | null> {
  const row = await scope.db
    .selectFrom('account_token')
    .selectAll()
    .where('realm_id', '=', scope.realm)
    .where(sql<boolean>`${condition}`)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row ? toToken(row) : null;
}

function toToken(row: AccountTokenRow): AccountToken {
  return {
    id: row.id,
    tokenHash: row.token_hash,
    accountId: idOf(row.account_id),
    purpose: row.purpose,
    expiresAt: row.expires_at,
    usedAt: row.used_at,
    createdAt: row.created_at,
    createdBy: row.created_by,
  };
}

function toSession(row: SessionRow): Session {
  return {
    tokenHash: row.token_hash,
    realmId: idOf(row.realm_id),
    accountId: idOf(row.account_id),
    actingPostId: row.acting_post_id === null ? null : idOf(row.acting_post_id),
    practiceDay: row.practice_day,
    expiresAt: row.expires_at,
    lastUsedAt: row.last_used_at,
  };
}
