import type { PlanDocument } from '@openpar/documents';
import { expect, it } from 'vitest';
import { conferencesVi } from './messages/vi.ts';
import { plannedTime } from './planned-time.ts';

const aTime = (part: Partial<PlanDocument['time']>): PlanDocument['time'] => ({
  raw: null,
  dateKinds: [],
  start: null,
  end: null,
  durationDays: null,
  session: null,
  startClock: null,
  endClock: null,
  yearInferred: false,
  ...part,
});

it.each<[Partial<PlanDocument['time']>, string]>([
  [
    { start: '2024-06', durationDays: 0.5, dateKinds: ['tentative', 'month_only', 'half_day', 'to_be_announced'] },
    'dự kiến tháng 6/2024, ½ ngày, có thông báo sau',
  ],
  [
    { start: '2023-06-22', startClock: '08:00', session: 'morning', dateKinds: ['exact'] },
    'ngày 22/6/2023, lúc 08:00, buổi sáng',
  ],
  [{ start: '2024-Q2', durationDays: 1.5, dateKinds: ['quarter_only'] }, 'quý 2/2024, 1,5 ngày'],
  [{ start: '2024-01', dateKinds: ['tentative', 'invitation_to_follow'] }, 'dự kiến tháng 01/2024, có giấy mời sau'],
  [{}, ''],
])('keeps a time as tentative as it is: %o', (part, shown) => {
  expect(plannedTime(aTime(part), conferencesVi.time)).toBe(shown);
});
