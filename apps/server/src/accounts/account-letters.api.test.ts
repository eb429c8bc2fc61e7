import type { Mailer, MailOutcome } from '@openpar/application';
import {
  activateAccount,
  cancelJob,
  type JobView,
  listJobs,
  orderAccountLetter,
  orderOwnReset,
  retryJob,
  signIn,
} from '@openpar/contract';
import { writeTo } from '@openpar/database/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startJobs } from '../jobs/start-jobs.ts';
import type { Caller } from '../testing/caller.ts';
import { type TestServer, testServer } from '../testing/test-server.ts';

const LOGIN = 'phongtho.noivu';
const PASSWORD = 'bốn con trâu qua suối';
const AWAY: MailOutcome = { refused: 'for-now', reason: 'server-unreachable', answer: '' };
const NOBODY: MailOutcome = { refused: 'for-good', reason: 'recipient-refused', answer: '550 no such user' };

let server: TestServer;
let administrator: Caller;
let accountId = '';
const problems: string[] = [];
const runners: ReturnType<typeof startJobs>[] = [];

beforeAll(async () => {
  server = await testServer({
    config: {
      publicUrl: 'https://openpar.test',
      mail: { server: 'smtps://mail.test', from: { name: 'OpenPAR', address: 'openpar@test.vn' } },
    },
  });
  administrator = await server.acting('phongtho.quantri');
  const { stores, realm } = server.services;
  accountId = await writeTo(stores, realm.id, async (tx) => {
    const account = await tx.accounts.findByLogin(LOGIN);
    if (!account) throw new Error('the sample lacks an account');
    await tx.accounts.saveAccount({ ...account, email: 'noivu@phongtho.vn' });
    return account.id;
  });
});
beforeEach(() => {
  server.mailer.letters.splice(0);
});
afterEach(async () => {
  await stopJobs();
  expect(problems).toEqual([]);
});
afterAll(() => server.close());

function runJobs(mailer: Mailer = server.mailer): void {
  runners.push(startJobs({ ...server.services, mailer }, server.database.jobs, (line) => problems.push(line)));
}

async function stopJobs(): Promise<void> {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
}

/** Waits until something is so; the test's own limit ends the waiting. */
async function until<Value>(look: () => Promise<Value | undefined>): Promise<Value> {
  for (let seen = await look(); ; seen = await look()) {
    if (seen !== undefined) return seen;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

const jobThat = (is: (job: JobView) => boolean) =>
  until(async () => (await administrator.answer(listJobs)).rows.filter(({ kind }) => kind === 'send-mail').find(is));
const order = () => administrator.answer(orderAccountLetter, { params: { accountId } });

describe('a letter with a link', () => {
  it('asked for twice goes out once, and its link sets one password', async () => {
    await server.anybody().answer(orderOwnReset, { body: { login: LOGIN } });
    await server.anybody().answer(orderOwnReset, { body: { login: ` ${LOGIN.toUpperCase()} ` } });
    runJobs();
    const letter = await until(async () => server.mailer.letters[0]);
    await stopJobs();
    await server.anybody().answer(orderOwnReset, { body: { login: LOGIN } });
    runJobs();
    await stopJobs();
    expect(server.mailer.letters).toHaveLength(1);
    expect(letter).toMatchObject({ to: 'noivu@phongtho.vn', subject: 'OpenPAR: đặt lại mật khẩu' });
    expect(letter.text).toContain('08:00 ngày 21/11/2026');
    const token = /https:\/\/openpar\.test\/activate#([\w-]{43})/.exec(letter.text)?.[1] ?? '';
    const body = { key: { token }, password: PASSWORD };
    expect((await server.anybody().answer(activateAccount, { body })).login).toBe(LOGIN);
    expect((await server.anybody().refusal(activateAccount, { body })).code).toBe('activation-used');
    expect((await server.anybody().answer(signIn, { body: { login: LOGIN, password: PASSWORD } })).login).toBe(LOGIN);
  });

  it('waits while the mail server is away, which counts as no failure, and goes out afterwards', async () => {
    await order();
    runJobs({ send: async () => AWAY });
    const waiting = await jobThat(({ state, startedAt }) => state === 'waiting' && startedAt !== null);
    expect(waiting.failures).toBe(0);
    const params = { jobId: waiting.id };
    await administrator.answer(cancelJob, { params });
    await jobThat(({ id, state }) => id === waiting.id && state === 'cancelled');
    await stopJobs();
    await administrator.answer(retryJob, { params });
    runJobs();
    await jobThat(({ id, state }) => id === waiting.id && state === 'done');
    expect(server.mailer.letters).toHaveLength(1);
  });

  it('ends with the reason in words when it is refused for good', async () => {
    await order();
    runJobs({ send: async () => NOBODY });
    const failed = await jobThat(({ state }) => state === 'failed');
    expect(failed.failure?.title.vi).toContain('550 no such user');
  });
});
