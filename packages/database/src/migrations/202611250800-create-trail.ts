import { type Kysely, sql } from 'kysely';
import { putUnderTrail } from './put-under-trail.ts';

/**
 * The trail: who did what when, with the digest of each row before and after it. Triggers write it, so that no way of
 * writing can forget it; a write outside an act is refused.
 */
export async function createTrail(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table trail_head (
      realm_id text primary key references realm,
      seq bigint not null check (seq >= 0),
      hash text not null check (hash ~ '^[0-9a-f]{64}$')
    );
    comment on table trail_head is 'The newest act of each realm; holding its row puts acts one after another';

    create table trail_act (
      realm_id text not null references realm,
      id text not null,
      seq bigint not null check (seq >= 1),
      at timestamptz not null,
      act text not null check (act <> ''),
      account_id text,
      person_name text not null,
      post_id text,
      post_title text,
      unit_id text,
      unit_name text,
      delegated_by text,
      detail text,
      change_count integer not null check (change_count >= 0),
      changes_digest text not null check (changes_digest ~ '^[0-9a-f]{64}$'),
      previous_hash text not null check (previous_hash ~ '^[0-9a-f]{64}$'),
      hash text not null check (hash ~ '^[0-9a-f]{64}$'),
      primary key (realm_id, id),
      unique (realm_id, seq)
    );
    comment on table trail_act is 'Acts in the order they were done, each chained to the one before by its hash';
    comment on column trail_act.at is 'By the clock of the database, which all processes share';
    comment on column trail_act.person_name is 'Names and titles as they were at the time';
    comment on column trail_act.delegated_by is 'The holder of the post, where somebody else acted for him under a delegation';
    comment on column trail_act.detail is 'JSON text of what a reader wants to know; hashed as written';
    create index trail_act_account on trail_act (realm_id, account_id, seq desc);

    create table trail_change (
      realm_id text not null references realm,
      id bigint not null generated always as identity,
      act_id text not null,
      record_kind text not null,
      record_id text not null,
      table_name text not null,
      row_key text not null,
      before_digest text check (before_digest ~ '^[0-9a-f]{64}$'),
      after_digest text check (after_digest ~ '^[0-9a-f]{64}$'),
      primary key (realm_id, id)
    );
    comment on table trail_change is 'Rows that an act added, changed or removed';
    comment on column trail_change.record_id is 'The record that the row belongs to: the history of a record is found by it';
    comment on column trail_change.row_key is 'Key of the row inside its table; "*" for a whole table that was loaded at once';
    comment on column trail_change.before_digest is 'SHA-256 of the row before; null: it was not there. Of a whole table: of all rows, by exclusive or';
    create index trail_change_act on trail_change (realm_id, act_id);
    create index trail_change_record on trail_change (realm_id, record_kind, record_id);
    create index trail_change_row on trail_change (realm_id, table_name, row_key);

    create function row_digest(given jsonb, left_out text) returns text
    language sql immutable strict parallel safe
    return encode(sha256(convert_to(jsonb_strip_nulls(given - string_to_array(left_out, ','))::text, 'UTF8')), 'hex');
    comment on function row_digest is 'SHA-256 of a row without its empty and its computed columns, so that a new empty column changes nothing';

    create function row_key(given jsonb, key_columns text) returns text
    language sql immutable strict parallel safe
    return (select string_agg(given ->> name, chr(31) order by place)
      from unnest(string_to_array(key_columns, ',')) with ordinality as key (name, place));

    create function leave_trail() returns trigger
    language plpgsql set timezone to 'UTC' as $$
    declare
      act_id text := current_setting('openpar.act', true);
      row_before jsonb;
      row_after jsonb;
      either jsonb;
      before_digest text;
      after_digest text;
    begin
      if coalesce(act_id, '') = '' then
        raise exception 'a row of % is written outside an act', tg_table_name;
      end if;
      if current_setting('openpar.is_load', true) = 'yes' then
        return null;
      end if;
      if tg_op <> 'INSERT' then
        row_before := to_jsonb(old);
        before_digest := row_digest(row_before, tg_argv[3]);
      end if;
      if tg_op <> 'DELETE' then
        row_after := to_jsonb(new);
        after_digest := row_digest(row_after, tg_argv[3]);
      end if;
      if before_digest is not distinct from after_digest then
        return null;
      end if;
      either := coalesce(row_after, row_before);
      insert into trail_change (realm_id, act_id, record_kind, record_id, table_name, row_key, before_digest, after_digest)
      values (either ->> 'realm_id', act_id, tg_argv[0], either ->> tg_argv[1], tg_table_name,
        row_key(either, tg_argv[2]), before_digest, after_digest);
      return null;
    end $$;
    comment on function leave_trail is 'Trigger with: kind of record, its column, key columns, columns to leave out';

    create function keep_trail() returns trigger
    language plpgsql as $$
    begin
      raise exception 'the trail is only ever added to';
    end $$;
    create trigger keep_trail before update or delete on trail_act for each row execute function keep_trail();
    create trigger keep_trail before update or delete on trail_change for each row execute function keep_trail();
    create trigger keep_whole_trail before truncate on trail_act execute function keep_trail();
    create trigger keep_whole_trail before truncate on trail_change execute function keep_trail();
  `.execute(db);
  await putUnderTrail(db, { table: 'unit', record: ['unit', 'id'], key: ['id'], leftOut: ['search_key'] });
  await putUnderTrail(db, {
    table: 'unit_link',
    record: ['unit', 'unit_id'],
    key: ['unit_id', 'relation', 'to_unit_id', 'valid_from'],
  });
  await putUnderTrail(db, {
    table: 'unit_succession',
    record: ['unit', 'successor_id'],
    key: ['predecessor_id', 'successor_id', 'day'],
  });
  await putUnderTrail(db, { table: 'person', record: ['person', 'id'], key: ['id'] });
  await putUnderTrail(db, { table: 'post', record: ['post', 'id'], key: ['id'] });
  await putUnderTrail(db, { table: 'post_function', record: ['post', 'post_id'], key: ['post_id', 'function'] });
  await putUnderTrail(db, {
    table: 'holding',
    record: ['post', 'post_id'],
    key: ['post_id', 'person_id', 'valid_from'],
  });
  await putUnderTrail(db, { table: 'account', record: ['account', 'id'], key: ['id'] });
  await putUnderTrail(db, {
    table: 'plan_reading',
    record: ['plan', 'id'],
    key: ['id'],
    leftOut: ['title', 'issuer_name', 'doubt_count', 'warning_count'],
  });
  await putUnderTrail(db, {
    table: 'plan_correction',
    record: ['plan', 'plan_reading_id'],
    key: ['plan_reading_id', 'path'],
  });
  await putUnderTrail(db, {
    table: 'conference',
    record: ['conference', 'id'],
    key: ['id'],
    leftOut: ['planned_start'],
  });
  await putUnderTrail(db, { table: 'task', record: ['task', 'id'], key: ['id'] });
  await putUnderTrail(db, { table: 'task_cooperation', record: ['task', 'task_id'], key: ['task_id', 'unit_id'] });
}
