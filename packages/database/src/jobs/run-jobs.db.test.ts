import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import {
  JOB_TIMES,
  type Job,
  type JobKind,
  type JobProblem,
  type JobRunner,
  type JobTimes,
  runJobs,
} from '@openpar/application';
import { type JobId, ok, refuse } from '@openpar/engine';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type ConnectedDatabase, connectDatabase } from '../connect-database.ts';
import { TEST_SERVERS, type TestDatabase, writeTo } from '../testing/index.ts';
import { SAMPLE_REALM } from '../testing/sample-realm.ts';
import { countingKind, STEP_TABLE } from './testing/counting-kind.ts';
import { aJob, jobDatabase } from './testing/sample-jobs.ts';
import { testTimer } from './testing/test-timer.ts';

const PROCESS = fileURLToPath(new URL('./testing/job-process.ts', import.meta.url));
/** Short, so that tests need not wait; still long beside what a busy machine takes for a heartbeat. */
const QUICK: JobTimes = { ...JOB_TIMES, leaseMs: 3_000, heartbeatMs: 500, pollMs: 200, retryMs: 10 };

interface Step {
  step: number;
  by_whom: string;
}

describe.each(TEST_SERVERS)('runners of jobs on the %s server', (server) => {
  let database: TestDatabase;
  let pool: pg.Pool;
  const children: ChildProcess[] = [];
  const runners: JobRunner[] = [];
  const problems: JobProblem[] = [];
  beforeAll(async () => {
    database = await jobDatabase(server);
    pool = new pg.Pool({ ...database.connection, max: 4 });
    pool.on('error', () => undefined);
    await pool.query(STEP_TABLE);
  });
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL');
    await Promise.all(runners.splice(0).map((runner) => runner.stop()));
    problems.splice(0);
  });
  afterAll(async () => {
    await pool.end();
    await database.close();
  });

  const add = () => writeTo(database.stores, SAMPLE_REALM, ({ jobs }) => jobs.add(aJob()));
  const cancel = (id: JobId) => writeTo(database.stores, SAMPLE_REALM, ({ jobs }) => jobs.askCancel(id));

  async function find(id: JobId): Promise<Job> {
    const job = await database.stores.read(SAMPLE_REALM, ({ jobs }) => jobs.find(id));
    if (!job) throw new Error(`job ${id} is not there`);
    return job;
  }

  async function until(id: JobId, isReached: (job: Job) => boolean): Promise<Job> {
    for (let job = await find(id); ; job = await find(id)) {
      if (isReached(job)) return job;
      await sleep(20);
    }
  }

  const untilEnded = (id: JobId) => until(id, ({ endedAt }) => endedAt !== null);

  async function stepsOf(id: JobId): Promise<Step[]> {
    const { rows } = await pool.query<Step>('select step, by_whom from step_begun where job_id = $1 order by at', [id]);
    return rows;
  }

  const attemptsOf = async (id: JobId) =>
    (await pool.query('select attempts from job where id = $1', [id])).rows[0].attempts;

  function run(kind: JobKind, times: Partial<JobTimes> = {}, connected: ConnectedDatabase = database): JobRunner {
    const runner = runJobs(
      {
        queue: connected.jobs,
        timer: testTimer,
        kinds: { 'invitation-letters': kind },
        newId: randomUUID,
        onProblem: (problem) => problems.push(problem),
      },
      SAMPLE_REALM,
      { ...QUICK, ...times },
    );
    runners.push(runner);
    return runner;
  }

  const counting = (steps: number, stepMs: number, byWhom = 'here') => countingKind(pool, { steps, stepMs, byWhom });

  async function startProcess(kind: { steps: number; stepMs: number }, times: Partial<JobTimes> = {}) {
    const asked = { connection: database.connection, realm: SAMPLE_REALM, kind, times: { ...QUICK, ...times } };
    const child = spawn(process.execPath, ['--import', 'tsx', PROCESS, JSON.stringify(asked)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    children.push(child);
    if (child.stdout) await once(child.stdout, 'data');
    return child;
  }

  it('lets another process go on from the checkpoint of one that was killed, with one step begun twice at most', async () => {
    const kind = { steps: 12, stepMs: 100 };
    const id = await add();
    const killed = await startProcess(kind);
    await until(id, ({ progress }) => progress.done >= 4);
    killed.kill('SIGKILL');
    await once(killed, 'exit');
    const left = await find(id);
    expect(left.state).toBe('running');
    await startProcess(kind);
    const job = await untilEnded(id);
    expect(job).toMatchObject({ state: 'done', progress: { done: 12, total: 12 }, failures: 1 });
    const steps = (await stepsOf(id)).filter(({ step }) => step >= 0);
    const bySecond = steps.filter(({ by_whom }) => by_whom !== String(killed.pid)).map(({ step }) => step);
    expect(bySecond).toEqual(Array.from({ length: 12 - left.progress.done }, (_, at) => at + left.progress.done));
    expect(new Set(steps.map(({ step }) => step)).size).toBe(12);
    expect(steps.length).toBeLessThanOrEqual(13);
  });

  it('refuses what a process that slept through its lease still wants to save', async () => {
    const kind = { steps: 10, stepMs: 150 };
    const id = await add();
    const asleep = await startProcess(kind);
    await until(id, ({ progress }) => progress.done >= 3);
    asleep.kill('SIGSTOP');
    const { progress } = await find(id);
    run(counting(10, 150, 'second'));
    await until(id, (job) => job.progress.done > progress.done + 1);
    asleep.kill('SIGCONT');
    const job = await untilEnded(id);
    await sleep(600);
    expect(job.state).toBe('done');
    expect(await find(id)).toEqual(job);
    const bySleeper = (await stepsOf(id)).filter(({ by_whom }) => by_whom === String(asleep.pid));
    expect(bySleeper.map(({ step }) => step)).toEqual(Array.from({ length: bySleeper.length }, (_, at) => at));
    expect(bySleeper.length).toBeLessThanOrEqual(progress.done + 1);
    expect(await attemptsOf(id)).toBe(2);
  });

  it('does each of 200 jobs once, whichever of two runners takes it', async () => {
    const other = connectDatabase(database.connection);
    const ids = await writeTo(database.stores, SAMPLE_REALM, async ({ jobs }) => {
      const added: JobId[] = [];
      for (let count = 0; count < 200; count += 1) added.push(await jobs.add(aJob()));
      return added;
    });
    const first = run(counting(1, 1, 'first'));
    const second = run(counting(1, 1, 'second'), {}, other);
    for (const id of ids) expect((await untilEnded(id)).state).toBe('done');
    const { rows } = await pool.query<Step & { job_id: string }>(
      'select job_id, by_whom from step_begun where job_id = any($1) and step = 0',
      [ids],
    );
    expect(rows.map(({ job_id }) => job_id).sort()).toEqual([...ids].sort());
    expect(new Set(rows.map(({ by_whom }) => by_whom))).toEqual(new Set(['first', 'second']));
    const { rows: taken } = await pool.query('select max(attempts) as most from job where id = any($1)', [ids]);
    expect(taken[0].most).toBe(1);
    await Promise.all([first.stop(), second.stop()]);
    await other.close();
  });

  it('begins a job as soon as its transaction is kept, without waiting for the next look', async () => {
    run(counting(1, 0), { pollMs: 60_000 });
    await sleep(300);
    const id = await add();
    const job = await untilEnded(id);
    expect(Number(job.startedAt) - Number(job.createdAt)).toBeLessThan(1_000);
  });

  it('looks by itself where it is not told', async () => {
    const id = await add();
    await pool.query("update job set run_at = now() + interval '0.5 s' where id = $1", [id]);
    run(counting(1, 0));
    const { startedAt, createdAt } = await untilEnded(id);
    expect(Number(startedAt) - Number(createdAt)).toBeGreaterThanOrEqual(400);
  });

  it('goes on listening when its connection was broken', async () => {
    run(counting(1, 0), { pollMs: 60_000 });
    await sleep(300);
    await pool.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'openpar jobs'");
    const id = await add();
    expect((await untilEnded(id)).state).toBe('done');
  });

  it('ends a job under way with its present step when somebody cancels it, and tidies up', async () => {
    const id = await add();
    run(counting(1_000, 20));
    await until(id, ({ progress }) => progress.done >= 2);
    expect(await cancel(id)).toBe(true);
    const job = await untilEnded(id);
    expect(job).toMatchObject({ state: 'cancelled', isCancelAsked: true, result: null, failures: 0 });
    await until(id, () => true);
    await sleep(100);
    const steps = await stepsOf(id);
    expect(steps.at(-1)).toMatchObject({ by_whom: 'tidied' });
    expect(steps.length - 1).toBeLessThanOrEqual(job.progress.done + 2);
  });

  it('never begins a job that was cancelled while it waited', async () => {
    const id = await add();
    expect(await cancel(id)).toBe(true);
    expect((await find(id)).state).toBe('cancelled');
    expect(await cancel(id)).toBe(false);
    run(counting(1, 0));
    const later = await add();
    await untilEnded(later);
    expect(await stepsOf(id)).toEqual([]);
  });

  it('gives its job back after the present step when it is stopped, and the next goes on at once', async () => {
    const id = await add();
    const patient = { leaseMs: 600_000, heartbeatMs: 100_000 };
    const first = run(counting(40, 50, 'first'), patient);
    await until(id, ({ progress }) => progress.done >= 3);
    await first.stop();
    const left = await find(id);
    expect(left).toMatchObject({ state: 'waiting', failures: 0 });
    run(counting(40, 1, 'second'), patient);
    expect(await untilEnded(id)).toMatchObject({ state: 'done', failures: 0 });
    const steps = await stepsOf(id);
    expect(steps.find(({ by_whom }) => by_whom === 'second')?.step).toBe(left.progress.done);
  });

  it('gives its job back in the middle of a step that takes too long, and refuses what the step saves later', async () => {
    const id = await add();
    const first = run(counting(3, 1_500, 'first'), { leaseMs: 600_000, stopMs: 100 });
    await until(id, ({ state }) => state === 'running');
    const stopping = Date.now();
    await first.stop();
    expect(Date.now() - stopping).toBeLessThan(1_000);
    run(counting(3, 10, 'second'));
    const job = await untilEnded(id);
    await sleep(1_700);
    expect(await find(id)).toEqual(job);
    expect(job).toMatchObject({ state: 'done', failures: 0 });
  });

  it('leaves its job to the next process when a served process is told to end', async () => {
    const id = await add();
    const child = await startProcess({ steps: 100, stepMs: 50 }, { leaseMs: 600_000 });
    await until(id, ({ progress }) => progress.done >= 2);
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([0, null]);
    expect(await find(id)).toMatchObject({ state: 'waiting', failures: 0 });
    await cancel(id);
  });

  it('tries again what was thrown, and after five times fails with the code that the log has', async () => {
    const id = await add();
    const times: number[] = [];
    run({
      async run() {
        times.push(Date.now());
        throw new Error('the printer is away');
      },
      tidy: async () => undefined,
    });
    const job = await untilEnded(id);
    expect(times).toHaveLength(5);
    expect(job).toMatchObject({ state: 'failed', refusal: null });
    expect(job.failure).toMatch(/^[0-9a-f-]{36}$/);
    expect(problems.map((problem) => problem.id)).toEqual([null, null, null, null, job.failure]);
    expect(String(problems.at(-1)?.cause)).toContain('the printer is away');
    // Waits of 10, 40, 160 and 640 ms.
    expect(Number(times[4]) - Number(times[3])).toBeGreaterThanOrEqual(630);
  });

  it('does not try again what a person has to mend', async () => {
    const id = await add();
    run({
      run: async () => refuse('invitation-incomplete', { missing: 'venue' }),
      tidy: async () => undefined,
    });
    expect(await untilEnded(id)).toMatchObject({
      state: 'failed',
      refusal: { code: 'invitation-incomplete', detail: { missing: 'venue' } },
      failure: null,
    });
    expect(await attemptsOf(id)).toBe(1);
    expect(problems).toEqual([]);
  });

  it('does not take up again a job whose runners died five times', async () => {
    const id = await add();
    for (let death = 0; death < 5; death += 1) {
      await database.jobs.claim({
        realm: SAMPLE_REALM,
        worker: `w${death}`,
        kinds: ['invitation-letters'],
        leaseMs: -1,
      });
    }
    let hasRun = false;
    run({
      async run() {
        hasRun = true;
        return ok({ file: null });
      },
      tidy: async () => undefined,
    });
    expect((await untilEnded(id)).failure).toBe(problems[0]?.id);
    expect(hasRun).toBe(false);
  });
});
