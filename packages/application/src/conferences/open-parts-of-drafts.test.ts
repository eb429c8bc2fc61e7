import {
  type ConferenceDraft,
  DRAFT_KINDS,
  missingForInvitation,
  planFromDraft,
  templateFor,
} from '@openpar/documents';
import { type ConferenceId, idOf, type PlanReadingId } from '@openpar/engine';
import { describe, expect, it } from 'vitest';
import { invitationFactsOf } from '../documents/invitation-facts-of.ts';
import type { Conference } from './conference-store.ts';
import { participantsOf } from './participants-of.ts';
import { HOST_CASES, type HostCase } from './testing/draft-hosts.ts';

const NOTHING_FIXED = { day: null, session: null, startClock: null, venue: null, chairPostId: null };

/** What keeps the invitations of a conference made from a draft, while the host has fixed nothing since. */
function openIn({ host, hostUnitId, directory, year }: HostCase, changes: Partial<ConferenceDraft>) {
  const draft = { ...templateFor('half-year', host, year), ...changes };
  const plan = planFromDraft(draft, host);
  const conference: Conference = {
    id: idOf<ConferenceId>('c'),
    hostUnitId,
    planReadingId: idOf<PlanReadingId>('p'),
    draft: null,
    copiedFrom: null,
    name: draft.conferenceName,
    plan,
    asOfDay: directory.day,
    arrangement: NOTHING_FIXED,
    handedOutAt: null,
    createdBy: '',
    createdAt: new Date(0),
    version: 1,
  };
  const unit = directory.units.find(({ id }) => id === hostUnitId);
  if (!unit) throw new Error('the host is not in the directory');
  const chairCandidates = directory.posts
    .filter((post) => post.unitId === hostUnitId)
    .map((post) => ({ post, holderName: null }));
  const participants = participantsOf(conference, directory, []);
  return missingForInvitation(invitationFactsOf({ conference, host: unit, participants, chairCandidates }));
}

describe('invitations to a conference made from a draft', () => {
  const fixed = {
    time: { start: '2026-06-18', session: 'morning', startClock: null, isTentative: false, toFollow: null },
    venue: { name: 'Hội trường UBND xã', isTentative: false },
  } as const;

  it.each(HOST_CASES.map((one) => [one.label, one] as const))('%s: wait for day, session and venue', (_, one) => {
    for (const kind of DRAFT_KINDS) {
      expect(openIn(one, templateFor(kind, one.host, one.year))).toEqual(['day', 'session', 'venue']);
    }
  });

  it.each(HOST_CASES.map((one) => [one.label, one] as const))('%s: go once all is fixed in the draft', (_, one) => {
    expect(openIn(one, fixed)).toEqual([]);
  });

  it.each(HOST_CASES.map((one) => [one.label, one] as const))(
    '%s: wait for morning or afternoon where only half a day is said',
    (_, one) => {
      expect(openIn(one, { ...fixed, time: { ...fixed.time, session: null } })).toEqual(['session']);
      expect(openIn(one, { ...fixed, time: { ...fixed.time, session: null, startClock: '08:00' } })).toEqual([]);
    },
  );

  it.each(HOST_CASES.map((one) => [one.label, one] as const))(
    '%s: wait for the chair where one of the leaders is to be named later',
    (_, one) => {
      expect(openIn(one, { ...fixed, chairPost: null })).toEqual(['chair']);
    },
  );

  it.each(HOST_CASES.map((one) => [one.label, one] as const))('%s: wait while the day is tentative', (_, one) => {
    expect(openIn(one, { ...fixed, time: { ...fixed.time, isTentative: true } })).toEqual(['day']);
    expect(openIn(one, { ...fixed, time: { ...fixed.time, toFollow: 'notice' } })).toEqual(['day']);
  });
});
