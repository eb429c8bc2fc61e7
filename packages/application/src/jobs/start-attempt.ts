import type { JobKind } from './job-kind.ts';
import type { ClaimedJob, JobOutcome, LeaseState } from './job-queue.ts';
import type { JobRunnerPorts, JobTimes } from './run-jobs.ts';
import type { Pause } from './timer.ts';

/** So many errors end a job. */
const MOST_FAILURES = 5;

/** Thrown by `report`: the work must not go on here. */
export class JobInterrupted extends Error {
  readonly reason: 'cancelled' | 'stopping' | 'lost';

  constructor(reason: JobInterrupted['reason']) {
    super(`the job was interrupted: ${reason}`);
    this.reason = reason;
  }
}

/** Thrown by a handler: what the work needs outside is not ready; it is tried again after a while, which counts as no failure. */
export class JobNotReady extends Error {
  readonly waitMs: number;

  constructor(waitMs: number) {
    super(`the job waits for ${waitMs} ms`);
    this.waitMs = waitMs;
  }
}

/** A job in the hands of this runner. */
export interface Attempt {
  /** Resolves, and never fails, when the runner has let go of the job. */
  over: Promise<void>;
  /** Has the work end with its present step, and the job given back. */
  interrupt(): void;
  /** Gives the job back in the middle of a step; whatever the step still wants to save is refused. */
  abandon(): Promise<void>;
}

/** Runs a claimed job, renews its lease meanwhile, and ends it, postpones it or gives it back. */
export function startAttempt(ports: JobRunnerPorts, claimed: ClaimedJob, times: JobTimes): Attempt {
  const { queue, timer, onProblem } = ports;
  const { lease } = claimed;
  const where = `job ${lease.jobId} (${claimed.kind})`;
  let state: LeaseState = claimed.isCancelAsked ? 'cancel-asked' : 'held';
  let isStopping = false;
  let checkpoint = claimed.checkpoint;
  let isOver = false;
  let beat: Pause | null = null;

  function goOnOrThrow(): void {
    if (state === 'lost') throw new JobInterrupted('lost');
    if (state === 'cancel-asked') throw new JobInterrupted('cancelled');
    if (isStopping) throw new JobInterrupted('stopping');
  }

  async function keepLease(): Promise<void> {
    while (!isOver) {
      beat = timer.pause(times.heartbeatMs);
      await beat.over;
      if (isOver || state === 'lost') return;
      // While the database is away the lease may end; then `renew` or the next step says that it is lost.
      state = await queue.renew(lease, times.leaseMs).catch(() => state);
    }
  }

  async function work(kind: JobKind): Promise<JobOutcome> {
    goOnOrThrow();
    const result = await kind.run({
      id: lease.jobId,
      realm: lease.realm,
      input: claimed.input,
      checkpoint,
      async report(progress, reached) {
        goOnOrThrow();
        state = await queue.saveStep(lease, { progress, checkpoint: reached, leaseMs: times.leaseMs });
        if (state !== 'lost') checkpoint = reached;
        goOnOrThrow();
      },
    });
    return result.ok ? { state: 'done', result: result.value } : { state: 'failed', refusal: result.refusal };
  }

  async function end(kind: JobKind, outcome: JobOutcome): Promise<void> {
    const isEnded = await queue.end(lease, outcome);
    if (!isEnded || checkpoint === null) return;
    const result = outcome.state === 'done' ? outcome.result : null;
    await kind.tidy({ id: lease.jobId, checkpoint, result });
  }

  async function fail(kind: JobKind, cause: unknown): Promise<void> {
    const failures = claimed.failures + 1;
    if (failures < MOST_FAILURES) {
      onProblem({ id: null, where, cause });
      await queue.postpone(lease, times.retryMs * 4 ** (failures - 1));
      return;
    }
    const id = ports.newId();
    onProblem({ id, where, cause });
    await end(kind, { state: 'failed', failure: id });
  }

  async function letGo(kind: JobKind, cause: unknown): Promise<void> {
    if (cause instanceof JobNotReady) return void (await queue.rest(lease, cause.waitMs));
    if (!(cause instanceof JobInterrupted)) return state === 'lost' ? undefined : fail(kind, cause);
    if (cause.reason === 'cancelled') await end(kind, { state: 'cancelled' });
    if (cause.reason === 'stopping') await queue.giveBack(lease);
  }

  async function attempt(kind: JobKind): Promise<void> {
    // The runner before this one died with the job, as those before did: it is not tried again.
    if (claimed.failures >= MOST_FAILURES)
      return fail(kind, new Error('the runners of this job died, one after another'));
    try {
      await end(kind, await work(kind));
    } catch (cause) {
      await letGo(kind, cause);
    }
  }

  async function run(): Promise<void> {
    const kind = ports.kinds[claimed.kind];
    if (!kind) throw new Error(`${where} was claimed, but this runner does not know its kind`);
    const keeping = keepLease();
    try {
      await attempt(kind);
    } catch (cause) {
      // What could not be written is taken up again, by whoever it may be, when the lease has ended.
      if (state !== 'lost') onProblem({ id: null, where, cause });
    } finally {
      isOver = true;
      beat?.end();
      await keeping;
    }
  }

  return {
    over: run(),
    interrupt() {
      isStopping = true;
    },
    async abandon() {
      if (isOver) return;
      state = 'lost';
      await queue.giveBack(lease).catch((cause: unknown) => onProblem({ id: null, where, cause }));
    },
  };
}
