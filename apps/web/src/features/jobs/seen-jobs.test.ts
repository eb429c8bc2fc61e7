import type { JobView } from '@openpar/contract';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { markJobsSeen, unseenJobs } from './seen-jobs.ts';

const NOON = Date.parse('2026-11-20T12:00:00Z');

function aJob(id: string, endedAt: string | null): JobView {
  return {
    id,
    kind: 'invitation-letters',
    subject: 'Hội nghị',
    recordId: 'hoi-nghi',
    unitName: 'Phòng Nội vụ',
    createdBy: 'An',
    isMine: true,
    createdAt: '2026-11-20T08:00:00.000Z',
    startedAt: null,
    endedAt,
    state: endedAt === null ? 'running' : 'done',
    progress: { done: 0, total: null },
    isCancelAsked: false,
    failures: 0,
    failure: null,
    fileName: null,
  };
}

const early = aJob('early', '2026-11-20T09:00:00.000Z');
const late = aJob('late', '2026-11-20T11:00:00.000Z');
const open = aJob('open', null);
const ids = (jobs: readonly JobView[]) => jobs.map(({ id }) => id);

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('tells of jobs that have ended since the page of jobs was looked at', () => {
  expect(ids(unseenJobs([open, late, early], NOON))).toEqual(['late', 'early']);
  markJobsSeen([open, early]);
  expect(ids(unseenJobs([open, late, early], NOON))).toEqual(['late']);
  markJobsSeen([late, early]);
  expect(unseenJobs([open, late, early], NOON)).toEqual([]);
});

it('forgets nothing that was seen when the list has grown shorter', () => {
  markJobsSeen([late]);
  markJobsSeen([]);
  expect(unseenJobs([late], NOON)).toEqual([]);
});

it('does not bring up what ended more than a day ago', () => {
  expect(unseenJobs([early], NOON + 24 * 60 * 60 * 1000)).toEqual([]);
});

it('tells of the jobs of a day in a browser that keeps nothing', () => {
  vi.stubGlobal('localStorage', undefined);
  markJobsSeen([late]);
  expect(ids(unseenJobs([late], NOON))).toEqual(['late']);
});
