import type { RealmId } from '@openpar/engine';
import type { JobKindName, JobKinds } from './job-kind.ts';
import type { ClaimedJob, JobQueue } from './job-queue.ts';
import { type Attempt, startAttempt } from './start-attempt.ts';
import type { Pause, Timer } from './timer.ts';

export interface JobRunnerPorts {
  queue: JobQueue;
  timer: Timer;
  kinds: JobKinds;
  /** A text that no other runner and no other failure has. */
  newId: () => string;
  /** Told what went wrong in the program or around it; `id` is what people see of it, `null` when no job ended by it. */
  onProblem: (problem: JobProblem) => void;
}

export interface JobProblem {
  id: string | null;
  /** What was being done: "job … (invitation-letters)", "looking for work". */
  where: string;
  cause: unknown;
}

export interface JobTimes {
  /** Without a sign of life for so long, a job may be taken by another runner. */
  leaseMs: number;
  heartbeatMs: number;
  pollMs: number;
  /** How long `stop` waits for the present step. */
  stopMs: number;
  /** Wait before the first repetition after an error; each further wait is four times as long. */
  retryMs: number;
}

/** A crashed process' job goes on after 22 s at most: lease and look. */
export const JOB_TIMES: JobTimes = {
  leaseMs: 20_000,
  heartbeatMs: 5_000,
  pollMs: 2_000,
  stopMs: 5_000,
  retryMs: 2_000,
};

export interface JobRunner {
  /** Takes no more jobs, and gives back the one under way after its present step, or at once when that takes too long. */
  stop(): Promise<void>;
}

/** Does the realm's jobs, one at a time, until stopped. Any number of runners may work on one database. */
export function runJobs(ports: JobRunnerPorts, realm: RealmId, times: JobTimes = JOB_TIMES): JobRunner {
  const { queue, timer, kinds, newId, onProblem } = ports;
  const worker = newId();
  const names = namesOf(kinds);
  let isStopping = false;
  let hasNews = false;
  let pause: Pause | null = null;
  let attempt: Attempt | null = null;

  const listening = queue.listen(realm, () => {
    hasNews = true;
    pause?.end();
  });

  async function claim(): Promise<ClaimedJob | null> {
    try {
      return await queue.claim({ realm, worker, kinds: names, leaseMs: times.leaseMs });
    } catch (cause) {
      onProblem({ id: null, where: 'looking for work', cause });
      return null;
    }
  }

  async function work(): Promise<void> {
    while (!isStopping) {
      hasNews = false;
      const claimed = await claim();
      if (claimed) {
        attempt = startAttempt(ports, claimed, times);
        await attempt.over;
        attempt = null;
      } else if (!hasNews && !isStopping) {
        pause = timer.pause(times.pollMs);
        await pause.over;
      }
    }
  }

  const working = work();
  return {
    async stop() {
      isStopping = true;
      pause?.end();
      attempt?.interrupt();
      const patience = timer.pause(times.stopMs);
      await Promise.race([working, patience.over]);
      patience.end();
      await attempt?.abandon();
      await listening.end();
    },
  };
}

function namesOf(kinds: JobKinds): JobKindName[] {
  const names: JobKindName[] = [];
  for (const name in kinds) if (isNameOf(kinds, name)) names.push(name);
  return names;
}

function isNameOf(kinds: JobKinds, name: string): name is JobKindName {
  return name in kinds;
}
