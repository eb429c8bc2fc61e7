import { hash, verify } from '@node-rs/argon2';
import type { PasswordHasher } from '@openpar/application';

/** 19 MiB, two passes, one lane: the second choice of OWASP's password storage cheat sheet, about 10 ms. */
const COST = { memoryCost: 19 * 1024, timeCost: 2, parallelism: 1 };

/** Argon2id (the library's own algorithm unless another is named). The same password in NFC and NFD has one hash. */
export function argon2PasswordHasher(): PasswordHasher {
  return {
    hash: (password) => hash(password.normalize('NFKC'), COST),
    async verify(passwordHash, password) {
      return verify(passwordHash, password.normalize('NFKC'));
    },
  };
}
