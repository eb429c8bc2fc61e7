import type { PlanTask } from '@openpar/documents';
import type { ConferenceId, IsoDay, TaskId, UnitId } from '@openpar/engine';

/** One unit's task from a conference plan: one lead, any number of co-operating units. */
export interface Task {
  id: TaskId;
  conferenceId: ConferenceId;
  conferenceName: string;
  hostUnitId: UnitId;
  hostName: string;
  /** Place in the plan: assignment and task, from 0; tasks of a group of units share it. */
  assignmentIndex: number;
  taskIndex: number;
  text: string;
  role: PlanTask['role'];
  category: PlanTask['category'];
  leadUnitId: UnitId;
  leadUnitName: string;
  cooperating: readonly { unitId: UnitId; name: string }[];
  /** Partners that the plan names but no unit could be found for. */
  cooperatingAsWritten: readonly string[];
  products: readonly string[];
  /** "trước ngày 15/6/2024" as written; `null` without a deadline. */
  dueText: string | null;
  dueDay: IsoDay | null;
  /** The unit is asked (đề nghị), not ordered: it stands outside the host's chain of command. */
  isAsked: boolean;
  handedOutAt: Date;
  acknowledgement: { by: string; at: Date } | null;
}

export interface TaskReads {
  find(id: TaskId): Promise<Task | null>;
  /** Tasks that these units lead, by due day, then place in the plan. */
  listLedBy(unitIds: readonly UnitId[]): Promise<readonly Task[]>;
  /** Tasks in which these units co-operate. */
  listWithCooperation(unitIds: readonly UnitId[]): Promise<readonly Task[]>;
  /** All tasks of a conference in the order of the plan. */
  listOfConference(conferenceId: ConferenceId): Promise<readonly Task[]>;
}

export interface TaskWrites {
  addTasks(
    tasks: readonly Omit<
      Task,
      'id' | 'conferenceName' | 'hostUnitId' | 'hostName' | 'leadUnitName' | 'acknowledgement'
    >[],
  ): Promise<void>;
  acknowledge(id: TaskId, acknowledgement: { by: string; at: Date }): Promise<void>;
  /** The task waits again for somebody to take note of it. */
  takeBackAcknowledgement(id: TaskId): Promise<void>;
}
