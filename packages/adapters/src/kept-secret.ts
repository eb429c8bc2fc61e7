import { randomBytes } from 'node:crypto';
import { keptOnce } from './kept-once.ts';

const SECRET_BYTES = 32;

/**
 * The 256 random bits kept in a file that only this user may read; made when there is none. Processes that start together on one folder
 * get the same.
 *
 * @throws when the file holds something else; whoever removes it gets a new secret at the next start.
 */
export async function keptSecret(path: string): Promise<Uint8Array> {
  const { text } = await keptOnce(path, async () => randomBytes(SECRET_BYTES).toString('hex'));
  if (!/^[0-9a-f]{64}$/.test(text))
    throw new Error(`${path} holds no secret of OpenPAR; remove the file and start again`);
  return new Uint8Array(Buffer.from(text, 'hex'));
}
