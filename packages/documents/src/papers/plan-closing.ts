import { insideSentence, joinNames, mendForm, withoutEndMark } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import { isAskedToAct } from './plan-assignments-section.ts';
import type { PlanPaperFacts } from './plan-paper-facts.ts';

const words = PAPER_WORDS.plan;
const MOST_NAMED = 3;

type ClosingFacts = Pick<PlanPaperFacts, 'closing' | 'conferenceName' | 'assignments'>;

/**
 * The closing words, ended by "./.". Composed where the plan has none: units in the chain of command are required, bodies outside it
 * are asked; more than three, or several of which one is a list itself, are named together.
 */
export function planClosing({ closing, conferenceName, assignments }: ClosingFacts): string {
  if (closing !== null) return `${withoutEndMark(mendForm(closing))}${PAPER_WORDS.end}`;
  const required = assignments.filter((assignment) => !isAskedToAct(assignment)).map(({ unit }) => unit);
  const asked = assignments.filter(isAskedToAct).map(({ unit }) => unit);
  const calls = [
    required.length > 0 ? words.require(namedTogether(required, words.namedUnits)) : null,
    asked.length > 0 ? words.ask(namedTogether(asked, words.namedBodies)) : null,
  ].filter((call) => call !== null);
  return [words.closing(mendForm(conferenceName)), ...calls].join('; ') + PAPER_WORDS.end;
}

function namedTogether(units: readonly string[], together: string): string {
  const isTangled = units.length > 1 && units.some((unit) => unit.includes(' và '));
  if (units.length > MOST_NAMED || isTangled) return together;
  return joinNames(units.map((unit) => insideSentence(withoutEndMark(mendForm(unit)))));
}
