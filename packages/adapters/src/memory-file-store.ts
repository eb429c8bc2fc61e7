import { createHash } from 'node:crypto';
import type { FileStore } from '@openpar/application';

/** Files that end with the process: for tests and trials. */
export function memoryFileStore(): FileStore {
  const files = new Map<string, Uint8Array>();
  return {
    async save(bytes) {
      const digest = createHash('sha256').update(bytes).digest('hex');
      files.set(digest, Uint8Array.from(bytes));
      return digest;
    },
    async read(digest) {
      const kept = files.get(digest);
      return kept ? Uint8Array.from(kept) : null;
    },
    async remove(digest) {
      files.delete(digest);
    },
  };
}
