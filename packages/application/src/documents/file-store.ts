/** Files of one realm by the SHA-256 of their bytes; the same bytes are kept once. */
export interface FileStore {
  /** Keeps the bytes and answers their digest (hexadecimal). */
  save(bytes: Uint8Array): Promise<string>;
  /** `null` when no such file is kept. */
  read(digest: string): Promise<Uint8Array | null>;
  remove(digest: string): Promise<void>;
  /** Digests of all files that are kept, in no order; one that is saved or removed meanwhile may or may not be among them. */
  list(): AsyncIterable<string>;
}
