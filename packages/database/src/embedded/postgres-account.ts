import { execFile } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { promisify } from 'node:util';

/** The account that a server started by root runs under; PostgreSQL refuses to run as root. */
export interface PostgresAccount {
  uid: number;
  gid: number;
  /** Keeps root's right to pass folders that are closed to the account: where the data lie under somebody's closed home. */
  passesClosedFolders: boolean;
}

/** A program with its arguments as the account runs it (`null`: as we do), for `spawn` and `execFile`. */
export function commandAs(
  account: PostgresAccount | null,
  [program, ...args]: readonly [string, ...string[]],
): { file: string; args: string[]; owner: { uid?: number; gid?: number } } {
  if (!account) return { file: program, args, owner: {} };
  const { uid, gid } = account;
  if (!account.passesClosedFolders) return { file: program, args, owner: { uid, gid } };
  const rights = ['--clear-groups', '--inh-caps=+dac_override', '--ambient-caps=+dac_override'];
  return { file: 'setpriv', args: [`--reuid=${uid}`, `--regid=${gid}`, ...rights, program, ...args], owner: {} };
}

/** The account with the right to pass closed folders; `null` where the system cannot give it (it needs Linux and `setpriv`). */
export async function letPassClosedFolders(account: PostgresAccount): Promise<PostgresAccount | null> {
  const passing = { ...account, passesClosedFolders: true };
  const { file, args } = commandAs(passing, ['true']);
  return promisify(execFile)(file, args).then(
    () => passing,
    () => null,
  );
}

/**
 * The account for the server of a data folder: `null` (our own) unless we are root. Root takes the owner of the cluster that is
 * there already, else the owner of the data folder, else `nobody`.
 */
export async function choosePostgresAccount(folders: {
  data: string;
  cluster: string;
}): Promise<PostgresAccount | null> {
  if (process.getuid?.() !== 0) return null;
  const clusterOwner = await ownerOf(folders.cluster);
  if (clusterOwner && clusterOwner.uid !== 0) return clusterOwner;
  const accounts = await readAccounts();
  const dataOwner = await ownerOf(folders.data);
  const known = dataOwner && accounts.find((account) => account.uid === dataOwner.uid && account.uid !== 0);
  const chosen = known ?? accounts.find((account) => account.name === 'nobody');
  if (!chosen) throw new Error('PostgreSQL does not run as root and this machine has no account "nobody"');
  return { uid: chosen.uid, gid: chosen.gid, passesClosedFolders: false };
}

async function ownerOf(path: string): Promise<PostgresAccount | null> {
  const status = await stat(path).catch(() => null);
  return status && { uid: status.uid, gid: status.gid, passesClosedFolders: false };
}

async function readAccounts(): Promise<{ name: string; uid: number; gid: number }[]> {
  const text = await readFile('/etc/passwd', 'utf8').catch(() => '');
  return text
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 7)
    .map(([name = '', , uid = '', gid = '']) => ({ name, uid: Number(uid), gid: Number(gid) }));
}
