import { capitalised, withoutEndMark } from '../../papers/mend-form.ts';
import { planClosing } from '../../papers/plan-closing.ts';
import { formWords } from '../../papers/plan-conference-section.ts';
import { planFactsFromDocument } from '../../papers/plan-facts-from-document.ts';
import { timeWords } from '../../papers/plan-time-words.ts';
import type { PlanDocument, WarningCode } from '../../plans/plan-document.ts';
import { TEMPLATE_WORDS } from './messages/vi.ts';

/** A plan whose values are known, with the sentences that its paper says of them: time, form, closing; and what is still open. */
export function withStatements(plan: PlanDocument): PlanDocument {
  const facts = planFactsFromDocument(plan);
  const when = timeWords(facts.time);
  const assignments = facts.assignments.map((assignment) => ({
    ...assignment,
    unit: TEMPLATE_WORDS.assignments.notAsked(assignment.unit),
  }));
  return {
    ...plan,
    time: { ...plan.time, raw: when === null ? null : capitalised(when) },
    form: { ...plan.form, raw: formWords(facts.form) },
    closingStatement: withoutEndMark(planClosing({ ...facts, assignments })),
    warnings: openParts(plan),
  };
}

/** What a plan on paper would be warned of; a plan that is being made is short of them. */
function openParts({ documentNumber, legalBases, chairs, time, venues, onlineSites, budget, signature }: PlanDocument) {
  const open: [WarningCode, boolean][] = [
    ['missing_number', documentNumber.sequence === null],
    ['missing_issue_day', true],
    ['missing_legal_basis', legalBases.length === 0],
    ['missing_chair', chairs.length === 0],
    ['missing_time', time.start === null && time.dateKinds.length === 0],
    ['missing_venue', venues.length === 0 && onlineSites.length === 0],
    ['missing_budget', budget.raw === null],
    ['missing_signature', signature.name === null],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([code]) => code);
}
