import type { RealmId } from '@openpar/engine';
import { Kysely, PostgresDialect, sql } from 'kysely';
import type pg from 'pg';
import { openPool } from '../open-pool.ts';
import type { Tables } from '../row-types.generated.ts';
import type { Scope } from '../scope.ts';
import { compareRows } from './compare-rows.ts';
import { type ActFacts, FIRST_HASH, hashAct } from './hash-act.ts';
import { CHANGES_DIGEST, INSTANT_FORM } from './open-act.ts';

/** What does not hold: an act of the chain, or a row of a record. */
export type TrailFinding =
  | { finding: 'act-missing' | 'act-inserted' | 'act-changed' | 'changes-changed'; seq: number }
  | { finding: 'head-differs' | 'end-missing'; seq: number }
  | { finding: 'change-without-act'; count: number }
  | { finding: 'row-changed' | 'row-removed' | 'row-inserted'; table: string; key: string }
  | { finding: 'loaded-rows-changed'; table: string };

export interface TrailReport {
  realmId: string;
  acts: number;
  /** Hash of the newest act: noted elsewhere, it proves later that nothing up to it was changed or cut off. */
  head: string;
  findings: TrailFinding[];
}

/**
 * Computes the whole chain of a realm anew and holds every row of its records against it, in one state of the data. Finds what was
 * changed, removed or inserted past the program, in the trail itself or in the records. `notedHead` is a head of an earlier report: it
 * must still stand in the chain, which shows that the newest acts were not cut off.
 */
export async function verifyTrail(
  connection: pg.PoolConfig,
  realm: RealmId,
  notedHead: string | null = null,
): Promise<TrailReport> {
  const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool: openPool({ ...connection, max: 1 }) }) });
  try {
    return await db
      .transaction()
      .setAccessMode('read only')
      .setIsolationLevel('repeatable read')
      .execute(async (transaction) => {
        await sql`set local timezone to 'UTC'`.execute(transaction);
        const scope: Scope = { db: transaction, realm };
        const chain = await verifyChain(scope, notedHead);
        return { realmId: realm, ...chain, findings: [...chain.findings, ...(await compareRows(scope))] };
      });
  } finally {
    await db.destroy();
  }
}

type KeptAct = ActFacts & { hash: string };

const PAGE_ACTS = 2000;

async function verifyChain(scope: Scope, notedHead: string | null): Promise<Omit<TrailReport, 'realmId'>> {
  const findings: TrailFinding[] = [];
  let last = { seq: 0, hash: FIRST_HASH };
  let acts = 0;
  let isNotedFound = notedHead === null;
  for (let page = await readActs(scope, 0); page.length > 0; page = await readActs(scope, last.seq)) {
    const changes = await summarizeChanges(scope, page);
    for (const act of page) {
      for (let seq = last.seq + 1; seq < act.seq; seq += 1) findings.push({ finding: 'act-missing', seq });
      if (act.previousHash !== last.hash && act.seq === last.seq + 1)
        findings.push({ finding: 'act-inserted', seq: act.seq });
      if (hashAct(act) !== act.hash) findings.push({ finding: 'act-changed', seq: act.seq });
      const found = changes.get(act.id) ?? { count: 0, digest: NO_CHANGES };
      if (found.count !== act.changeCount || found.digest !== act.changesDigest) {
        findings.push({ finding: 'changes-changed', seq: act.seq });
      }
      if (act.hash === notedHead) isNotedFound = true;
      last = { seq: act.seq, hash: act.hash };
      acts += 1;
    }
  }
  const head = await readHead(scope);
  if (head.seq !== last.seq || head.hash !== last.hash) findings.push({ finding: 'head-differs', seq: head.seq });
  if (!isNotedFound) findings.push({ finding: 'end-missing', seq: last.seq });
  const strays = await countStrays(scope);
  if (strays > 0) findings.push({ finding: 'change-without-act', count: strays });
  return { acts, head: last.hash, findings };
}

/** Acts after a place of the chain, in its order. */
async function readActs(scope: Scope, after: number): Promise<KeptAct[]> {
  const rows = await scope.db
    .selectFrom('trail_act')
    .selectAll()
    .select(sql<string>`to_char(at at time zone 'UTC', ${INSTANT_FORM})`.as('instant'))
    .where('realm_id', '=', scope.realm)
    .where(sql<boolean>`seq > ${after}`)
    .orderBy('seq')
    .limit(PAGE_ACTS)
    .execute();
  return rows.map((row) => ({
    realmId: row.realm_id,
    id: row.id,
    seq: Number(row.seq),
    at: row.instant,
    act: row.act,
    accountId: row.account_id,
    personName: row.person_name,
    postId: row.post_id,
    postTitle: row.post_title,
    unitId: row.unit_id,
    unitName: row.unit_name,
    delegatedBy: row.delegated_by,
    detail: row.detail,
    changeCount: row.change_count,
    changesDigest: row.changes_digest,
    previousHash: row.previous_hash,
    hash: row.hash,
  }));
}

/** SHA-256 of no changes at all. */
const NO_CHANGES = 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855';

async function summarizeChanges(scope: Scope, acts: readonly KeptAct[]) {
  const ids = acts.map(({ id }) => id);
  const answer = await sql<{ act_id: string; count: number; digest: string }>`
    select act_id, count(*)::integer as count, ${CHANGES_DIGEST} as digest from trail_change
    where realm_id = ${scope.realm} and act_id = any(${ids}) group by act_id`.execute(scope.db);
  return new Map(answer.rows.map(({ act_id, count, digest }) => [act_id, { count, digest }]));
}

async function readHead(scope: Scope): Promise<{ seq: number; hash: string }> {
  const row = await scope.db
    .selectFrom('trail_head')
    .select(['seq', 'hash'])
    .where('realm_id', '=', scope.realm)
    .executeTakeFirst();
  return row ? { seq: Number(row.seq), hash: row.hash } : { seq: 0, hash: FIRST_HASH };
}

async function countStrays(scope: Scope): Promise<number> {
  const answer = await sql<{ count: number }>`
    select count(*)::integer as count from trail_change
    where realm_id = ${scope.realm} and not exists (
      select from trail_act where trail_act.realm_id = trail_change.realm_id and trail_act.id = trail_change.act_id)`.execute(
    scope.db,
  );
  return answer.rows[0]?.count ?? 0;
}
