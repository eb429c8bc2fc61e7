import { type JobRun, type LettersCheckpoint, type LettersInput, makeLetters } from '@openpar/application';
import {
  arrangeConference,
  cancelJob,
  getConference,
  getJob,
  getJobFile,
  getPaper,
  getParticipants,
  type JobView,
  listJobs,
  removeConference,
  retryJob,
  startLetters,
} from '@openpar/contract';
import { idOf } from '@openpar/engine';
import { extractText } from '@openpar/rendering';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { addAccount } from '../testing/sample-people.ts';
import { type TestServer, testServer } from '../testing/test-server.ts';
import { startJobs } from './start-jobs.ts';

const NOWHERE = '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11';

let server: TestServer;
let officer: Caller;
let chairman: Caller;
let neighbour: Caller;
let arranged: string;
const problems: string[] = [];
const runners: ReturnType<typeof startJobs>[] = [];

beforeAll(async () => {
  server = await testServer();
  officer = await server.acting('phongtho.noivu');
  chairman = await server.acting('phongtho.chutich');
  neighbour = await server.acting('tamduong.noivu');
  arranged = await arrangedConference();
});
afterEach(async () => {
  await Promise.all(runners.splice(0).map((runner) => runner.stop()));
  expect(problems).toEqual([]);
});
afterAll(() => server.close());

async function arrange(conferenceId: string, venue: string | null): Promise<void> {
  const { version } = await officer.answer(getConference, { params: { conferenceId } });
  const chairPostId = '109.UBND.2021-01-01.1';
  await officer.answer(arrangeConference, {
    params: { conferenceId },
    body: { version, day: '2024-06-21', session: 'morning', startClock: '08:00', venue, chairPostId },
  });
}

async function arrangedConference(): Promise<string> {
  const id = await phongThoConference(officer);
  await arrange(id, 'Hội trường A');
  return id;
}

const start = (conferenceId: string, format: 'pdf' | 'docx' = 'pdf', who = officer) =>
  who.answer(startLetters, { params: { conferenceId }, body: { format } });
const one = (jobId: string) => ({ params: { jobId } });

/** Lets this process do the jobs until this one has ended. */
async function untilEnded({ id }: JobView): Promise<JobView> {
  if (runners.length === 0) {
    runners.push(startJobs(server.services, server.database.jobs, (line) => problems.push(line)));
  }
  for (let job = await officer.answer(getJob, one(id)); ; job = await officer.answer(getJob, one(id))) {
    if (job.endedAt !== null) return job;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function invitedCount(conferenceId: string): Promise<number> {
  const { seats } = await officer.answer(getParticipants, { params: { conferenceId } });
  return seats.filter(({ state }) => state !== 'post-missing').length;
}

describe('all letters of a conference', () => {
  it('are asked for at once and made later, each of them counted', async () => {
    const asked = await start(arranged);
    expect(asked).toMatchObject({
      kind: 'invitation-letters',
      recordId: arranged,
      subject: expect.stringContaining('Hội nghị'),
      unitName: 'Ủy ban nhân dân huyện Phong Thổ',
      createdBy: expect.stringMatching(/\p{Lu}/u),
      isMine: true,
      state: 'waiting',
      progress: { done: 0, total: null },
      failure: null,
      fileName: null,
    });
    const filesBefore = server.files.count();
    const count = await invitedCount(arranged);
    const done = await untilEnded(asked);
    expect(done).toMatchObject({
      state: 'done',
      progress: { done: count, total: count },
      fileName: 'giay-moi-tung-ban.pdf',
    });
    const file = await officer.ask(getJobFile, one(asked.id));
    expect(file.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "attachment; filename*=UTF-8''giay-moi-tung-ban.pdf",
      'x-content-type-options': 'nosniff',
    });
    const text = await extractText({ name: 'giay.pdf', bytes: new Uint8Array(file.bytes) });
    if (!text.ok) throw new Error(text.refusal.code);
    const words = text.value.lines.map((line) => line.text).join(' ');
    expect(words.split('GIẤY MỜI').length - 1).toBe(count);
    expect(words.split('Hội trường A').length - 1).toBe(count);
    // Of all that was kept meanwhile only the file that came out is left.
    expect(server.files.count()).toBe(filesBefore + 1);
  });

  it('are in Word what one writing of them gives', async () => {
    const job = await untilEnded(await start(arranged, 'docx'));
    const file = await officer.ask(getJobFile, one(job.id));
    const paper = await officer.ask(getPaper, {
      params: { conferenceId: arranged, paper: 'invitation-copies' },
      query: { format: 'docx' },
    });
    expect(file.bytes.equals(paper.bytes)).toBe(true);
  });

  it('are made once however often they are asked for meanwhile, and anew afterwards', async () => {
    const id = await arrangedConference();
    const [first, second] = await Promise.all([start(id), start(id)]);
    expect(second.id).toBe(first.id);
    expect((await start(id, 'docx')).id).not.toBe(first.id);
    await untilEnded(first);
    expect((await start(id)).id).not.toBe(first.id);
  });

  it('are refused while parts are open, where nobody is called, and for a conference that is not there', async () => {
    const ask = (conferenceId: string) => ({ params: { conferenceId }, body: { format: 'pdf' as const } });
    const tentative = await phongThoConference(officer);
    const refusal = await officer.refusal(startLetters, ask(tentative));
    expect(refusal).toMatchObject({ code: 'invitation-incomplete', status: 409 });
    expect(refusal.title.vi).toContain('ngày, buổi (sáng, chiều), địa điểm');
    const empty = await phongThoConference(officer, (text) => {
      const [before = '', rest = ''] = text.split('## **3. Thành phần**');
      const [, after = ''] = rest.split('## **III.');
      return `${before}## **III.${after}`;
    });
    expect((await officer.refusal(startLetters, ask(empty))).code).toBe('nobody-to-invite');
    expect((await officer.refusal(startLetters, ask(NOWHERE))).code).toBe('conference-not-found');
  });

  it('may be asked for by whoever may take the papers, by nobody else', async () => {
    const ask = { params: { conferenceId: arranged }, body: { format: 'pdf' as const } };
    expect((await chairman.ask(startLetters, ask)).status).toBe(200);
    expect((await neighbour.refusal(startLetters, ask)).code).toBe('not-permitted');
    expect((await server.anybody().refusal(startLetters, ask)).code).toBe('signed-out');
    const wrong = await server.app.inject({
      method: 'POST',
      url: `/api/conferences/${arranged}/letters`,
      headers: { cookie: officer.cookie ?? '' },
      payload: { format: 'exe' },
    });
    expect(wrong.json()).toMatchObject({ code: 'request-not-understood', places: [{ path: 'format' }] });
  });

  it('fail with what is to be mended when the conference changed meanwhile, and are made after the mend', async () => {
    const id = await arrangedConference();
    const asked = await start(id);
    await arrange(id, null);
    const failed = await untilEnded(asked);
    expect(failed).toMatchObject({ state: 'failed', fileName: null, failures: 0 });
    expect(failed.failure?.title.vi).toBe('Chưa phát hành được giấy mời: còn thiếu địa điểm.');
    expect(failed.failure?.title.en).toContain('venue');
    await arrange(id, 'Hội trường B');
    const again = await officer.answer(retryJob, one(asked.id));
    expect(again).toMatchObject({ state: expect.stringMatching(/waiting|running/), failure: null });
    expect(await untilEnded(asked)).toMatchObject({ state: 'done' });
  });

  it('fail with a sentence when the conference was taken back meanwhile', async () => {
    const id = await arrangedConference();
    const asked = await start(id);
    await officer.answer(removeConference, { params: { conferenceId: id } });
    const failed = await untilEnded(asked);
    expect(failed.failure?.title.vi).toBe('Không tìm thấy hội nghị này.');
  });
});

describe('the making of letters', () => {
  it('goes on after a crash from the batch that was done, and all letters speak of the moment it began', async () => {
    const conferenceId = await arrangedConference();
    const kind = makeLetters(server.services);
    const run = (checkpoint: LettersCheckpoint | null, report: JobRun<LettersInput, LettersCheckpoint>['report']) =>
      kind.run({
        id: idOf(NOWHERE),
        realm: server.services.realm.id,
        input: { conferenceId: idOf(conferenceId), format: 'docx' },
        checkpoint,
        report,
      });
    const saved: LettersCheckpoint[] = [];
    const killedAtSecond = run(null, async (_progress, checkpoint) => {
      if (saved.length === 2) throw new Error('killed');
      // As the database would give it back.
      saved.push(JSON.parse(JSON.stringify(checkpoint)));
    });
    await expect(killedAtSecond).rejects.toThrow('killed');
    await arrange(conferenceId, 'Hội trường khác');
    const done: number[] = [];
    const result = await run(saved[1] ?? null, async (progress, checkpoint) => {
      done.push(progress.done);
      saved.push(checkpoint);
    });
    expect(done).toEqual([100, 140]);
    const file = result.ok ? result.value.file : null;
    const bytes = await server.files.read(file?.digest ?? '');
    const text = await extractText({ name: 'giay.docx', bytes: bytes ?? new Uint8Array() });
    const words = text.ok ? text.value.lines.map((line) => line.text).join(' ') : '';
    expect(words.split('Hội trường A').length - 1).toBe(140);
    expect(words).not.toContain('Hội trường khác');
    const [last] = saved.slice(-1);
    expect(last?.parts).toHaveLength(3);
    if (last) await kind.tidy({ id: idOf(NOWHERE), checkpoint: last, result: null });
    for (const part of last?.parts ?? []) expect(await server.files.read(part)).toBeNull();
    expect(await server.files.read(file?.digest ?? '')).not.toBeNull();
  });
});

describe('a job', () => {
  it('is cancelled once while it waits, and may be started again', async () => {
    const asked = await start(await arrangedConference());
    expect(await officer.answer(cancelJob, one(asked.id))).toMatchObject({ state: 'cancelled', isCancelAsked: true });
    expect(await officer.refusal(cancelJob, one(asked.id))).toMatchObject({ code: 'job-ended', status: 409 });
    expect(await officer.refusal(getJobFile, one(asked.id))).toMatchObject({ code: 'job-without-file', status: 409 });
    expect(await officer.answer(retryJob, one(asked.id))).toMatchObject({ state: 'waiting', isCancelAsked: false });
    expect(await officer.refusal(retryJob, one(asked.id))).toMatchObject({ code: 'job-not-failed', status: 409 });
    expect((await untilEnded(asked)).state).toBe('done');
    expect((await officer.refusal(retryJob, one(asked.id))).code).toBe('job-not-failed');
    expect((await officer.refusal(cancelJob, one(asked.id))).code).toBe('job-ended');
  });

  it('under way is said to be cancelled until its runner has let go of it', async () => {
    const asked = await start(await arrangedConference());
    const { jobs } = server.database;
    const by = {
      realm: server.services.realm.id,
      worker: 'w',
      kinds: ['invitation-letters'] as const,
      leaseMs: 60_000,
    };
    let claimed = await jobs.claim(by);
    while (claimed && claimed.lease.jobId !== asked.id) claimed = await jobs.claim(by);
    const cancelled = await officer.answer(cancelJob, one(asked.id));
    expect(cancelled).toMatchObject({ state: 'running', isCancelAsked: true, endedAt: null });
    if (claimed) await jobs.end(claimed.lease, { state: 'cancelled' });
    expect((await officer.answer(getJob, one(asked.id))).state).toBe('cancelled');
  });

  it('that a fault of the program ended names the code that the log has', async () => {
    const asked = await start(await arrangedConference());
    const { jobs } = server.database;
    const by = {
      realm: server.services.realm.id,
      worker: 'w',
      kinds: ['invitation-letters'] as const,
      leaseMs: 60_000,
    };
    let claimed = await jobs.claim(by);
    while (claimed && claimed.lease.jobId !== asked.id) claimed = await jobs.claim(by);
    if (claimed) await jobs.end(claimed.lease, { state: 'failed', failure: 'ma-loi-17' });
    const { failure } = await officer.answer(getJob, one(asked.id));
    expect(failure?.mend.vi).toContain('mã ma-loi-17');
    expect(failure?.mend.en).toContain('code ma-loi-17');
  });

  it('is seen by everybody who might have asked for it, as his own only by who did', async () => {
    const asked = await start(arranged);
    const seen = async (who: Caller) => (await who.answer(listJobs)).rows.find(({ id }) => id === asked.id);
    expect((await seen(officer))?.isMine).toBe(true);
    expect((await seen(chairman))?.isMine).toBe(false);
    expect(await seen(neighbour)).toBeUndefined();
    await untilEnded(asked);
  });

  it('is kept from other units, from posts without the right, and from nobody in particular', async () => {
    const asked = await untilEnded(await start(arranged));
    await addAccount(server, {
      login: 'chuyen.vien',
      unitId: '109.UBND.TP.2021-01-01',
      holds: { function: 'reform' },
    });
    const withoutRight = await server.acting('chuyen.vien');
    for (const who of [neighbour, withoutRight]) {
      expect((await who.answer(listJobs)).rows).toEqual([]);
      for (const endpoint of [getJob, getJobFile, cancelJob, retryJob]) {
        expect(await who.refusal(endpoint, one(asked.id))).toMatchObject({ code: 'not-permitted', status: 403 });
      }
    }
    for (const endpoint of [getJob, getJobFile, cancelJob, retryJob]) {
      expect(await officer.refusal(endpoint, one(NOWHERE))).toMatchObject({ code: 'job-not-found', status: 404 });
      expect((await server.anybody().refusal(endpoint, one(asked.id))).code).toBe('signed-out');
    }
  });
});
