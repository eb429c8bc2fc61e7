import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isLivingPostgres, readPostmasterFile } from './postmaster-file.ts';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './start-embedded-postgres.ts';

const WRITER = fileURLToPath(new URL('./testing/writer-process.ts', import.meta.url));

let folder = '';
const children: ChildProcess[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'openpar-launcher-'));
  await chmod(folder, 0o711);
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true });
});

async function ask(server: EmbeddedPostgres, statement: string): Promise<unknown> {
  const client = new pg.Client(server.connection);
  client.on('error', () => undefined);
  await client.connect();
  const answer = await client.query({ text: statement, rowMode: 'array' });
  await client.end();
  return answer.rows[0]?.[0];
}

async function postmasterPid(dataDirectory: string): Promise<number> {
  return (await readPostmasterFile(join(dataDirectory, 'postgres/cluster')))?.pid ?? 0;
}

async function startWriter(dataDirectory: string): Promise<ChildProcess> {
  const args = ['--import', 'tsx', WRITER, dataDirectory, join(dataDirectory, 'acknowledged')];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const isReady =
    child.stdout && (await Promise.race([once(child.stdout, 'data'), once(child, 'exit').then(() => null)]));
  if (!isReady) throw new Error('the writer did not start');
  return child;
}

async function kill(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  const ended = once(child, 'exit');
  child.kill(signal);
  await ended;
}

/** Every number that a writer noted as acknowledged and that is not in the database. */
async function listLost(server: EmbeddedPostgres, dataDirectory: string): Promise<string[]> {
  const acknowledged = (await readFile(join(dataDirectory, 'acknowledged'), 'utf8')).trim().split('\n');
  const kept = new Set(
    String(await ask(server, "select string_agg(writer || ' ' || number, ',') from written")).split(','),
  );
  expect(acknowledged.length).toBeGreaterThan(0);
  return acknowledged.filter((line) => !kept.has(line));
}

describe('the embedded server', () => {
  it('starts in a folder that is not there, listens on a socket only, and stops', async () => {
    const dataDirectory = join(folder, 'new/data');
    const server = await startEmbeddedPostgres({ dataDirectory });
    expect(await ask(server, 'show server_version_num')).toMatch(/^18/);
    expect(await ask(server, 'show listen_addresses')).toBe('');
    expect(await ask(server, 'show data_checksums')).toBe('on');
    expect(await ask(server, 'show fsync')).toBe('on');
    expect(
      await ask(server, 'select pg_encoding_to_char(encoding) from pg_database where datname = current_database()'),
    ).toBe('UTF8');
    expect((await stat(server.connection.host ?? '')).mode & 0o777).toBe(0o700);
    const pid = await postmasterPid(dataDirectory);
    await server.stop();
    expect(await isLivingPostgres(pid)).toBe(false);
  });

  it('never runs as root', async () => {
    const dataDirectory = join(folder, 'user');
    const server = await startEmbeddedPostgres({ dataDirectory });
    expect((await stat(join(dataDirectory, 'postgres/cluster'))).uid).not.toBe(0);
    await server.stop();
  });

  it('runs under a closed folder, as in the home of root', async () => {
    const home = join(folder, 'home');
    await mkdir(home, { mode: 0o700 });
    const server = await startEmbeddedPostgres({ dataDirectory: join(home, 'data') });
    expect(await ask(server, 'select 1')).toBe(1);
    expect((await stat(join(home, 'data/postgres/cluster'))).uid).toBe(process.getuid?.() || 65534);
    await server.stop();
  });

  it('keeps the data between starts', async () => {
    const dataDirectory = join(folder, 'kept');
    const first = await startEmbeddedPostgres({ dataDirectory });
    await ask(first, "create table kept as select 'Hòa Tân Tây' as name");
    await first.stop();
    const second = await startEmbeddedPostgres({ dataDirectory });
    expect(await ask(second, 'select name from kept')).toBe('Hòa Tân Tây');
    await second.stop();
  });

  it('works where the path is too long for a socket', async () => {
    const dataDirectory = join(folder, 'thư-mục-có-tên-rất-dài'.repeat(4), 'dữ liệu');
    const server = await startEmbeddedPostgres({ dataDirectory });
    expect(Buffer.byteLength(server.connection.host ?? '')).toBeLessThan(90);
    expect(await ask(server, 'select 1')).toBe(1);
    await server.stop();
  });

  it('is shared by all who start it at once, and stops after the last', async () => {
    const dataDirectory = join(folder, 'shared');
    const servers = await Promise.all(Array.from({ length: 3 }, () => startEmbeddedPostgres({ dataDirectory })));
    const pid = await postmasterPid(dataDirectory);
    for (const server of servers.slice(0, 2)) await server.stop();
    const last = servers[2];
    if (!last) throw new Error('three were started');
    expect(await ask(last, 'select 1')).toBe(1);
    expect(await postmasterPid(dataDirectory)).toBe(pid);
    await last.stop();
    expect(await isLivingPostgres(pid)).toBe(false);
  });

  it('can be started while the last process stops it', async () => {
    const dataDirectory = join(folder, 'turns');
    let server = await startEmbeddedPostgres({ dataDirectory });
    for (let turn = 0; turn < 3; turn += 1) {
      const [next] = await Promise.all([startEmbeddedPostgres({ dataDirectory }), server.stop()]);
      expect(await ask(next, 'select 1')).toBe(1);
      server = next;
    }
    await server.stop();
  });

  it('comes back when it dies under its app', async () => {
    const dataDirectory = join(folder, 'dies');
    const server = await startEmbeddedPostgres({ dataDirectory });
    await ask(server, 'create table kept as select 7 as number');
    process.kill(await postmasterPid(dataDirectory), 'SIGKILL');
    await expect.poll(() => ask(server, 'select number from kept').catch(() => null), { timeout: 20_000 }).toBe(7);
    await server.stop();
  });

  it('starts although its number was given to another program', async () => {
    const dataDirectory = join(folder, 'recycled');
    const server = await startEmbeddedPostgres({ dataDirectory });
    const file = join(dataDirectory, 'postgres/cluster/postmaster.pid');
    const text = await readFile(file, 'utf8');
    await server.stop();
    const stranger = spawn('sleep', ['60'], process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {});
    children.push(stranger);
    await writeFile(file, text.replace(/^\d+/, String(stranger.pid)));
    const again = await startEmbeddedPostgres({ dataDirectory });
    expect(await ask(again, 'select 1')).toBe(1);
    await again.stop();
    stranger.kill('SIGKILL');
  });

  it('does not join the server of the folder that its folder was copied from', async () => {
    const [original, copy] = [join(folder, 'original'), join(folder, 'copy')];
    const first = await startEmbeddedPostgres({ dataDirectory: original });
    await ask(first, 'checkpoint');
    await cp(original, copy, { recursive: true, filter: (path) => !path.includes('.s.PGSQL') });
    await giveToServer(original, copy);
    const second = await startEmbeddedPostgres({ dataDirectory: copy });
    await ask(second, 'create table only_here (number integer)');
    expect(await ask(first, "select to_regclass('only_here')")).toBeNull();
    await second.stop();
    expect(await ask(first, 'select 1')).toBe(1);
    await first.stop();
  });

  it('says what stands in its way', async () => {
    const dataDirectory = join(folder, 'broken');
    await mkdir(join(dataDirectory, 'postgres/cluster'), { recursive: true });
    await writeFile(join(dataDirectory, 'postgres/cluster/PG_VERSION'), '9\n');
    await expect(startEmbeddedPostgres({ dataDirectory })).rejects.toThrow(/PostgreSQL did not start/);
  });
});

describe('with kill -9', () => {
  it('of one app the server goes on for the others, and for the next', async () => {
    const dataDirectory = join(folder, 'app-killed');
    const [one, other] = [await startWriter(dataDirectory), await startWriter(dataDirectory)];
    await sleep(300);
    const pid = await postmasterPid(dataDirectory);
    await kill(one, 'SIGKILL');
    await sleep(200);
    await kill(other, 'SIGKILL');
    const server = await startEmbeddedPostgres({ dataDirectory });
    expect(await postmasterPid(dataDirectory)).toBe(pid);
    expect(await listLost(server, dataDirectory)).toEqual([]);
    await server.stop();
    expect(await isLivingPostgres(pid)).toBe(false);
  });

  it('of everything every acknowledged row is there again', async () => {
    const dataDirectory = join(folder, 'all-killed');
    for (let round = 0; round < 3; round += 1) {
      const writer = await startWriter(dataDirectory);
      await sleep(200 + 150 * round);
      const pid = await postmasterPid(dataDirectory);
      await Promise.all([kill(writer, 'SIGKILL'), process.kill(pid, 'SIGKILL')]);
      const server = await startEmbeddedPostgres({ dataDirectory });
      expect(await listLost(server, dataDirectory)).toEqual([]);
      await server.stop();
    }
  });

  it('not needed, an app that ends takes the server with it', async () => {
    const dataDirectory = join(folder, 'ends');
    const writer = await startWriter(dataDirectory);
    const pid = await postmasterPid(dataDirectory);
    await kill(writer, 'SIGTERM');
    expect(await isLivingPostgres(pid)).toBe(false);
  });
});

/** Root copies as root; the server runs under the account that owns the original. */
async function giveToServer(original: string, copy: string): Promise<void> {
  const { uid, gid } = await stat(join(original, 'postgres/cluster'));
  if (process.getuid?.() !== 0) return;
  const chown = spawn('chown', ['-R', `${uid}:${gid}`, join(copy, 'postgres')]);
  await once(chown, 'exit');
}
