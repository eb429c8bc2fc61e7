import { setTimeout as sleep } from 'node:timers/promises';
import type { JobKind } from '@openpar/application';
import { ok } from '@openpar/engine';
import type pg from 'pg';

export const STEP_TABLE =
  'create table step_begun (job_id text, step integer, by_whom text, at timestamptz default now())';

/** A kind of job whose steps only note that they have begun, and by whom. Its checkpoint counts the steps that are done. */
export function countingKind(
  pool: pg.Pool,
  { steps, stepMs, byWhom }: { steps: number; stepMs: number; byWhom: string },
): JobKind<unknown, number> {
  return {
    async run(job) {
      for (let step = job.checkpoint ?? 0; step < steps; step += 1) {
        await pool.query('insert into step_begun values ($1, $2, $3)', [job.id, step, byWhom]);
        await sleep(stepMs);
        await job.report({ done: step + 1, total: steps }, step + 1);
      }
      return ok({ file: null });
    },
    async tidy({ id }) {
      await pool.query("insert into step_begun values ($1, -1, 'tidied')", [id]);
    },
  };
}
