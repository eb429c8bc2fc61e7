import { z } from 'zod';
import { ConferenceRow } from '../conferences/conferences.ts';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceIdText, Day, Instant, TaskIdText } from '../ids.ts';
import { PlanReadingRow } from '../plans/plan-readings.ts';

export const TaskView = z.object({
  id: z.string(),
  conferenceId: z.string(),
  conferenceName: z.string(),
  hostName: z.string(),
  text: z.string(),
  leadUnitId: z.string(),
  leadUnitName: z.string(),
  cooperating: z.array(z.string()),
  products: z.array(z.string()),
  dueText: z.string().nullable(),
  dueDay: Day.nullable(),
  /** Asked (đề nghị), not ordered: the unit stands outside the host's chain of command. */
  isAsked: z.boolean(),
  handedOutAt: Instant,
  acknowledgement: z.object({ by: z.string(), at: Instant }).nullable(),
  mayAcknowledge: z.boolean(),
});
export type TaskView = z.infer<typeof TaskView>;

/** Tasks of the unit of the chosen post: those it leads and those it co-operates in. */
export const listMyTasks = endpoint({
  method: 'GET',
  path: '/tasks',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({ unitName: z.string(), leading: z.array(TaskView), cooperating: z.array(TaskView) }),
});

/** All tasks of one conference in the order of the plan, for its host. */
export const listConferenceTasks = endpoint({
  method: 'GET',
  path: '/conferences/:conferenceId/tasks',
  policy: 'acting',
  params: z.object({ conferenceId: ConferenceIdText }),
  query: Nothing,
  body: Nothing,
  response: z.object({ rows: z.array(TaskView) }),
  refusals: ['conference-not-found', 'not-permitted'],
});

export const acknowledgeTask = endpoint({
  method: 'POST',
  path: '/tasks/:taskId/acknowledgement',
  policy: 'acting',
  params: z.object({ taskId: TaskIdText }),
  query: Nothing,
  body: Nothing,
  response: TaskView,
  refusals: ['task-not-found', 'not-permitted'],
});

/** What waits for the chosen post. */
export const getHome = endpoint({
  method: 'GET',
  path: '/home',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({
    unitName: z.string(),
    /** Tasks that the unit leads and has not acknowledged. */
    tasksToAcknowledge: z.array(TaskView),
    /** Plans brought in that have no conference yet. */
    plansToCheck: z.array(PlanReadingRow),
    /** Conferences with parts still open or tasks not handed out. */
    conferencesToArrange: z.array(ConferenceRow),
    /** Conferences that still wait for the unit to name somebody. */
    participationsToName: z.array(
      z.object({ conferenceId: z.string(), conferenceName: z.string(), hostName: z.string(), openSeats: z.int() }),
    ),
  }),
});
