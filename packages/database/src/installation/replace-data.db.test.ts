import { randomUUID } from 'node:crypto';
import type { BackupHead, DataLoad, SequenceState, TableDigest } from '@openpar/application';
import { ok, refuse } from '@openpar/engine';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEST_SERVERS, type TestDatabase } from '../testing/index.ts';
import { SAMPLE_REALM, sampleDatabase, TWIN_REALM } from '../testing/sample-realm.ts';
import { installationData } from './installation-data.ts';

interface Copy {
  head: BackupHead;
  sequences: readonly SequenceState[];
  texts: { table: string; text: Uint8Array }[];
  digests: TableDigest[];
}

function copyOf(connection: pg.PoolConfig): Promise<Copy> {
  return installationData(connection).snapshot(async ({ migrations, realms, tables, sequences, copyOut }) => {
    const texts: Copy['texts'] = [];
    const digests: TableDigest[] = [];
    for (const table of tables) {
      const pieces: Uint8Array[] = [];
      digests.push(await copyOut(table, async (text) => void pieces.push(Buffer.from(text))));
      // Where the server cuts the text of a table is its own affair.
      if (pieces.length > 0) texts.push({ table: table.name, text: Buffer.concat(pieces) });
    }
    return { head: { programVersion: '1', createdAt: '', migrations, realms, tables }, sequences, texts, digests };
  });
}

async function load(into: DataLoad, { sequences, texts }: Copy): Promise<void> {
  for (const { table, text } of texts) await into.addRows(table, text);
  await into.finish(sequences);
}

describe.each(TEST_SERVERS)('records on the %s server', (server) => {
  let source: TestDatabase;
  let copy: Copy;
  let target: pg.PoolConfig;
  const role = `owner_${randomUUID().replaceAll('-', '')}`;

  async function command(statement: string): Promise<void> {
    const client = new pg.Client({ ...source.connection, database: 'postgres' });
    await client.connect();
    await client.query(statement).finally(() => client.end());
  }
  beforeAll(async () => {
    source = await sampleDatabase(server);
    copy = await copyOf(source.connection);
    await command(`create role ${role} login`);
    await command(`create database ${role} owner ${role}`);
    target = { ...source.connection, user: role, database: role };
  });
  afterAll(async () => {
    await command(`drop database ${role} with (force)`);
    await command(`drop role ${role}`);
    await source.close();
  });

  it('come into a database that has no schema yet, by its owner, who is no superuser', async () => {
    const data = installationData(target);
    expect([await data.holdsRecords(), await data.listRealms(), await data.isInUse()]).toEqual([false, [], false]);
    const digests = await data.replace(copy.head, async (into) => {
      await load(into, copy);
      const read: TableDigest[] = [];
      for (const table of copy.head.tables) read.push(await into.digestOf(table));
      return ok(read);
    });
    expect(digests).toEqual(ok(copy.digests));
    expect((await data.listRealms()).map(({ id }) => id)).toEqual([SAMPLE_REALM, TWIN_REALM]);
    expect(await copyOf(target)).toEqual(copy);
  });

  it('stay when what replaces them is refused, fails, or is not what the tables take', async () => {
    const data = installationData(target);
    expect(await data.replace(copy.head, async () => refuse('no'))).toEqual(refuse('no'));
    const failing = data.replace(copy.head, async (into) => {
      await load(into, copy);
      throw new Error('mất điện');
    });
    await expect(failing).rejects.toThrow('mất điện');
    const wrong = data.replace(copy.head, async (into) => {
      await into.addRows('unit', Buffer.from('r\tx\n'));
      await into.finish([]);
      return ok(null);
    });
    await expect(wrong).rejects.toThrow('missing data');
    const tables = copy.head.tables.map((table) => ({ ...table, columns: [...table.columns, 'invented'] }));
    await expect(data.replace({ ...copy.head, tables }, async () => ok(null))).rejects.toThrow('invented');
    expect(await copyOf(target)).toEqual(copy);
  });

  it('are replaced whole, also by none', async () => {
    const data = installationData(target);
    expect(await data.replace(copy.head, async (into) => ok(await into.finish(copy.sequences)))).toEqual(ok(undefined));
    expect(await data.holdsRecords()).toBe(false);
    expect((await copyOf(target)).digests.map(({ rows }) => rows)).toEqual(copy.head.tables.map(() => 0));
  });
});
