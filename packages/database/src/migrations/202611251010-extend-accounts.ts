import { type Kysely, sql } from 'kysely';
import { putUnderTrail } from './put-under-trail.ts';

/** Accounts before their first password, with an address for letters; links and printed codes that set a password once. */
export async function extendAccounts(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table account
      add column email text check (email <> ''),
      add column last_signed_in_at timestamptz,
      alter column password_hash drop not null;
    comment on column account.password_hash is 'Argon2id, PHC string; null: not activated yet';
    drop trigger leave_trail on account;

    create table account_token (
      realm_id text not null references realm,
      id text not null,
      token_hash text not null check (token_hash ~ '^[0-9a-f]{64}$'),
      account_id text not null,
      purpose text not null check (purpose in ('activation', 'reset')),
      expires_at timestamptz not null,
      used_at timestamptz,
      created_at timestamptz not null,
      created_by text not null,
      primary key (realm_id, id),
      unique (realm_id, token_hash),
      foreign key (realm_id, account_id) references account on delete cascade
    );
    comment on table account_token is 'Links and printed codes that set a password, each once';
    comment on column account_token.token_hash is 'SHA-256, hexadecimal; of a code together with its account';
    comment on column account_token.expires_at is 'A newer one of the same account brings it forward';
    comment on column account_token.created_by is 'Name of the person, as it was';
    create index account_token_account on account_token (realm_id, account_id);
  `.execute(db);
  // Each sign-in is an act of its own; the time of the last one is no change of the record.
  await putUnderTrail(db, { table: 'account', record: ['account', 'id'], key: ['id'], leftOut: ['last_signed_in_at'] });
  await putUnderTrail(db, { table: 'account_token', record: ['account', 'account_id'], key: ['id'] });
}
