import type { Stores, WriteTransaction } from '@openpar/application';
import { idOf, type JobId, type RealmId } from '@openpar/engine';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase, writeTo } from '../testing/index.ts';
import { SAMPLE_REALM, TWIN_REALM } from '../testing/sample-realm.ts';
import { aJob, jobDatabase } from './testing/sample-jobs.ts';

const LEASE_MS = 60_000;
const NONE = idOf<JobId>('none');

describe.each(TEST_SERVERS)('the job store on the %s server', (server) => {
  let database: TestDatabase;
  let client: pg.Client;
  const read: Stores['read'] = (realm, work) => database.stores.read(realm, work);
  const write = <Value>(realm: RealmId, work: (tx: WriteTransaction) => Promise<Value>) =>
    writeTo(database.stores, realm, work);

  beforeAll(async () => {
    database = await jobDatabase(server);
    client = new pg.Client(database.connection);
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.close();
  });

  const add = (differences = {}) => write(SAMPLE_REALM, ({ jobs }) => jobs.add(aJob(differences)));
  const find = (id: JobId) => read(SAMPLE_REALM, ({ jobs }) => jobs.find(id));
  const claim = (worker = 'one', leaseMs = LEASE_MS) =>
    database.jobs.claim({ realm: SAMPLE_REALM, worker, kinds: ['invitation-letters'], leaseMs });

  /** Takes this job, and ends whatever else waited before it. */
  async function take(id: JobId, worker = 'one', leaseMs = LEASE_MS) {
    for (let taken = await claim(worker, leaseMs); taken; taken = await claim(worker, leaseMs)) {
      if (taken.lease.jobId === id) return taken;
      await database.jobs.end(taken.lease, { state: 'cancelled' });
    }
    throw new Error(`job ${id} could not be taken`);
  }

  it('gives a job back as it was asked for, with the name of its unit', async () => {
    const id = await add();
    const job = await find(id);
    expect(job).toEqual({
      id,
      kind: 'invitation-letters',
      subject: 'Hội nghị công bố Chỉ số cải cách hành chính',
      recordId: 'hoi-nghi',
      ownerUnitId: 'ub-pt',
      ownerUnitName: 'Ủy ban nhân dân huyện Phong Thổ',
      createdBy: 'Nguyễn Văn An',
      createdByAccountId: 'an',
      createdAt: job?.createdAt,
      state: 'waiting',
      progress: { done: 0, total: null },
      isCancelAsked: false,
      failures: 0,
      result: null,
      refusal: null,
      failure: null,
      startedAt: null,
      endedAt: null,
    });
    expect(Math.abs(Date.now() - Number(job?.createdAt))).toBeLessThan(10_000);
    expect(await find(NONE)).toBeNull();
  });

  it('knows nothing of a job whose transaction was not kept', async () => {
    let id = NONE;
    const cut = write(SAMPLE_REALM, async ({ jobs }) => {
      id = await jobs.add(aJob());
      throw new Error('cut off');
    });
    await expect(cut).rejects.toThrow('cut off');
    expect(await find(id)).toBeNull();
  });

  it('lists jobs of the units asked for, those that have not ended first, each from the latest', async () => {
    const ownerUnitId = idOf<ReturnType<typeof aJob>['ownerUnitId']>('ub-bl');
    const ended = await add({ ownerUnitId });
    await write(SAMPLE_REALM, ({ jobs }) => jobs.askCancel(ended));
    const older = await add({ ownerUnitId });
    const newer = await add({ ownerUnitId });
    const list = (limit: number) =>
      read(SAMPLE_REALM, ({ jobs }) => jobs.listOfUnits([ownerUnitId, idOf('ub-td')], limit));
    expect((await list(9)).map(({ id }) => id)).toEqual([newer, older, ended]);
    expect((await list(2)).map(({ id }) => id)).toEqual([newer, older]);
    expect(await read(SAMPLE_REALM, ({ jobs }) => jobs.listOfUnits([], 9))).toEqual([]);
  });

  it('finds the job that asks for the same while it has not ended', async () => {
    const same = {
      recordId: 'mot-hoi-nghi',
      input: { conferenceId: idOf<never>('mot-hoi-nghi'), format: 'docx' as const },
    };
    const wanted = { kind: 'invitation-letters' as const, ...same };
    const open = (other = {}) => read(SAMPLE_REALM, ({ jobs }) => jobs.findOpen({ ...wanted, ...other }));
    expect(await open()).toBeNull();
    const id = await add(same);
    expect((await open())?.id).toBe(id);
    expect(await open({ input: { ...same.input, format: 'pdf' } })).toBeNull();
    expect(await open({ recordId: 'khac' })).toBeNull();
    const { lease } = await take(id);
    expect((await open())?.id).toBe(id);
    await database.jobs.end(lease, { state: 'done', result: { file: null } });
    expect(await open()).toBeNull();
  });

  it('begins a failed or cancelled job from its beginning, and no other', async () => {
    const id = await add();
    const retry = () => write(SAMPLE_REALM, ({ jobs }) => jobs.retry(id));
    expect(await retry()).toBe(false);
    const first = await take(id);
    await database.jobs.saveStep(first.lease, {
      progress: { done: 3, total: 5 },
      checkpoint: { parts: ['a'] },
      leaseMs: LEASE_MS,
    });
    expect(await retry()).toBe(false);
    await database.jobs.end(first.lease, { state: 'failed', failure: 'abc' });
    expect(await find(id)).toMatchObject({ state: 'failed', failure: 'abc', progress: { done: 3, total: 5 } });
    expect(await retry()).toBe(true);
    expect(await find(id)).toMatchObject({
      state: 'waiting',
      failure: null,
      progress: { done: 0, total: null },
      startedAt: null,
      endedAt: null,
    });
    const again = await take(id);
    expect(again).toMatchObject({ checkpoint: null, failures: 0, isCancelAsked: false });
    expect(again.lease.attempt).toBe(first.lease.attempt + 1);
    await database.jobs.end(again.lease, { state: 'done', result: { file: null } });
    expect(await retry()).toBe(false);
    expect(await write(SAMPLE_REALM, ({ jobs }) => jobs.retry(NONE))).toBe(false);
  });

  it('gives a job to nobody else while its lease lasts, and to the next afterwards, with the checkpoint', async () => {
    const id = await add();
    const first = await take(id, 'first', 400);
    expect(
      await database.jobs.saveStep(first.lease, { progress: { done: 1, total: null }, checkpoint: 7, leaseMs: 400 }),
    ).toBe('held');
    expect(await claim('second')).toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 500));
    const second = await claim('second');
    expect(second).toMatchObject({ lease: { jobId: id }, checkpoint: 7, failures: 1 });
    await database.jobs.end(second?.lease ?? first.lease, { state: 'cancelled' });
  });

  it('lets nobody write who holds the job no longer, in whatever way he tries', async () => {
    const id = await add();
    const { lease: late } = await take(id, 'late', -1);
    const { lease } = await take(id, 'in time');
    const before = await find(id);
    const step = { progress: { done: 9, total: 9 }, checkpoint: 'late', leaseMs: LEASE_MS };
    expect(await database.jobs.renew(late, LEASE_MS)).toBe('lost');
    expect(await database.jobs.saveStep(late, step)).toBe('lost');
    expect(await database.jobs.end(late, { state: 'cancelled' })).toBe(false);
    expect(await database.jobs.postpone(late, 0)).toBe(false);
    expect(await database.jobs.giveBack(late)).toBe(false);
    expect(await database.jobs.renew({ ...lease, worker: 'late' }, LEASE_MS)).toBe('lost');
    expect(await database.jobs.renew({ ...lease, attempt: lease.attempt + 1 }, LEASE_MS)).toBe('lost');
    expect(await database.jobs.renew({ ...lease, realm: TWIN_REALM }, LEASE_MS)).toBe('lost');
    expect(await find(id)).toEqual(before);
    expect(await database.jobs.renew(lease, LEASE_MS)).toBe('held');
    expect(await database.jobs.end(lease, { state: 'cancelled' })).toBe(true);
    expect(await database.jobs.end(lease, { state: 'cancelled' })).toBe(false);
  });

  it('tells the holder that somebody wants the job cancelled', async () => {
    const id = await add();
    const { lease } = await take(id);
    expect(await write(SAMPLE_REALM, ({ jobs }) => jobs.askCancel(id))).toBe(true);
    expect(await find(id)).toMatchObject({ state: 'running', isCancelAsked: true });
    expect(await database.jobs.renew(lease, LEASE_MS)).toBe('cancel-asked');
    await database.jobs.giveBack(lease);
    expect(await write(SAMPLE_REALM, ({ jobs }) => jobs.askCancel(id))).toBe(true);
    expect(await find(id)).toMatchObject({ state: 'waiting' });
    expect((await take(id)).isCancelAsked).toBe(true);
  });

  it('shows and touches nothing of one realm in another', async () => {
    const id = await add();
    await write(TWIN_REALM, async ({ jobs }) => {
      expect(await jobs.find(id)).toBeNull();
      expect(await jobs.listOfUnits([idOf('ub-pt')], 9)).toEqual([]);
      expect(await jobs.findOpen(aJob())).toBeNull();
      expect(await jobs.askCancel(id)).toBe(false);
      expect(await jobs.retry(id)).toBe(false);
    });
    expect(
      await database.jobs.claim({ realm: TWIN_REALM, worker: 'x', kinds: ['invitation-letters'], leaseMs: LEASE_MS }),
    ).toBeNull();
    expect((await find(id))?.state).toBe('waiting');
  });

  it.each([
    ["state = 'running'", 'job_lease_check'],
    ["state = 'done', ended_at = now()", 'job_result_check'],
    ["state = 'failed', ended_at = now()", 'job_failure_check'],
    ["failure = 'x'", 'job_failure_check'],
    ['ended_at = now()', 'job_end_check'],
    ["state = 'paused'", 'job_state_check'],
    ['progress_done = 5, progress_total = 4', 'job_check'],
  ])('holds no job with %s', async (change, rule) => {
    const id = await add();
    await expect(client.query(`update job set ${change} where id = $1`, [id])).rejects.toThrow(rule);
  });
});
