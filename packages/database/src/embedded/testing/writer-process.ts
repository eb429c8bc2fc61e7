import { appendFileSync } from 'node:fs';
import pg from 'pg';
import { startEmbeddedPostgres } from '../start-embedded-postgres.ts';

/**
 * A process of its own for the tests of the launcher: starts or joins the server in a data folder, says "ready", writes numbers until it is
 * killed, and notes each in a file once the server has acknowledged it. Stops cleanly at SIGTERM.
 */
const [dataDirectory = '', acknowledgedFile = ''] = process.argv.slice(2);
const server = await startEmbeddedPostgres({ dataDirectory });
const pool = new pg.Pool({ ...server.connection, max: 1 });
pool.on('error', () => undefined);
await pool.query('create table if not exists written (writer integer, number integer, primary key (writer, number))');
let isStopping = false;
process.on('SIGTERM', () => {
  isStopping = true;
});
process.stdout.write('ready\n');
for (let number = 0; !isStopping; number += 1) {
  const isWritten = await pool.query('insert into written values ($1, $2)', [process.pid, number]).then(
    () => true,
    () => false,
  );
  if (isWritten) appendFileSync(acknowledgedFile, `${process.pid} ${number}\n`);
}
await pool.end();
await server.stop();
