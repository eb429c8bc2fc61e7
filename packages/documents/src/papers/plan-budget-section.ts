import { asSentence, insideSentence, joinNames } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import type { PaperSection } from './number-sections.ts';
import type { BudgetFacts } from './plan-paper-facts.ts';
import { listOrParagraph, plainLines } from './punctuate-list.ts';

const words = PAPER_WORDS.plan;

/** "KINH PHÍ THỰC HIỆN": where the money comes from, how much, and who estimates and approves. Empty where nothing is known. */
export function budgetSection(budget: BudgetFacts): PaperSection {
  return { title: words.budget, clauses: [{ title: null, blocks: listOrParagraph(plainLines(budgetLines(budget))) }] };
}

function budgetLines({ statement, source, amount, estimatedBy, approvedBy }: BudgetFacts): string[] {
  if (statement !== null) return [asSentence(statement)];
  const estimator = joinNames(estimatedBy);
  const approver = joinNames(approvedBy.map(insideSentence));
  return [
    source === null ? null : words.budgetSource(insideSentence(source)),
    amount === null ? null : words.budgetAmount(groupedDigits(amount)),
    estimator === ''
      ? null
      : approver === ''
        ? words.budgetEstimate(estimator)
        : words.budgetProcedure(estimator, approver),
  ].filter((line) => line !== null);
}

/** "12.500.000". */
function groupedDigits(amount: number): string {
  return String(amount).replace(/\B(?=(\d{3})+$)/g, '.');
}
