import { type Kysely, sql } from 'kysely';

/** Work that goes on behind the requests; its own history, so no trail is kept of it. */
export async function createJobs(db: Kysely<unknown>): Promise<void> {
  await sql`
    create table job (
      realm_id text not null references realm,
      id text not null,
      kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$'),
      subject text not null check (subject <> ''),
      record_id text not null,
      owner_unit_id text not null,
      created_by text not null,
      created_by_account text not null,
      created_at timestamptz not null default now(),
      input jsonb not null,
      state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'failed', 'cancelled')),
      run_at timestamptz not null default now(),
      worker text,
      lease_until timestamptz,
      attempts integer not null default 0 check (attempts >= 0),
      failures integer not null default 0 check (failures >= 0),
      is_cancel_asked boolean not null default false,
      progress_done integer not null default 0 check (progress_done >= 0),
      progress_total integer check (progress_total >= progress_done),
      checkpoint jsonb,
      result jsonb,
      refusal jsonb,
      failure text,
      started_at timestamptz,
      ended_at timestamptz,
      primary key (realm_id, id),
      foreign key (realm_id, owner_unit_id) references unit,
      foreign key (realm_id, created_by_account) references account,
      constraint job_lease_check check (
        (state = 'running') = (worker is not null) and (worker is null) = (lease_until is null)),
      constraint job_start_check check (state <> 'running' or (started_at is not null and attempts > 0)),
      constraint job_end_check check ((state in ('done', 'failed', 'cancelled')) = (ended_at is not null)),
      constraint job_result_check check ((state = 'done') = (result is not null)),
      constraint job_failure_check check (num_nonnulls(refusal, failure) = (state = 'failed')::integer)
    );
    comment on table job is 'Work behind the requests with its progress: queue and record in one';
    comment on column job.subject is 'Name of the record that it is about, as it was when the job was asked for';
    comment on column job.record_id is 'Id of that record; which table it stands in follows from the kind';
    comment on column job.run_at is 'Not before this time';
    comment on column job.worker is 'The runner that has it now; with attempts it names who may write';
    comment on column job.lease_until is 'After this time another runner may take it';
    comment on column job.attempts is 'How often it was taken by a runner';
    comment on column job.failures is 'Errors thrown and runners that died; several end the job';
    comment on column job.progress_total is 'Null while it is not known how much there is to do';
    comment on column job.checkpoint is 'From where the next runner goes on; its shape follows from the kind';
    comment on column job.refusal is 'Why it failed, when a person can mend it: code and detail';
    comment on column job.failure is 'Why it failed, when only a fault of the program explains it: the code in the log';
    create index job_due on job (realm_id, run_at) where state = 'waiting';
    create index job_leased on job (realm_id, lease_until) where state = 'running';
    create index job_owner on job (realm_id, owner_unit_id, created_at desc);
  `.execute(db);
}
