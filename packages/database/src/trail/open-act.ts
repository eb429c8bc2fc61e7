import { randomUUID } from 'node:crypto';
import type { Doer, TrailDetail } from '@openpar/application';
import type { TrailAct } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { type ActFacts, FIRST_HASH, hashAct } from './hash-act.ts';

/** An act under way: its transaction has begun and its changes are being noted by triggers. */
export interface OpenAct {
  id: string;
  doer: Doer;
  act: TrailAct;
  tell(detail: TrailDetail): void;
  /** What was told so far; `null`: nothing. */
  told(): TrailDetail | null;
}

/** Tells the triggers which act the following writes belong to. In a load they note nothing: `sealAct` notes whole tables. */
export async function openAct(
  scope: Scope,
  { doer, act, isLoad }: { doer: Doer; act: TrailAct; isLoad: boolean },
): Promise<OpenAct> {
  const id = randomUUID();
  await sql`
    select set_config('openpar.act', ${id}, true), set_config('openpar.is_load', ${isLoad ? 'yes' : 'no'}, true)
  `.execute(scope.db);
  let told: TrailDetail | null = null;
  return {
    id,
    doer,
    act,
    tell: (detail) => {
      told = { ...told, ...detail };
    },
    told: () => told,
  };
}

/** Digests of whole tables before and after a load, by table. */
interface LoadedTables {
  before: ReadonlyMap<string, string>;
  after: ReadonlyMap<string, string>;
}

/**
 * Adds the act to the realm's chain, when it changed or told anything. From here to the end of the transaction acts of the realm wait for
 * each other; nothing else does.
 */
export async function sealAct(scope: Scope, open: OpenAct, loaded?: LoadedTables): Promise<void> {
  if (loaded) await noteLoadedTables(scope, open, loaded);
  const { count, digest } = await summarizeChanges(scope, open.id);
  const told = open.told();
  if (count === 0 && told === null) return;
  const head = await holdHead(scope);
  const facts: ActFacts = {
    realmId: scope.realm,
    id: open.id,
    seq: head.seq + 1,
    at: head.now,
    act: open.act,
    accountId: open.doer.accountId,
    personName: open.doer.personName,
    postId: open.doer.post?.id ?? null,
    postTitle: open.doer.post?.title ?? null,
    unitId: open.doer.unit?.id ?? null,
    unitName: open.doer.unit?.fullName ?? null,
    delegatedBy: open.doer.delegatedBy,
    detail: told === null ? null : JSON.stringify(told),
    changeCount: count,
    changesDigest: digest,
    previousHash: head.hash,
  };
  const hash = hashAct(facts);
  await sql`
    insert into trail_act (realm_id, id, seq, at, act, account_id, person_name, post_id, post_title, unit_id, unit_name,
      delegated_by, detail, change_count, changes_digest, previous_hash, hash)
    values (${facts.realmId}, ${facts.id}, ${facts.seq}, ${facts.at}::timestamptz, ${facts.act}, ${facts.accountId},
      ${facts.personName}, ${facts.postId}, ${facts.postTitle}, ${facts.unitId}, ${facts.unitName}, ${facts.delegatedBy},
      ${facts.detail}, ${facts.changeCount}, ${facts.changesDigest}, ${facts.previousHash}, ${hash})`.execute(scope.db);
  await sql`update trail_head set seq = ${facts.seq}, hash = ${hash} where realm_id = ${scope.realm}`.execute(scope.db);
}

async function noteLoadedTables(scope: Scope, open: OpenAct, { before, after }: LoadedTables): Promise<void> {
  for (const [table, digest] of after) {
    if (before.get(table) === digest) continue;
    await sql`
      insert into trail_change (realm_id, act_id, record_kind, record_id, table_name, row_key, before_digest, after_digest)
      values (${scope.realm}, ${open.id}, ${table}, '*', ${table}, '*', ${before.get(table) ?? null}, ${digest})
    `.execute(scope.db);
  }
}

/** How many rows an act changed, and one digest over all of it, in the order in which it was done. */
async function summarizeChanges(scope: Scope, actId: string): Promise<{ count: number; digest: string }> {
  const answer = await sql<{ count: number; digest: string }>`
    select count(*)::integer as count, ${CHANGES_DIGEST} as digest from trail_change
    where realm_id = ${scope.realm} and act_id = ${actId}`.execute(scope.db);
  const [summary] = answer.rows;
  if (!summary) throw new Error('an aggregate answered no row');
  return summary;
}

/** One digest over changes; used again when the trail is verified. */
export const CHANGES_DIGEST = sql<string>`encode(sha256(convert_to(coalesce(string_agg(concat_ws(chr(31),
  record_kind, record_id, table_name, row_key, coalesce(before_digest, '-'), coalesce(after_digest, '-')), chr(30) order by trail_change.id), ''), 'UTF8')), 'hex')`;

/** The newest act of the realm, held until the transaction ends. */
async function holdHead(scope: Scope): Promise<{ seq: number; hash: string; now: string }> {
  await sql`
    insert into trail_head (realm_id, seq, hash) values (${scope.realm}, 0, ${FIRST_HASH}) on conflict do nothing
  `.execute(scope.db);
  const answer = await sql<{ seq: string; hash: string; now: string }>`
    select seq, hash, to_char(clock_timestamp() at time zone 'UTC', ${INSTANT_FORM}) as now
    from trail_head where realm_id = ${scope.realm} for update`.execute(scope.db);
  const [head] = answer.rows;
  if (!head) throw new Error(`the realm ${scope.realm} has no head of its trail`);
  return { seq: Number(head.seq), hash: head.hash, now: head.now };
}

/** An instant as text to the microsecond, "2026-11-25T03:00:00.123456Z": the database keeps no finer. */
export const INSTANT_FORM = 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"';
