import pg from 'pg';

/**
 * A pool whose connections may break without ending the process: the pool drops a broken connection, and whoever was using it gets
 * the error from its query. Days stay text ("2025-07-01"), never a `Date` in some time zone.
 */
export function openPool(connection: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ application_name: 'openpar', types: { getTypeParser }, ...connection });
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const asText = (text: string) => text;

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  oid === pg.types.builtins.DATE ? asText : pg.types.getTypeParser(oid, format === 'binary' ? 'binary' : 'text');
