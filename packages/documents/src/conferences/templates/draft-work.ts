import { isOutsideByName } from '../../papers/asking-verb.ts';
import { capitalised, withoutEndMark } from '../../papers/mend-form.ts';
import { PAPER_WORDS } from '../../papers/messages/vi.ts';
import { deadlineWords } from '../../papers/plan-assignments-section.ts';
import type { AssignedTask, AssignmentReading } from '../../plans/fields/read-assignments.ts';
import { readTask } from '../../plans/fields/read-task.ts';
import { type Span, spanOf } from '../../plans/lines/span.ts';
import type { ConferenceDraft, DraftTask } from './conference-draft.ts';
import { TEMPLATE_WORDS } from './messages/vi.ts';

/**
 * Everything that a draft gives somebody to do, as the reader of plans would have read it: preparations that are on, then the
 * assignments, each unit once in the order of its first task. Speeches stand under a task of their own.
 */
export function draftWork(draft: ConferenceDraft): AssignmentReading[] {
  const byUnit = new Map<string, AssignedTask[]>();
  const add = (unit: string, task: AssignedTask) => byUnit.set(unit, [...(byUnit.get(unit) ?? []), task]);
  for (const preparation of draft.preparations.filter(({ isOn }) => isOn)) add(preparation.unit, taskOf(preparation));
  for (const { unit, tasks } of draft.assignments) for (const task of tasks) add(unit, taskOf(task));
  return withSpeeches(
    [...byUnit].map(([unit, tasks]) => ({ unit: spanOf(unit, 0), tasks })),
    draft,
  );
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

const LEADS_IN = /phát biểu|tham luận/iu;

/** Who speaks stands under the last task that leads in, as papers print it, or under one of its own of the last unit that may be told to. */
function withSpeeches(work: AssignmentReading[], { speeches, assignments }: ConferenceDraft): AssignmentReading[] {
  if (speeches.length === 0) return work;
  const speechLines = speeches.map(speechLine);
  const own = new Set(assignments.map(({ unit }) => unit));
  const leading = work
    .filter(({ unit }) => own.has(unit.text))
    .flatMap(({ tasks }) => tasks)
    .filter(({ text }) => LEADS_IN.test(text.text))
    .at(-1);
  if (leading) {
    const told = (task: AssignedTask) => (task === leading ? { ...task, speechLines } : task);
    return work.map(({ unit, tasks }) => ({ unit, tasks: tasks.map(told) }));
  }
  const last = work.filter(({ unit }) => own.has(unit.text) && !isOutsideByName(unit.text)).at(-1) ?? work.at(-1);
  const task = { ...readTask(spanOf(TEMPLATE_WORDS.speak, 0)), speechLines };
  return work.map((one) => (one === last ? { ...one, tasks: [...one.tasks, task] } : one));
}

function speechLine({ speaker, topic }: ConferenceDraft['speeches'][number]): Span {
  const says = PAPER_WORDS.plan.speechLine(capitalised(speaker), PAPER_WORDS.plan.speechKinds.paper);
  return spanOf(PAPER_WORDS.plan.aboutTopic(says, withoutEndMark(topic)), 0);
}
