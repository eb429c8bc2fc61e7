import { describe, expect, it } from 'vitest';
import type { ConferenceDraft } from './conference-draft.ts';
import { overrunMinutes, programmeLength, sessionLength } from './programme-length.ts';

type Session = ConferenceDraft['time']['session'];

function held(session: Session, startClock: string | null): Pick<ConferenceDraft, 'time'> {
  return { time: { start: '2026-06', session, startClock, isTentative: true, toFollow: null } };
}

function programme(...minutes: (number | null)[]): Pick<ConferenceDraft, 'programme'> {
  return { programme: minutes.map((length) => ({ minutes: length, text: 'Báo cáo', presenter: null })) };
}

describe('the length of a programme', () => {
  it('counts the items that have minutes', () => {
    expect(programmeLength(programme(10, null, 35))).toBe(45);
  });

  it.each<[Session, string | null, number]>([
    ['morning', null, 210],
    ['morning', '08:00', 210],
    ['morning', '08:30', 180],
    ['morning', '07:30', 240],
    ['morning', '11:30', 0],
    ['morning', '14:00', 0],
    ['afternoon', null, 210],
    ['afternoon', '14:00', 180],
    [null, null, 210],
    [null, '14:00', 180],
    [null, '08:30', 180],
    ['full_day', null, 420],
    ['full_day', '08:30', 390],
    ['full_day', '14:00', 180],
  ])('fits into %s from %s: %i minutes', (session, startClock, minutes) => {
    expect(sessionLength(held(session, startClock))).toBe(minutes);
  });

  it.each([
    [[200, 10], 0],
    [[200, 11], 1],
    [[300, 30], 120],
  ])('of %o minutes overruns a morning by %i', (minutes, overrun) => {
    expect(overrunMinutes({ ...programme(...minutes), ...held('morning', null) })).toBe(overrun);
  });
});
