import { type Kysely, sql } from 'kysely';

/** Accounts of people, their sessions, and the failed sign-ins that slow down guessing. */
export async function createAccounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table account (
      realm_id text not null references realm,
      id text not null check (id <> ''),
      login text not null check (login <> ''),
      person_id text not null,
      password_hash text not null,
      is_disabled boolean not null,
      primary key (realm_id, id),
      foreign key (realm_id, person_id) references person
    );
    comment on table account is 'Who may sign in';
    comment on column account.password_hash is 'Argon2id, PHC string';
    create unique index account_login on account (realm_id, lower(login));

    create table session (
      realm_id text not null references realm,
      token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
      account_id text not null,
      acting_post_id text,
      practice_day date,
      expires_at timestamptz not null,
      primary key (realm_id, token_hash),
      foreign key (realm_id, account_id) references account on delete cascade,
      foreign key (realm_id, acting_post_id) references post
    );
    comment on table session is 'Signed-in browsers';
    comment on column session.token_hash is 'SHA-256 of the token that the browser keeps, hexadecimal';
    comment on column session.practice_day is 'Day of the past to work on, in a practice realm';
    create index session_account on session (realm_id, account_id);

    create table failed_sign_in (
      realm_id text not null references realm,
      id bigint not null generated always as identity,
      login text not null,
      address text not null,
      at timestamptz not null,
      primary key (realm_id, id)
    );
    comment on table failed_sign_in is 'Failed sign-ins, by login and by network address';
    create index failed_sign_in_login on failed_sign_in (realm_id, lower(login), at);
    create index failed_sign_in_address on failed_sign_in (realm_id, address, at);
  `.execute(db);
}
