import { asSentence } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import type { PaperClause, PaperSection } from './number-sections.ts';
import type { PaperBlock } from './paper.ts';
import type { PlanPaperFacts } from './plan-paper-facts.ts';
import { listOrParagraph, plainLines } from './punctuate-list.ts';

const words = PAPER_WORDS.plan;

type PurposeFacts = Pick<PlanPaperFacts, 'purposes' | 'requirements' | 'arePurposesMerged'>;

/** "MỤC ĐÍCH, YÊU CẦU": two clauses, one undivided numbered list, or only what there is. */
export function purposeSection({ purposes, requirements, arePurposesMerged }: PurposeFacts): PaperSection {
  if (arePurposesMerged) {
    return { title: words.purposesAndRequirements, clauses: [...purposes, ...requirements].map(untitledClause) };
  }
  if (requirements.length === 0) return sectionOf(words.purposes, purposes);
  if (purposes.length === 0) return sectionOf(words.requirements, requirements);
  return {
    title: words.purposesAndRequirements,
    clauses: [
      { title: words.purposes, blocks: statements(purposes) },
      { title: words.requirements, blocks: statements(requirements) },
    ],
  };
}

function sectionOf(title: string, lines: readonly string[]): PaperSection {
  return { title: title.toLocaleUpperCase('vi'), clauses: [{ title: null, blocks: statements(lines) }] };
}

function statements(lines: readonly string[]): PaperBlock[] {
  return listOrParagraph(plainLines(lines));
}

function untitledClause(text: string): PaperClause {
  return { title: null, blocks: [{ type: 'paragraph', text: asSentence(text) }] };
}
