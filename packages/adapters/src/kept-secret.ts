import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const SECRET_BYTES = 32;

/**
 * The 256 random bits kept in a file that only this user may read; made when there is none. Processes that start together on one folder
 * get the same.
 *
 * @throws when the file holds something else; whoever removes it gets a new secret at the next start.
 */
export async function keptSecret(path: string): Promise<Uint8Array> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.${randomUUID()}.draft`;
  try {
    await writeFile(draft, randomBytes(SECRET_BYTES).toString('hex'), { flag: 'wx', mode: 0o600 });
    // A link, unlike a rename, does not take the place of what another process has put there in between.
    await link(draft, path).catch(ifThereAlready);
  } finally {
    await rm(draft, { force: true });
  }
  const text = await readFile(path, 'utf8');
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Error(`${path} holds no secret of OpenPAR; remove the file and start again`);
  return new Uint8Array(Buffer.from(text, 'hex'));
}

function ifThereAlready(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
}
