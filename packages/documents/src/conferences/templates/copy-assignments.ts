import { assignedSpeeches } from '../../papers/assigned-speeches.ts';
import { withoutEndMark } from '../../papers/mend-form.ts';
import type { PlanDocument } from '../../plans/plan-document.ts';
import type { ConferenceDraft } from './conference-draft.ts';
import type { Copier } from './copier.ts';

/** Units with their tasks, without their terms, and the speeches that stood on their own. */
export function copyAssignments(
  plan: PlanDocument,
  { copy, note }: Pick<Copier, 'copy' | 'note'>,
): Pick<ConferenceDraft, 'assignments' | 'speeches'> {
  const assignments = plan.assignments.map(({ unit, tasks }) => ({
    unit,
    tasks: tasks.map(({ text, deadline }) => {
      const term = deadline?.value?.length === 10 ? deadline.raw : null;
      if (term !== null) note('assignments', term);
      return { text: copy('assignments', withoutTerm(text, term)), due: null, product: null };
    }),
  }));
  const onTheirOwn = new Set(assignedSpeeches(plan).map(({ unit }) => unit));
  return {
    assignments: assignments.filter(({ tasks }) => tasks.length > 0),
    speeches: plan.speeches.flatMap(({ speaker, topic }) =>
      topic === null || !onTheirOwn.has(speaker) ? [] : [{ speaker, topic: copy('speeches', topic) }],
    ),
  };
}

/** A term at the end of a task goes altogether; inside a sentence its day is emptied like any other. */
function withoutTerm(text: string, term: string | null): string {
  if (term === null || !text.endsWith(term)) return text;
  return withoutEndMark(text.slice(0, -term.length).replace(/[\s,;(]*(?:hoàn thành|xong|và|gửi về)?\s*$/u, ''));
}
