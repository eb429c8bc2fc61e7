import { isOutsideByName } from '../../papers/asking-verb.ts';
import { capitalised, withoutEndMark } from '../../papers/mend-form.ts';
import { PAPER_WORDS } from '../../papers/messages/vi.ts';
import { deadlineWords } from '../../papers/plan-assignments-section.ts';
import type { AssignedTask, AssignmentReading } from '../../plans/fields/read-assignments.ts';
import { readTask } from '../../plans/fields/read-task.ts';
import { spanOf } from '../../plans/lines/span.ts';
import type { ConferenceDraft, DraftTask } from './conference-draft.ts';
import { TEMPLATE_WORDS } from './messages/vi.ts';

/**
 * Everything that a draft gives somebody to do, as the reader of plans would have read it: preparations that are on, then the
 * assignments, each unit once in the order of its first task. Speeches stand under a task of their own.
 */
export function draftWork(draft: ConferenceDraft): AssignmentReading[] {
  const tasks = [
    ...draft.preparations.filter(({ isOn }) => isOn).map((task) => ({ unit: task.unit, task: taskOf(task) })),
    ...draft.assignments.flatMap(({ unit, tasks }) => tasks.map((task) => ({ unit, task: taskOf(task) }))),
  ];
  const speeches = speechTask(draft);
  const byUnit = new Map<string, AssignedTask[]>();
  for (const { unit, task } of tasks) byUnit.set(unit, [...(byUnit.get(unit) ?? []), task]);
  if (speeches !== null) byUnit.set(speeches.unit, [...(byUnit.get(speeches.unit) ?? []), speeches.task]);
  return [...byUnit].map(([unit, own]) => ({ unit: spanOf(unit, 0), tasks: own }));
}

/** A task in one line, with its product and its term where the text does not say them. */
export function draftTaskText({ text, due, product }: DraftTask): string {
  const said = withoutEndMark(text);
  const isTold = product === null || said.toLocaleLowerCase('vi').includes(product.toLocaleLowerCase('vi'));
  return [said, isTold ? null : TEMPLATE_WORDS.product(product), deadlineWords(due)]
    .filter((part) => part !== null)
    .join('; ');
}

function taskOf(task: DraftTask): AssignedTask {
  const product = task.product === null ? null : spanOf(task.product, 0);
  const reading = readTask(spanOf(draftTaskText(task), 0), { product });
  const { due } = task;
  if (due === null) return { ...reading, speechLines: [] };
  // A month is no term that the reader takes from running text; here it is known to be one.
  const raw = spanOf((deadlineWords(due) ?? '').replace(/^hoàn thành /u, ''), 0);
  return { ...reading, speechLines: [], deadlineIn: () => ({ raw, value: due }) };
}

/** Who speaks, under the last unit that may be told to. */
function speechTask({ speeches, assignments }: ConferenceDraft): { unit: string; task: AssignedTask } | null {
  const unit = assignments.filter((assignment) => !isOutsideByName(assignment.unit)).at(-1)?.unit;
  if (speeches.length === 0 || unit === undefined) return null;
  const lines = speeches.map(({ speaker, topic }) => {
    const says = PAPER_WORDS.plan.speechLine(capitalised(speaker), PAPER_WORDS.plan.speechKinds.paper);
    return spanOf(PAPER_WORDS.plan.aboutTopic(says, withoutEndMark(topic)), 0);
  });
  return { unit, task: { ...readTask(spanOf(TEMPLATE_WORDS.speak, 0)), speechLines: lines } };
}
