import { composePaperHead } from './compose-paper-head.ts';
import { insideSentence, mendForm, withoutEndMark } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import { numberSections } from './number-sections.ts';
import type { Paper, PaperBlock } from './paper.ts';
import { inCapitals } from './paper-issuer.ts';
import { planAppendices, planAppendixLabels } from './plan-appendices.ts';
import { assignmentsSection } from './plan-assignments-section.ts';
import { budgetSection } from './plan-budget-section.ts';
import { planClosing } from './plan-closing.ts';
import { conferenceSection } from './plan-conference-section.ts';
import type { PlanPaperFacts } from './plan-paper-facts.ts';
import { purposeSection } from './plan-purpose-section.ts';
import { paperRecipients } from './recipients.ts';
import { signatureLines } from './signature-lines.ts';

const words = PAPER_WORDS.plan;

/**
 * A Kế hoạch tổ chức Hội nghị: bases, the sentence that issues it, purposes and requirements, the conference, money, who does what,
 * the closing words, signature and recipients. What is not known leaves no line, and numbers stay unbroken.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4; sections as found in plans of provinces, districts and communes.
 */
export function composePlanPaper(facts: PlanPaperFacts): Paper {
  const labels = planAppendixLabels(facts);
  const sections = [
    purposeSection(facts),
    conferenceSection(facts, labels),
    budgetSection(facts.budget),
    assignmentsSection(facts, labels),
  ];
  return {
    kind: 'plan',
    head: composePaperHead(facts),
    typeName: PAPER_WORDS.typeNames.plan,
    subject: withoutEndMark(mendForm(facts.subject ?? words.subject(facts.conferenceName))),
    draftMark: facts.isDraft ? PAPER_WORDS.draft : null,
    bases: endBases(facts.bases),
    blocks: [opening(facts), ...numberSections(sections), { type: 'paragraph', text: planClosing(facts) }],
    signature: {
      lines: signatureLines(facts.issuer, facts.signing),
      hostPost: facts.hostPost === null ? null : inCapitals(facts.hostPost),
      name: facts.signerName,
    },
    recipients: paperRecipients(facts.recipients, facts.archive),
    appendices: planAppendices(facts, labels),
  };
}

function endBases(bases: readonly string[]): string[] {
  return bases.map((basis, index) => `${withoutEndMark(mendForm(basis))}${index === bases.length - 1 ? '.' : ';'}`);
}

/** "Thực hiện …; nhằm …, UBND huyện … ban hành Kế hoạch … như sau:". */
function opening({ implementing, rationale, enactingClause, issuer, conferenceName }: PlanPaperFacts): PaperBlock {
  const enacting = bare(enactingClause ?? words.enacting(issuer.name, conferenceName));
  const tasks = implementing.map((text, index) => (index === 0 ? bare(text) : insideSentence(bare(text)))).join('; ');
  const text = [withRationale(tasks, rationale === null ? '' : bare(rationale)), enacting].filter(
    (part) => part !== '',
  );
  return { type: 'paragraph', text: `${text.join(', ')}:` };
}

/** A rationale that begins with a small letter goes on from what is implemented: "… về cải cách hành chính và tình hình thực hiện …". */
function withRationale(tasks: string, rationale: string): string {
  if (tasks === '' || rationale === '') return tasks + rationale;
  const goesOn = /^\p{Ll}/u.test(rationale);
  return goesOn ? `${tasks} và ${rationale}` : `${tasks}; ${insideSentence(rationale)}`;
}

function bare(text: string): string {
  return withoutEndMark(mendForm(text));
}
