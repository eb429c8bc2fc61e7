import { createHash } from 'node:crypto';
import type { TableDigest } from '@openpar/application';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { CopiedTable } from './list-data-tables.ts';

const LINE_FEED = 10;

/** Hands over the rows of a table as COPY text, by primary key, and answers their digest. Needs a client of `withCopyClient`. */
export async function copyOut(
  client: pg.ClientBase,
  table: CopiedTable,
  take: (text: Uint8Array) => Promise<void>,
): Promise<TableDigest> {
  const columns = table.columns.map((name) => pg.escapeIdentifier(name)).join(', ');
  const query = `select ${columns} from ${pg.escapeIdentifier(table.name)} order by ${table.order.join(', ')}`;
  const hash = createHash('sha256');
  let rows = 0;
  let bytes = 0;
  for await (const text of client.query(copyTo(`copy (${query}) to stdout`))) {
    hash.update(text);
    rows += countLines(text);
    bytes += text.length;
    await take(text);
  }
  return { name: table.name, rows, bytes, digest: hash.digest('hex') };
}

/** COPY ends each row with a line feed and writes one inside a value as "\n". */
function countLines(text: Uint8Array): number {
  let count = 0;
  for (let at = text.indexOf(LINE_FEED); at !== -1; at = text.indexOf(LINE_FEED, at + 1)) count += 1;
  return count;
}
