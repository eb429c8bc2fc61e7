import { createHash } from 'node:crypto';

/** What the chain binds of an act: everything that is kept of it. */
export interface ActFacts {
  realmId: string;
  id: string;
  seq: number;
  /** "2026-11-25T03:00:00.123456Z". */
  at: string;
  act: string;
  accountId: string | null;
  personName: string;
  postId: string | null;
  postTitle: string | null;
  unitId: string | null;
  unitName: string | null;
  delegatedBy: string | null;
  /** JSON text as it was written. */
  detail: string | null;
  changeCount: number;
  changesDigest: string;
  previousHash: string;
}

/** What the first act of a realm is chained to. */
export const FIRST_HASH = '0'.repeat(64);

/**
 * SHA-256 of an act, hexadecimal. Each fact goes in with its length before it, so that no two acts read the same:
 * "5:hello", "-" for what is not there.
 */
export function hashAct(facts: ActFacts): string {
  const { realmId, id, seq, at, act, accountId, personName, postId, postTitle, unitId, unitName } = facts;
  const { delegatedBy, detail, changeCount, changesDigest, previousHash } = facts;
  const values = [
    ...[previousHash, realmId, id, seq, at, act, accountId, personName, postId, postTitle, unitId, unitName],
    ...[delegatedBy, detail, changeCount, changesDigest],
  ];
  const text = values.map((value) => (value === null ? '-' : `${Buffer.byteLength(String(value))}:${value}`)).join(',');
  return createHash('sha256').update(text).digest('hex');
}
