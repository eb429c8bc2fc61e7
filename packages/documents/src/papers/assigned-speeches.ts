import type { PlanDocument } from '../plans/plan-document.ts';
import { capitalised } from './mend-form.ts';
import { PAPER_WORDS } from './messages/vi.ts';

type Assignment = PlanDocument['assignments'][number];

const { speechKinds, aboutTopic } = PAPER_WORDS.plan;

/**
 * Speeches with a topic that the plan assigns outside its tasks ("+ UBND xã Mường So: phát biểu tham luận về …"), as assignments of one
 * task each. A speech that a task already tells is left out.
 */
export function assignedSpeeches({
  speeches,
  assignments,
}: Pick<PlanDocument, 'speeches' | 'assignments'>): Assignment[] {
  const told = assignments.flatMap(({ tasks }) => tasks.map(({ text }) => text));
  return speeches.flatMap(({ speaker, kind, topic }) => {
    if (topic === null || told.some((text) => text.includes(topic))) return [];
    const text = capitalised(aboutTopic(speechKinds[kind], topic));
    return [{ unit: speaker, tasks: [speechTask(text)] }];
  });
}

function speechTask(text: string): Assignment['tasks'][number] {
  return {
    text,
    role: 'perform',
    advisee: null,
    action: text,
    object: null,
    collaborators: [],
    products: [],
    deadline: null,
    category: 'speech',
  };
}
