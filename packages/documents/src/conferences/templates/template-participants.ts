import type { ConferenceDraft } from './conference-draft.ts';
import { committeeOf, type DraftHost } from './draft-host.ts';
import type { DraftKind } from './draft-kinds.ts';
import { TEMPLATE_WORDS } from './messages/vi.ts';

type Line = ConferenceDraft['participants'][number];

const words = TEMPLATE_WORDS.participants;

/** Kinds at which the appraisal council and its team sit, at which many guests are invited, and at which awards are given. */
const WITH_APPRAISAL: readonly DraftKind[] = ['publication', 'analysis-and-publication'];
const WITH_GUESTS: readonly DraftKind[] = ['half-year', 'year-end'];
const WITH_AWARDS: readonly DraftKind[] = ['year-end'];

/** Who takes part, by what the host has; bodies outside its chain of command are invited. Lines not usual for the kind are off. */
export function templateParticipants(kind: DraftKind, host: DraftHost): Line[] {
  return [...guests(kind, host), ...ownPeople(kind, host), ...peopleBelow(kind, host), ...furtherPeople(kind, host)];
}

function guests(kind: DraftKind, { outside, word }: DraftHost): Line[] {
  const areMany = WITH_GUESTS.includes(kind);
  return [
    line(outside.party, words.standingOf),
    line(outside.council, words.standingOf),
    line(outside.front, words.front),
    line(outside.hasMassOrganizations ? word : null, words.massOrganizations, areMany),
    line(outside.hasVerticalAgencies && !outside.hasLocatedAgencies ? word : null, words.verticalAgencies, areMany),
  ].flat();
}

function ownPeople(kind: DraftKind, host: DraftHost): Line[] {
  const { steering, appraisal, help } = host.workingBodies;
  const hasAppraisal = WITH_APPRAISAL.includes(kind);
  const offices = host.officeGroup.areOfficers
    ? line(host.word, words.officers)
    : line(host.officeGroup.words, words.offices);
  return [
    line(committeeOf(host), words.leaders),
    line(steering, words.members),
    line(appraisal, words.members, hasAppraisal),
    line(help, words.members, hasAppraisal),
    offices,
  ].flat();
}

function peopleBelow(kind: DraftKind, { below, villageHeads, outside, word }: DraftHost): Line[] {
  const heads = villageHeads.length === 0 ? null : villageHeads.join(', ');
  const areMany = WITH_GUESTS.includes(kind);
  return [
    line(below, words.below),
    line(outside.hasLocatedAgencies ? word : null, words.locatedAgencies, areMany),
    line(heads, words.villages, kind !== 'analysis'),
  ].flat();
}

function furtherPeople(kind: DraftKind, { outside, duties, hasReporters }: DraftHost): Line[] {
  return [
    [{ text: words.awardees, group: null, isOn: WITH_AWARDS.includes(kind) }],
    line(hasReporters ? duties.media : null, words.press),
    line(outside.press, words.invitedPress),
  ].flat();
}

function line(body: string | null, text: (body: string) => string, isOn = true): Line[] {
  return body === null ? [] : [{ text: text(body), group: null, isOn }];
}
