import { matchUnits, type PlanDocument } from '@openpar/documents';
import {
  type ConferenceId,
  type Directory,
  isInChain,
  ok,
  type Result,
  refuse,
  type Unit,
  type UnitId,
} from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import { type Clock, isCalendarDay } from '../clock.ts';
import { assignedUnits } from '../conferences/assigned-units.ts';
import type { Conference } from '../conferences/conference-store.ts';
import { directoryOf } from '../conferences/directory-of.ts';
import { findConference } from '../conferences/find-conference.ts';
import { plannedWork } from '../conferences/planned-work.ts';
import type { Stores } from '../stores.ts';
import type { TaskWrites } from './task-store.ts';

type Refused = 'conference-not-found' | 'not-permitted' | 'already-handed-out' | 'nothing-to-hand-out';
type NewTask = Parameters<TaskWrites['addTasks']>[0][number];
type NamedUnits = (wording: string) => readonly Unit[];
type PlanTask = PlanDocument['assignments'][number]['tasks'][number];

/**
 * Turns the assignments of a conference's plan into tasks: one for each unit that a heading names, which alone leads it; partners
 * that are units co-operate, others stay as written. An assignment whose unit is not known makes no task.
 */
export function handOutTasks(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  id: ConferenceId,
): Promise<Result<number, Refused>> {
  const now = ports.clock.now();
  return ports.stores.write(actor, 'tasks-handed-out', async (tx) => {
    await tx.conferences.hold(id);
    const found = await findConference(tx, actor, { id, permission: 'tasks.hand-out' });
    if (!found.ok) return found;
    const conference = found.value;
    if (conference.handedOutAt) return refuse('already-handed-out');
    const directory = await directoryOf(tx, conference);
    const tasks = tasksOf(conference, directory, now);
    if (tasks.length === 0) return refuse('nothing-to-hand-out');
    await tx.tasks.addTasks(tasks);
    await tx.conferences.markHandedOut(id, now);
    return ok(tasks.length);
  });
}

function tasksOf(conference: Conference, directory: Directory, handedOutAt: Date): NewTask[] {
  const { hostUnitId, plan } = conference;
  const unitsById = new Map(directory.units.map((unit) => [unit.id, unit]));
  const partnersNamed: NamedUnits = (wording) => {
    const match = matchUnits({ wording, hostUnitId, directory });
    // "các đơn vị liên quan": which of them is for the lead to choose, so nobody is drawn in.
    return match.isOpen ? [] : match.unitIds.flatMap((unitId) => unitsById.get(unitId) ?? []);
  };
  const leads = assignedUnits({ plan, hostUnitId, directory });
  return plannedWork(plan).flatMap((assignment, assignmentIndex) =>
    (leads[assignmentIndex]?.units ?? []).flatMap(({ id: leadUnitId }) =>
      assignment.tasks.map((task, taskIndex) => ({
        conferenceId: conference.id,
        assignmentIndex,
        taskIndex,
        leadUnitId,
        isAsked: !isInChain(directory, leadUnitId, hostUnitId),
        handedOutAt,
        ...whatIsDue(task),
        ...partnersOf(task, leadUnitId, partnersNamed),
      })),
    ),
  );
}

function whatIsDue({ text, role, category, products, deadline }: PlanTask) {
  const value = deadline?.value ?? null;
  const dueDay = value !== null && isCalendarDay(value) ? value : null;
  return { text, role, category, products, dueText: deadline?.raw ?? null, dueDay };
}

function partnersOf(
  { collaborators }: PlanTask,
  leadUnitId: UnitId,
  unitsNamed: NamedUnits,
): Pick<NewTask, 'cooperating' | 'cooperatingAsWritten'> {
  const matched = collaborators.map((wording) => ({ wording, units: unitsNamed(wording) }));
  const units = new Map(matched.flatMap(({ units }) => units).map((unit) => [unit.id, unit]));
  units.delete(leadUnitId);
  return {
    cooperating: [...units.values()].map(({ id, fullName }) => ({ unitId: id, name: fullName })),
    cooperatingAsWritten: matched.filter(({ units }) => units.length === 0).map(({ wording }) => wording),
  };
}
