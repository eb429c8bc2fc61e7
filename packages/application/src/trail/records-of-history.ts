import {
  type AccountId,
  type ConferenceId,
  idOf,
  ok,
  type PlanReadingId,
  type RecordKind,
  type RecordName,
  type Result,
  refuse,
  type TaskId,
  type UnitId,
} from '@openpar/engine';
import { type Actor, isPermitted, isWithinReach } from '../accounts/permissions.ts';
import { findConference } from '../conferences/find-conference.ts';
import { findPlan } from '../plans/find-plan.ts';
import type { ReadTransaction } from '../stores.ts';

export type HistoryRefusal =
  | 'not-permitted'
  | 'plan-not-found'
  | 'conference-not-found'
  | 'task-not-found'
  | 'unit-not-found'
  | 'record-not-found';

/** Kinds of records whose history can be asked for; that of a post stands with its unit, that of a person with his account. */
type HistoryKind = Exclude<RecordKind, 'post' | 'person'>;

export interface HistoryName {
  kind: HistoryKind;
  id: string;
}

/** The records whose acts make one history: who may read the record may read them. */
export async function recordsOfHistory(
  tx: ReadTransaction,
  actor: Actor,
  { kind, id }: HistoryName,
): Promise<Result<readonly RecordName[], HistoryRefusal>> {
  switch (kind) {
    case 'plan': {
      const found = await findPlan(tx, actor, { id: idOf<PlanReadingId>(id), permission: 'plans.read' });
      return found.ok ? ok([{ kind, id }]) : found;
    }
    case 'conference': {
      const found = await findConference(tx, actor, { id: idOf<ConferenceId>(id), permission: 'conferences.read' });
      return found.ok ? ok([{ kind, id }]) : found;
    }
    case 'task':
      return recordsOfTask(tx, actor, idOf(id));
    case 'unit': {
      const unit = await tx.units.find(idOf<UnitId>(id));
      if (!unit) return refuse('unit-not-found');
      const posts = await tx.units.listPostIds(unit.id);
      return ok([{ kind, id }, ...posts.map((postId) => ({ kind: 'post' as const, id: postId }))]);
    }
    case 'account':
      return recordsOfAccount(tx, actor, idOf(id));
  }
}

/** A task is read by its lead, by those who co-operate, and by its host. */
async function recordsOfTask(
  tx: ReadTransaction,
  actor: Actor,
  id: TaskId,
): Promise<Result<readonly RecordName[], 'task-not-found' | 'not-permitted'>> {
  const task = await tx.tasks.find(id);
  if (!task) return refuse('task-not-found');
  const units = [task.leadUnitId, ...task.cooperating.map(({ unitId }) => unitId)];
  const isOurs = units.some((unitId) => actor.unitIds.includes(unitId));
  const question = { permission: 'conferences.read', unitId: task.hostUnitId } as const;
  if (!isOurs && !(await isWithinReach(tx, actor, question))) return refuse('not-permitted');
  return ok([{ kind: 'task', id }]);
}

/** An account is in reach through any post that its person holds or held. */
async function recordsOfAccount(
  tx: ReadTransaction,
  actor: Actor,
  id: AccountId,
): Promise<Result<readonly RecordName[], 'record-not-found' | 'not-permitted'>> {
  if (!isPermitted(actor, 'accounts.manage')) return refuse('not-permitted');
  const account = await tx.accounts.find(id);
  if (!account) return refuse('record-not-found');
  const held = await tx.accounts.listHeldPosts(account.personId);
  for (const { unit } of held) {
    if (!(await isWithinReach(tx, actor, { permission: 'accounts.manage', unitId: unit.id }))) continue;
    return ok([
      { kind: 'account', id },
      { kind: 'person', id: account.personId },
    ]);
  }
  return refuse('not-permitted');
}
