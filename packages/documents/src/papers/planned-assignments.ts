import type { PlanDocument } from '../plans/plan-document.ts';
import { speechWords } from './plan-assignments-section.ts';
import type { AssignmentFacts, PlanPaperFacts, SpeechFacts } from './plan-paper-facts.ts';

interface PlannedWork {
  assignments: AssignmentFacts[];
  /** Speeches that no task leads in. */
  speeches: SpeechFacts[];
}

/**
 * Units with their tasks in the document's words. Speeches that stood as "+" lines below a task go back there; speeches that a task
 * itself tells (no topic, or a topic in the task's words) are not said again.
 */
export function plannedAssignments(document: PlanDocument): PlannedWork {
  const tasks = document.assignments.flatMap(({ tasks }) => tasks);
  const separate = speechesOnTheirOwn(document, tasks);
  const lead =
    tasks.filter(({ category, text }) => category === 'speech' || /phát biểu|tham luận/iu.test(text)).at(-1) ?? null;
  const details = separate.map(speechWords);
  return {
    assignments: document.assignments.map(({ unit, tasks }) => ({
      unit,
      relation: null,
      tasks: tasks.map((task) => ({
        role: null,
        partners: [],
        advisee: null,
        text: task === lead && details.length > 0 ? `${task.text}, cụ thể` : task.text,
        deadline: null,
        details: task === lead ? details : [],
      })),
    })),
    speeches: lead === null ? separate : [],
  };
}

function speechesOnTheirOwn(
  { speeches }: PlanDocument,
  tasks: readonly { text: string }[],
): PlanPaperFacts['speeches'][number][] {
  return speeches
    .filter(({ topic }) => topic !== null && !tasks.some(({ text }) => text.includes(topic)))
    .map(({ speaker, kind, topic }) => ({ speaker, kind, topic, minutes: null }));
}
