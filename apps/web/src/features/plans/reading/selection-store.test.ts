import { expect, it } from 'vitest';
import { shownPath, standsFor } from './selection-store.ts';

it.each([
  ['issueDate.raw', 'issueDate.value'],
  ['reviewedPeriod.raw', 'reviewedPeriod.kind'],
  ['documentNumber.raw', 'documentNumber.sequence'],
  ['time.raw', 'time.raw'],
  ['assignments.0.tasks.1.deadline.raw', 'assignments.0.tasks.1.deadline.raw'],
])('shows %s under %s', (path, shown) => expect(shownPath(path)).toBe(shown));

it('lets a field stand for the parts of its value, not for its neighbours', () => {
  expect(standsFor('participants.1.organizations', 'participants.1.organizations.0')).toBe(true);
  expect(standsFor('participants.1', 'participants.10')).toBe(false);
});
