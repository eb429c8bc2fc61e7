import type { FileStore } from '@openpar/application';
import { digestOf } from './digest-of.ts';

/** Files that end with the process: for tests and trials. */
export function memoryFileStore(): FileStore {
  const files = new Map<string, Uint8Array>();
  return {
    async save(bytes) {
      const digest = digestOf(bytes);
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
    async *list() {
      yield* [...files.keys()];
    },
  };
}
