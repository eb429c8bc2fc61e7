import { createHash, randomBytes } from 'node:crypto';
import type { TokenMaker } from '@openpar/application';

/** Tokens from the system's source of randomness. */
export function randomTokenMaker(): TokenMaker {
  return {
    make: () => randomBytes(32).toString('base64url'),
    hash: (token) => createHash('sha256').update(token).digest('hex'),
  };
}
