import {
  exportConferences,
  exportConferenceTasks,
  exportFoundUnits,
  exportMyTasks,
  exportParticipants,
  exportPlans,
} from '@openpar/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Caller } from '../testing/caller.ts';
import { type TestServer, testServer } from '../testing/test-server.ts';

let server: TestServer;
let lead: Caller;

beforeAll(async () => {
  server = await testServer();
  lead = await server.acting('phongtho.noivu');
});
afterAll(() => server.close());

const LISTS = [exportMyTasks, exportPlans, exportConferences, exportFoundUnits] as const;

it.each(LISTS)('$path is a workbook or CSV with headings', async (endpoint) => {
  const workbook = await lead.ask(endpoint, { query: { format: 'xlsx' } });
  expect([workbook.status, workbook.bytes.subarray(0, 2).toString()]).toEqual([200, 'PK']);
  expect((await lead.ask(endpoint, { query: { format: 'csv' } })).text).toMatch(/^\ufeffSTT,/);
});

it.each(LISTS)('$path is for people who are signed in', async (endpoint) => {
  expect((await server.anybody().refusal(endpoint)).code).toBe('signed-out');
});

it('gives plans and conferences only to those who may see them', async () => {
  const administrator = await server.acting('phongtho.quantri');
  expect((await administrator.refusal(exportPlans)).code).toBe('not-permitted');
  expect((await administrator.refusal(exportConferences)).code).toBe('not-permitted');
});

it.each([exportConferenceTasks, exportParticipants])(
  '$path refuses a conference that is not there',
  async (endpoint) => {
    const params = { conferenceId: '00000000-0000-4000-8000-000000000000' };
    expect((await lead.refusal(endpoint, { params })).code).toBe('conference-not-found');
  },
);

it('holds every unit that is found, not only a page of them', async () => {
  const { text } = await lead.ask(exportFoundUnits, { query: { text: 'xa', format: 'csv' } });
  expect(text.split('\r\n').length).toBeGreaterThan(12);
});
