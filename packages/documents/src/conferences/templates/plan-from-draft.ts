import { settle } from '../../plans/draft.ts';
import { cityLevelIn, type LevelSetting } from '../../plans/fields/levels.ts';
import { keyOf } from '../../plans/lines/span.ts';
import { PlanDocument } from '../../plans/plan-document.ts';
import type { ConferenceDraft } from './conference-draft.ts';
import { draftHead } from './draft-head.ts';
import type { DraftHost } from './draft-host.ts';
import { draftSections } from './draft-sections.ts';
import { draftSubject } from './draft-subject.ts';
import { withStatements } from './with-statements.ts';

/**
 * The plan that a draft makes: as complete as one read from a document, so that all that is built on plans works on it. What only the
 * wording says (roles, verbs and products of tasks, levels of participants) is taken from it by the rules that read plans.
 */
export function planFromDraft(draft: ConferenceDraft, host: DraftHost): PlanDocument {
  const levels = levelsOf(draft, host);
  const parts = { ...draftHead(draft, host), ...draftSubject(draft, levels), ...draftSections(draft, host, levels) };
  return withStatements(PlanDocument.parse(settle(parts, () => []).plain));
}

function levelsOf(
  { time, documentYear }: ConferenceDraft,
  { body, above, level, territoryKind }: DraftHost,
): LevelSetting {
  const city = cityLevelIn(keyOf(`${body} ${above ?? ''}`), {
    date: time.start ?? String(documentYear),
    isProvincialCity: territoryKind === 'provincial-city',
  });
  return { own: level, city };
}
