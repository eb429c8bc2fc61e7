import type { JobId } from '@openpar/engine';
import type { FileStore } from './file-store.ts';

/** Files that a job keeps between its steps. */
export interface LetterParts {
  /** Keeps the bytes and answers the digest to find them by. */
  save(bytes: Uint8Array): Promise<string>;
  read(digest: string): Promise<Uint8Array>;
  remove(digest: string): Promise<void>;
}

/**
 * Parts of one job in the file store. Each carries the job's id before its bytes, so that no part is the same file as a part of another
 * job, or as a paper that somebody keeps, and removing it takes nothing from anybody.
 */
export function letterParts(files: FileStore, jobId: JobId): LetterParts {
  const mark = Uint8Array.from([...jobId].map((letter) => letter.charCodeAt(0)));
  return {
    save(bytes) {
      const marked = new Uint8Array(mark.length + bytes.length);
      marked.set(mark);
      marked.set(bytes, mark.length);
      return files.save(marked);
    },
    async read(digest) {
      const marked = await files.read(digest);
      if (!marked) throw new Error(`the part ${digest} of job ${jobId} is not in the file store`);
      return marked.slice(mark.length);
    },
    remove: (digest) => files.remove(digest),
  };
}
