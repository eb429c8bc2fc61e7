import { withoutEndMark } from '../../papers/mend-form.ts';
import { PAPER_WORDS } from '../../papers/messages/vi.ts';
import { type LevelSetting, statedLevel } from '../../plans/fields/levels.ts';
import { readAwards } from '../../plans/fields/read-awards.ts';
import { readBudget } from '../../plans/fields/read-budget.ts';
import { readContentKinds } from '../../plans/fields/read-kinds.ts';
import { readMediaTasks } from '../../plans/fields/read-media-tasks.ts';
import { readPreparedDocuments } from '../../plans/fields/read-prepared-documents.ts';
import { readSpeeches, speechDraft } from '../../plans/fields/read-speeches.ts';
import { keyOf, type Span, spanOf } from '../../plans/lines/span.ts';
import type { ContentKind } from '../../plans/words/kinds.data.ts';
import type { ConferenceDraft } from './conference-draft.ts';
import { committeeOf, type DraftHost } from './draft-host.ts';
import { draftParticipants } from './draft-participants.ts';
import { draftTime } from './draft-time.ts';
import { draftWork } from './draft-work.ts';
import { TEMPLATE_WORDS } from './messages/vi.ts';
import { programmeSlots } from './programme-slots.ts';

/** The sections of a draft's plan: programme, people, time and place, money and work. */
export function draftSections(draft: ConferenceDraft, host: DraftHost, levels: LevelSetting) {
  const people = draftParticipants(draft.participants, levels);
  const work = draftWork(draft);
  const contents = contentsOf(draft);
  const chairPost = draft.chairPost ?? TEMPLATE_WORDS.leaders(committeeOf(host));
  const budget = budgetOf(draft);
  const texts = [
    ...people.lines.map(({ line }) => line),
    ...contents.map(({ text }) => text),
    ...work.flatMap(({ tasks }) => tasks.map(({ text }) => text)),
  ];
  const whole = spanOf(texts.map(({ text }) => text).join('; '), 0);
  return {
    contents,
    agenda: programmeSlots(draft),
    chairs: [{ position: withoutEndMark(chairPost), personName: null, site: null }, ...people.chairs],
    participants: people.participants,
    totalHeadcount: headcountOf(draft),
    time: draftTime(draft, whole.text),
    venues: draft.venue === null ? [] : [venueOf(draft.venue)],
    form: { mode: draft.form.mode, raw: null },
    onlineSites: draft.form.sites.map((name) => ({
      name,
      level: statedLevel(keyOf(name), levels.city) ?? 'unspecified',
      count: null,
    })),
    budget: readBudget(budget === null ? null : spanOf(budget, 0), work),
    assignments: work.map(({ unit, tasks }) => ({
      unit,
      tasks: tasks.map((task) => ({ ...task.draft, deadline: task.deadlineIn(draft.documentYear) })),
    })),
    speeches: readSpeeches(work).map(speechDraft),
    awards: readAwards(
      contents.map(({ text }) => text),
      work,
      whole,
    ),
    mediaTasks: readMediaTasks(people.lines, work),
    documents: readPreparedDocuments(work),
    conclusions: [],
    closingStatement: null,
    warnings: [],
  };
}

/** What the conference treats, as said, or as its programme without opening and breaks says. */
function contentsOf({
  contents,
  programme,
}: ConferenceDraft): { text: Span; kinds: ContentKind[]; subItems: string[] }[] {
  if (contents !== null) return contents.map(({ text, subItems }) => contentOf(text, subItems.map(withoutEndMark)));
  return programme
    .map(({ text }) => contentOf(text, []))
    .filter(({ kinds }) => !kinds.includes('opening') && !kinds.includes('break'));
}

function contentOf(words: string, subItems: string[]): { text: Span; kinds: ContentKind[]; subItems: string[] } {
  const text = spanOf(withoutEndMark(words), 0);
  return { text, kinds: readContentKinds(text), subItems };
}

function budgetOf({ budgetSource, budgetStatement }: ConferenceDraft): string | null {
  if (budgetStatement !== null) return withoutEndMark(budgetStatement);
  return budgetSource === null ? null : PAPER_WORDS.plan.budgetSource(withoutEndMark(budgetSource));
}

function headcountOf({ headcount }: ConferenceDraft) {
  if (headcount === null) return null;
  return { value: headcount.count, max: null, approximate: headcount.isApproximate, raw: null };
}

function venueOf({ name, isTentative }: NonNullable<ConferenceDraft['venue']>) {
  return { name: withoutEndMark(name), address: null, role: 'main', status: isTentative ? 'tentative' : 'confirmed' };
}
