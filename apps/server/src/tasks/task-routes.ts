import {
  type Actor,
  acknowledgeTask as acknowledge,
  isPermitted,
  listMyTasks as listMine,
  listConferenceTasks as listOfConference,
  readHome,
  type Task,
} from '@openpar/application';
import { acknowledgeTask, getHome, listConferenceTasks, listMyTasks, type TaskView } from '@openpar/contract';
import { mapValue, ok } from '@openpar/engine';
import { toConferenceRow } from '../conferences/to-conference-row.ts';
import { handleActing, type Server } from '../handle.ts';
import { toPlanReadingRow } from '../plans/to-plan-reading-row.ts';

export function registerTaskRoutes(server: Server): void {
  const { services } = server;
  handleActing(server, listMyTasks, async (_call, actor) => {
    const { leading, cooperating } = await listMine(services, actor);
    const toView = toTaskView(actor);
    return ok({
      unitName: actor.unit.fullName,
      leading: leading.map(toView),
      cooperating: cooperating.map(toView),
    });
  });
  handleActing(server, listConferenceTasks, async ({ params }, actor) =>
    mapValue(await listOfConference(services, actor, params.conferenceId), (tasks) => ({
      rows: tasks.map(toTaskView(actor)),
    })),
  );
  handleActing(server, acknowledgeTask, async ({ params }, actor) =>
    mapValue(await acknowledge(services, actor, params.taskId), toTaskView(actor)),
  );
  handleActing(server, getHome, async (_call, actor) => {
    const waiting = await readHome(services, actor);
    return ok({
      unitName: actor.unit.fullName,
      tasksToAcknowledge: waiting.tasksToAcknowledge.map(toTaskView(actor)),
      plansToCheck: waiting.plansToCheck.map(toPlanReadingRow),
      conferencesToArrange: waiting.conferencesToArrange.map(toConferenceRow),
      participationsToName: waiting.participationsToName.map(({ conference, seats }) => ({
        conferenceId: conference.id,
        conferenceName: conference.name,
        hostName: conference.hostName,
        openSeats: seats.filter(({ named }) => named.length === 0).length,
      })),
    });
  });
}

const toTaskView =
  (actor: Actor) =>
  (task: Task): TaskView => ({
    id: task.id,
    conferenceId: task.conferenceId,
    conferenceName: task.conferenceName,
    hostName: task.hostName,
    text: task.text,
    leadUnitId: task.leadUnitId,
    leadUnitName: task.leadUnitName,
    cooperating: [...task.cooperating.map(({ name }) => name), ...task.cooperatingAsWritten],
    products: [...task.products],
    dueText: task.dueText,
    dueDay: task.dueDay,
    isAsked: task.isAsked,
    handedOutAt: task.handedOutAt.toISOString(),
    acknowledgement: task.acknowledgement && {
      by: task.acknowledgement.by,
      at: task.acknowledgement.at.toISOString(),
    },
    mayAcknowledge: task.acknowledgement === null && isPermitted(actor, 'tasks.acknowledge', task.leadUnitId),
  });
