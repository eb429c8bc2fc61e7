import pg from 'pg';

/** Values are written in one way whatever server, database or role is set to, work may take long, and no row is hidden. */
const SETTINGS = {
  client_encoding: 'UTF8',
  timezone: 'UTC',
  datestyle: 'ISO, YMD',
  intervalstyle: 'iso_8601',
  extra_float_digits: '1',
  bytea_output: 'hex',
  row_security: 'off',
  statement_timeout: '0',
  idle_in_transaction_session_timeout: '0',
};

/** A connection of its own for copying whole tables; `work` done or failed, it is closed. */
export async function withCopyClient<Value>(
  connection: pg.PoolConfig,
  work: (client: pg.Client) => Promise<Value>,
): Promise<Value> {
  const client = new pg.Client({ application_name: 'openpar', ...connection });
  client.on('error', () => undefined);
  await client.connect();
  try {
    for (const [name, value] of Object.entries(SETTINGS)) {
      await client.query('select set_config($1, $2, false)', [name, value]);
    }
    return await work(client);
  } finally {
    await client.end();
  }
}
