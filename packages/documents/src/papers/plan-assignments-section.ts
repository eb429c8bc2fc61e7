import { askingVerb, isOutsideByName } from './asking-verb.ts';
import { capitalised, insideSentence, joinNames, mendForm, withoutEndMark } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';
import type { PaperClause, PaperSection } from './number-sections.ts';
import { dateParts, shortDate } from './paper-date.ts';
import type { PlanAppendixLabels } from './plan-appendices.ts';
import type { AssignmentFacts, PlanPaperFacts, SpeechFacts, TaskFacts } from './plan-paper-facts.ts';
import { listOrParagraph, plainLines } from './punctuate-list.ts';

const words = PAPER_WORDS.plan;

/** "TỔ CHỨC THỰC HIỆN": a clause for each unit with its tasks, then who speaks. */
export function assignmentsSection(facts: PlanPaperFacts, labels: PlanAppendixLabels): PaperSection {
  return {
    title: words.implementation,
    namesClauses: facts.assignments.length > 0,
    clauses: [...facts.assignments.map(unitClause), speechesClause(facts, labels)],
  };
}

/** Whether a unit is asked (đề nghị), not required, to act: by its relation, or by its name where no relation is known. */
export function isAskedToAct({ unit, relation }: Pick<AssignmentFacts, 'unit' | 'relation'>): boolean {
  return relation === null ? isOutsideByName(unit) : askingVerb(relation, 'act') === 'đề nghị';
}

function unitClause(assignment: AssignmentFacts): PaperClause {
  const unit = withoutEndMark(mendForm(assignment.unit));
  const isAsked = assignment.relation !== null && isAskedToAct(assignment);
  return {
    title: isAsked ? words.asked(insideSentence(unit)) : capitalised(unit),
    blocks: listOrParagraph(
      assignment.tasks.map((task) => ({
        text: taskWords(task),
        subItems: task.details,
      })),
    ),
  };
}

/** A task as a line: role words, partners, the work and its deadline. */
export function taskWords(task: TaskFacts): string {
  const text = withoutEndMark(mendForm(task.text));
  const said = withRole(task, text);
  const deadline = deadlineWords(task.deadline);
  return deadline === null ? said : `${said}; ${deadline}`;
}

function withRole({ role, partners, advisee }: TaskFacts, text: string): string {
  const work = text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);
  const others = joinNames(partners.map(insideSentence));
  switch (role) {
    case 'lead':
      return others === '' ? words.lead(work) : words.leadWith(others, work);
    case 'coordinate':
      return others === '' ? words.coordinateAlone(work) : words.coordinate(others, work);
    case 'advise':
      return advisee === null ? words.adviseAlone(work) : words.advise(insideSentence(advisee), work);
    default:
      return text;
  }
}

/** "hoàn thành trước ngày 10/6/2026", "hoàn thành trong tháng 6/2026"; `null` without a date. */
export function deadlineWords(deadline: TaskFacts['deadline']): string | null {
  const date = shortDate(deadline);
  if (date === null) return null;
  return dateParts(deadline)?.day == null ? words.during(date) : words.byDay(date);
}

function speechesClause({ speeches }: PlanPaperFacts, labels: PlanAppendixLabels): PaperClause {
  if (speeches.length === 0) return { title: words.speeches, blocks: [] };
  if (labels.speeches !== null) {
    return { title: words.speeches, blocks: [{ type: 'paragraph', text: words.speechesAt(labels.speeches) }] };
  }
  return { title: words.speeches, blocks: listOrParagraph(plainLines(speeches.map(speechWords))) };
}

/** "UBND xã Mường So: phát biểu tham luận về …". */
export function speechWords({ speaker, kind, topic, minutes }: SpeechFacts): string {
  const who = words.speechLine(withoutEndMark(mendForm(speaker)), words.speechKinds[kind]);
  const said = topic === null ? who : words.aboutTopic(who, withoutEndMark(mendForm(topic)));
  return minutes === null ? said : words.minutes(said, minutes);
}
