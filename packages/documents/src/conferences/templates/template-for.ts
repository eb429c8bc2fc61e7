import { capitalised } from '../../papers/mend-form.ts';
import type { ConferenceDraft } from './conference-draft.ts';
import { committeeOf, type DraftHost, territoryOfHost } from './draft-host.ts';
import type { DraftKind } from './draft-kinds.ts';
import { kindWords } from './kind-words.ts';
import { TEMPLATE_WORDS, type TemplateNames } from './messages/vi.ts';
import { templateAssignments } from './template-assignments.ts';
import { templateParticipants } from './template-participants.ts';
import { templatePreparations } from './template-preparations.ts';
import { templateProgramme } from './template-programme.ts';

/** When a kind is usually held: the month, and how many years after the reviewed one. */
const USUAL_TIMES: Readonly<Record<DraftKind, { month: string; yearsLater: number }>> = {
  publication: { month: '05', yearsLater: 1 },
  analysis: { month: '06', yearsLater: 1 },
  'analysis-and-publication': { month: '06', yearsLater: 1 },
  'half-year': { month: '06', yearsLater: 0 },
  'year-end': { month: '12', yearsLater: 0 },
};

/** Reviews are held with all tiers at once; where there is somebody below, the tiers are linked. */
const LINKED_KINDS: readonly DraftKind[] = ['half-year', 'year-end'];

/** The form page of a conference, filled in as far as kind, host and reviewed year say. Every value may be changed. */
export function templateFor(kind: DraftKind, host: DraftHost, reviewedYear: number): ConferenceDraft {
  const names = namesOf(host, reviewedYear);
  const words = kindWords(kind, host);
  const documentYear = reviewedYear + USUAL_TIMES[kind].yearsLater;
  const isLinked = LINKED_KINDS.includes(kind) && host.below !== null;
  return {
    kind,
    reviewedYear,
    documentYear,
    conferenceName: words.name(names),
    bases: [TEMPLATE_WORDS.implementing(documentYear, names.committee)],
    rationale: null,
    purposes: words.purposes.map((purpose) => purpose(names)),
    requirements: words.requirements.map((requirement) => requirement(names)),
    time: {
      start: `${documentYear}-${USUAL_TIMES[kind].month}`,
      session: null,
      startClock: null,
      isTentative: true,
      toFollow: 'notice',
    },
    venue: { name: TEMPLATE_WORDS.hall(names.committee), isTentative: true },
    form: { mode: isLinked ? 'hybrid' : 'in_person', sites: isLinked ? sitesOf(host) : [] },
    chairPost: TEMPLATE_WORDS.chairPost(names.committee),
    participants: templateParticipants(kind, host),
    headcount: null,
    contents: null,
    programme: templateProgramme(kind, host, names),
    preparations: templatePreparations(kind, host, { names, isLinked }),
    assignments: templateAssignments(kind, host, { names, isLinked }),
    speeches: [],
    budgetSource: TEMPLATE_WORDS.budgetSource(host.word),
    budgetStatement: null,
    recipients: recipientsOf(host),
    archive: [],
    signing: { as: 'head', post: TEMPLATE_WORDS.headPost },
  };
}

/** Places that an online conference of the host links. */
export function sitesOf(host: DraftHost): string[] {
  const below = host.below === null ? [] : [TEMPLATE_WORDS.committeesOf(host.below)];
  return [committeeOf(host), ...below];
}

function namesOf(host: DraftHost, year: number): TemplateNames {
  const own = territoryOfHost(host);
  const { below, officeGroup } = host;
  const committees = below === null ? own : TEMPLATE_WORDS.committeesOf(below);
  return {
    year,
    next: year + 1,
    own,
    word: host.word,
    committee: committeeOf(host),
    rated: below !== null && officeGroup.areRated ? `${officeGroup.words} và ${committees}` : committees,
    offices: officeGroup.words,
  };
}

function recipientsOf(host: DraftHost): ConferenceDraft['recipients'] {
  const { party, council, front } = host.outside;
  const { recipients } = TEMPLATE_WORDS;
  const reported = [party, council].filter((body) => body !== null).map(recipients.standingOf);
  const acting = [host.officeGroup.words, host.below === null ? null : TEMPLATE_WORDS.committeesOf(host.below)];
  return [
    ...reported.map((name) => ({ name, purpose: 'for_report' as const })),
    { name: recipients.leaders(committeeOf(host)), purpose: null },
    ...(front === null ? [] : [{ name: front, purpose: 'for_coordination' as const }]),
    ...acting
      .filter((name) => name !== null)
      .map((name) => ({ name: capitalised(name), purpose: 'for_execution' as const })),
  ];
}
