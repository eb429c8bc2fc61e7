import { withoutEndMark } from '../../papers/mend-form.ts';
import type { LevelSetting } from '../../plans/fields/levels.ts';
import { readIndices } from '../../plans/fields/read-indices.ts';
import { readConferenceKinds } from '../../plans/fields/read-kinds.ts';
import { type Span, spanOf } from '../../plans/lines/span.ts';
import type { CONFERENCE_KINDS } from '../../plans/plan-document.ts';
import type { ConferenceDraft } from './conference-draft.ts';
import type { DraftKind } from './draft-kinds.ts';
import { TEMPLATE_WORDS } from './messages/vi.ts';

const KINDS_IN_PLANS: Readonly<Record<DraftKind, readonly (typeof CONFERENCE_KINDS)[number][]>> = {
  publication: ['announcement'],
  analysis: ['analysis'],
  'analysis-and-publication': ['analysis', 'announcement'],
  'half-year': ['interim_review'],
  'year-end': ['final_review', 'rollout'],
};

/** What a draft's conference is about: its name and kinds, the periods, the indices, what it is for. */
export function draftSubject(draft: ConferenceDraft, levels: LevelSetting) {
  const name = spanOf(withoutEndMark(draft.conferenceName), 0);
  const told = [name, ...spans(draft.purposes), ...spans(draft.requirements)];
  const inName = readConferenceKinds([name]).map(({ kind }) => kind);
  return {
    conferenceName: name,
    conferenceKinds: [...new Set([...inName, ...KINDS_IN_PLANS[draft.kind]])],
    ...periodsOf(draft),
    indices: readIndices([...told, ...spans(draft.programme.map(({ text }) => text))], [], levels),
    purposes: spans(draft.purposes),
    requirements: spans(draft.requirements),
    purposeRequirementMerged: false,
  };
}

function periodsOf({ kind, reviewedYear: year }: ConferenceDraft) {
  if (kind !== 'half-year') return { reviewedPeriod: yearPeriod(year), targetPeriod: yearPeriod(year + 1) };
  const half = { kind: 'half_year' } as const;
  return {
    reviewedPeriod: { raw: TEMPLATE_WORDS.firstHalf(year), ...half, from: `${year}-01`, to: `${year}-06` },
    targetPeriod: { raw: TEMPLATE_WORDS.secondHalf(year), ...half, from: `${year}-07`, to: `${year}-12` },
  };
}

function yearPeriod(year: number) {
  return { raw: TEMPLATE_WORDS.wholeYear(year), kind: 'year', from: `${year}-01`, to: `${year}-12` } as const;
}

function spans(texts: readonly string[]): Span[] {
  return texts.map((text) => spanOf(withoutEndMark(text), 0));
}
