import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeFolder, refuseForeignFolder } from './folder-access.ts';
import type { PostgresAccount } from './postgres-account.ts';

/** A socket's path fits in 104 bytes on every system, its end included; "/.s.PGSQL.5432" takes 14. */
const LONGEST_FOLDER_BYTES = 104 - 1 - 14;

/**
 * The folder (mode 0700) for the server's socket: beside the cluster, or, where that path is too long for a socket, a folder under
 * the system's temporary folder named by the path's hash.
 */
export async function makeSocketFolder(serverFolder: string, account: PostgresAccount | null): Promise<string> {
  const near = join(serverFolder, 'socket');
  if (Buffer.byteLength(near) <= LONGEST_FOLDER_BYTES) {
    await makeFolder(near, 0o700, account);
    return near;
  }
  const hash = createHash('sha256').update(serverFolder).digest('hex').slice(0, 20);
  const short = join(tmpdir(), `openpar-${hash}`);
  await refuseForeignFolder(short, account);
  await makeFolder(short, 0o700, account);
  return short;
}
