import { randomUUID } from 'node:crypto';
import { JOB_TIMES, runJobs } from '@openpar/application';
import { idOf, type RealmId } from '@openpar/engine';
import pg from 'pg';
import { connectDatabase } from '../../connect-database.ts';
import { countingKind } from './counting-kind.ts';
import { testTimer } from './test-timer.ts';

/** A process of its own for the tests of the runner: does counting jobs until it is killed, and stops in order at SIGTERM. */
const [asked = '{}'] = process.argv.slice(2);
const { connection, realm, kind, times } = JSON.parse(asked);
const database = connectDatabase(connection);
const pool = new pg.Pool({ ...connection, max: 1 });
pool.on('error', () => undefined);
const runner = runJobs(
  {
    queue: database.jobs,
    timer: testTimer,
    kinds: { 'invitation-letters': countingKind(pool, { ...kind, byWhom: String(process.pid) }) },
    newId: randomUUID,
    onProblem: ({ where, cause }) => process.stderr.write(`${where}: ${String(cause)}\n`),
  },
  idOf<RealmId>(realm),
  { ...JOB_TIMES, ...times },
);
process.stdout.write('ready\n');
process.once('SIGTERM', async () => {
  await runner.stop();
  await pool.end();
  await database.close();
});
