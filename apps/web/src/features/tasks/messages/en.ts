import type { TasksMessages } from './vi.ts';

export const tasksEn: TasksMessages = {
  mine: {
    title: 'Tasks',
    unit: (name) => `Tasks of ${name}`,
    leading: 'Leads or performs',
    cooperating: 'Co-operates',
    empty: 'Your unit has been given no tasks yet. When a conference hands out tasks, they appear here.',
    emptyCooperating: 'No tasks to co-operate in.',
  },
  ofConference: {
    title: 'Tasks handed out',
    back: 'Back to the conference',
    caption: 'Tasks of the conference in the order of the plan',
    unit: 'Unit',
    task: 'Task',
    due: 'Due',
    state: 'State',
    count: (acknowledged, all) => `${acknowledged}/${all}`,
    countMeaning: 'tasks acknowledged by their units',
    empty: 'No tasks have been handed out. Open the Assignments of the conference to do so.',
  },
  task: {
    given: (host) => `given by ${host}`,
    asked: (host) => `asked by ${host}`,
    due: 'Due',
    noDue: 'not stated',
    product: 'Product',
    cooperating: 'Together with',
    lead: 'Lead',
    conference: 'Conference',
    acknowledge: 'Task received',
    acknowledged: 'Received',
    acknowledgedBy: (by, at) => `${by}, ${at}`,
    waiting: 'Not acknowledged',
    isAsked: "asked: outside the host's chain of command",
  },
};
