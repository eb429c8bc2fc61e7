import {
  arrangeConference,
  changeConferenceDraft,
  draftConference,
  getConference,
  getConferenceDraft,
  getParticipants,
  getYear,
  handOutTasks,
  listConferences,
} from '@openpar/contract';
import { DRAFT_KINDS } from '@openpar/documents';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { phongThoConference } from '../testing/phong-tho-conference.ts';
import { type TestServer, testServer } from '../testing/test-server.ts';

const NOWHERE = '7b1f2e0e-7a54-4c2e-9b57-0d8f2f6a1c11';

let server: TestServer;
let officer: Caller;
let chairman: Caller;
let neighbour: Caller;
beforeAll(async () => {
  server = await testServer();
  officer = await server.acting('phongtho.noivu');
  chairman = await server.acting('phongtho.chutich');
  neighbour = await server.acting('tamduong.noivu');
});
afterAll(() => server.close());

const one = (id: string) => ({ params: { conferenceId: id } });
const yearEnd = { query: { kind: 'year-end' as const, year: '2024' } };

async function aDraft() {
  return (await officer.answer(getConferenceDraft, yearEnd)).draft;
}

async function aConference(): Promise<string> {
  const draft = await aDraft();
  return (await officer.answer(draftConference, { body: { draft, copyOf: null } })).conferenceId;
}

describe('the form of a conference without a document', () => {
  it.each(DRAFT_KINDS)('comes filled in for the committee of the officer: %s', async (kind) => {
    const { draft, host, emptied } = await officer.answer(getConferenceDraft, { query: { kind, year: '2024' } });
    expect(host.body).toBe('Ủy ban nhân dân huyện Phong Thổ');
    expect(draft).toMatchObject({ kind, reviewedYear: 2024 });
    expect(draft.participants.length).toBeGreaterThan(5);
    expect(emptied).toEqual([]);
  });

  it('copies a conference to another year and says what was emptied', async () => {
    const copyOf = await phongThoConference(officer);
    const query = { kind: 'analysis' as const, year: '2024', copyOf };
    const { draft, emptied } = await officer.answer(getConferenceDraft, { query });
    expect(draft.kind).toBe('analysis-and-publication');
    expect(draft.conferenceName).toContain('2024');
    expect(emptied.length).toBeGreaterThan(0);
    const { conferenceId } = await officer.answer(draftConference, { body: { draft, copyOf } });
    expect(await officer.answer(getConference, one(conferenceId))).toMatchObject({
      origin: 'copy',
      copiedFrom: copyOf,
    });
  });

  it('is refused without the right, before anything is told of the copied conference', async () => {
    expect((await chairman.refusal(getConferenceDraft, yearEnd)).code).toBe('not-permitted');
    const query = { ...yearEnd.query, copyOf: NOWHERE };
    expect((await chairman.refusal(getConferenceDraft, { query })).code).toBe('not-permitted');
    expect((await officer.refusal(getConferenceDraft, { query })).code).toBe('conference-not-found');
    const copyOf = await aConference();
    const foreign = await neighbour.refusal(getConferenceDraft, { query: { ...yearEnd.query, copyOf } });
    expect(foreign.code).toBe('not-permitted');
  });

  it.each([
    { kind: 'party', year: '2024' },
    { kind: 'year-end', year: '1999' },
    { kind: 'year-end', year: 'x' },
  ])('does not understand $kind of $year', async (query) => {
    const { status } = await officer.ask(getConferenceDraft, { query: query as never });
    expect(status).toBe(400);
  });
});

describe('a conference made of the form', () => {
  it('is held by the committee, has seats and work, and says where it comes from', async () => {
    const id = await aConference();
    const conference = await officer.answer(getConference, one(id));
    expect(conference).toMatchObject({
      origin: 'template',
      planReadingId: null,
      hostName: 'Ủy ban nhân dân huyện Phong Thổ',
      asOfDay: '2024-12-01',
      years: { reviewed: [2024], target: [2025] },
      programme: { overrunMinutes: 0 },
    });
    expect(conference.assignments.length).toBeGreaterThan(2);
    expect((await officer.answer(getParticipants, one(id))).counts.seats).toBeGreaterThan(20);
    const { rows } = await officer.answer(listConferences);
    expect(rows.find((row) => row.id === id)?.years).toEqual([2024, 2025]);
  });

  it('is refused without the right, and of a day that no calendar has', async () => {
    const draft = await aDraft();
    expect((await chairman.refusal(draftConference, { body: { draft, copyOf: null } })).code).toBe('not-permitted');
    const time = { ...draft.time, start: '2024-02-31' };
    const refusal = await officer.refusal(draftConference, { body: { draft: { ...draft, time }, copyOf: null } });
    expect(refusal.code).toBe('day-refused');
    const foreign = await neighbour.refusal(draftConference, { body: { draft, copyOf: await aConference() } });
    expect(foreign.code).toBe('not-permitted');
  });
});

describe('the yearly cycles', () => {
  it('show a conference in the year that it closes and in the year that it opens', async () => {
    const id = await aConference();
    const idsOf = async (year: number) => {
      const { conferences } = await officer.answer(getYear, { params: { year: String(year) as never } });
      return conferences.map((row) => row.id);
    };
    expect(await idsOf(2024)).toContain(id);
    expect(await idsOf(2025)).toContain(id);
    expect(await idsOf(2026)).not.toContain(id);
    const others = await neighbour.answer(getYear, { params: { year: '2024' as never } });
    expect(others.conferences.map((row) => row.id)).not.toContain(id);
  });
});

describe('changing the form', () => {
  it('changes the plan and tells by how many minutes the programme is too long', async () => {
    const id = await aConference();
    const { draft, version } = await officer.answer(getConference, one(id));
    if (!draft) throw new Error('a conference of a form has a draft');
    const programme = [...draft.programme, { minutes: 300, text: 'Tham quan', presenter: null }];
    const body = { version, draft: { ...draft, programme, conferenceName: 'Hội nghị tổng kết năm 2024' } };
    const changed = await officer.answer(changeConferenceDraft, { ...one(id), body });
    expect(changed).toMatchObject({ name: 'Hội nghị tổng kết năm 2024', version: version + 1 });
    expect(changed.programme?.overrunMinutes).toBeGreaterThan(200);
    expect((await officer.refusal(changeConferenceDraft, { ...one(id), body })).code).toBe('conference-changed');
  });

  it('keeps what the host has fixed', async () => {
    const id = await aConference();
    const fixed = { day: '2024-12-20', session: 'morning' as const, startClock: null, venue: null, chairPostId: null };
    await officer.answer(arrangeConference, { ...one(id), body: { version: 1, ...fixed } });
    const body = { version: 2, draft: await aDraft() };
    const changed = await officer.answer(changeConferenceDraft, { ...one(id), body });
    expect(changed.arrangement).toEqual(fixed);
  });

  it('is refused once tasks are handed out, for a document, without the right, and for nothing', async () => {
    const id = await aConference();
    const body = { version: 1, draft: await aDraft() };
    expect((await chairman.refusal(changeConferenceDraft, { ...one(id), body })).code).toBe('not-permitted');
    expect((await neighbour.refusal(changeConferenceDraft, { ...one(id), body })).code).toBe('not-permitted');
    await officer.answer(handOutTasks, one(id));
    expect((await officer.refusal(changeConferenceDraft, { ...one(id), body })).code).toBe('already-handed-out');
    const read = await phongThoConference(officer);
    expect((await officer.refusal(changeConferenceDraft, { ...one(read), body })).code).toBe(
      'conference-from-document',
    );
    expect((await officer.refusal(changeConferenceDraft, { ...one(NOWHERE), body })).code).toBe('conference-not-found');
  });
});
