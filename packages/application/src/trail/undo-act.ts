import { type ConferenceId, idOf, ok, type PlanReadingId, type Result, refuse, type TaskId } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { earlierArrangement } from '../conferences/arrangement-detail.ts';
import { findConference } from '../conferences/find-conference.ts';
import { keepNotice } from '../conferences/keep-notice.ts';
import { findPlan } from '../plans/find-plan.ts';
import type { ReadTransaction, Stores, WriteTransaction } from '../stores.ts';
import { type HistoryName, type HistoryRefusal, recordsOfHistory } from './records-of-history.ts';
import type { TrailEntry } from './trail-store.ts';

type UndoRefusal = HistoryRefusal | 'act-not-undoable' | 'conference-changed' | 'plan-has-conference';
type Undo = (tx: WriteTransaction, by: { madeBy: string; madeAt: Date }) => Promise<void>;

interface Question {
  name: HistoryName;
  entry: TrailEntry;
}

/** Takes back the newest act of a record; the undoing is an act of its own, nothing leaves the trail. */
export function undoAct(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  { seq, ...name }: HistoryName & { seq: number },
): Promise<Result<null, UndoRefusal>> {
  return ports.stores.write(actor, 'undone', async (tx) => {
    if (name.kind === 'plan') await tx.plans.hold(idOf(name.id));
    if (name.kind === 'conference') await tx.conferences.hold(idOf(name.id));
    const records = await recordsOfHistory(tx, actor, name);
    if (!records.ok) return records;
    const right = await checkRight(tx, actor, name);
    if (!right.ok) return right;
    const [entry] = await tx.trail.listOfRecords(records.value, { before: null, limit: 1 });
    if (entry?.seq !== seq) return refuse(name.kind === 'conference' ? 'conference-changed' : 'act-not-undoable');
    const undo = await checkEntry(tx, { name, entry });
    if (!undo.ok) return undo;
    tx.trail.tell({ seq, act: entry.act });
    await undo.value(tx, { madeBy: actor.personName, madeAt: ports.clock.now() });
    return ok(null);
  });
}

/** How the act is undone, or why the actor cannot; the act is the newest of its record. */
export async function checkUndo(
  tx: ReadTransaction,
  actor: Actor,
  { name, entry }: Question,
): Promise<Result<Undo, UndoRefusal>> {
  const right = await checkRight(tx, actor, name);
  return right.ok ? checkEntry(tx, { name, entry }) : right;
}

/** Who may do an act may undo it. */
async function checkRight(
  tx: ReadTransaction,
  actor: Actor,
  { kind, id }: HistoryName,
): Promise<Result<unknown, UndoRefusal>> {
  switch (kind) {
    case 'plan':
      return findPlan(tx, actor, { id: idOf<PlanReadingId>(id), permission: 'plans.bring-in' });
    case 'conference':
      return findConference(tx, actor, { id: idOf<ConferenceId>(id), permission: 'conferences.edit' });
    case 'task': {
      const task = await tx.tasks.find(idOf<TaskId>(id));
      if (!task) return refuse('task-not-found');
      return isPermitted(actor, 'tasks.acknowledge', task.leadUnitId) ? ok(task) : refuse('not-permitted');
    }
    case 'unit':
    case 'account':
      return refuse('act-not-undoable');
  }
}

function checkEntry(tx: ReadTransaction, question: Question): Promise<Result<Undo, UndoRefusal>> {
  const { name, entry } = question;
  if (name.kind === 'conference' && entry.act === 'conference-arranged') return checkArranging(tx, question);
  if (name.kind === 'task' && entry.act === 'task-acknowledged') return checkAcknowledging(tx, question);
  if (name.kind === 'plan' && entry.act === 'plan-field-corrected') return checkCorrecting(tx, question);
  return Promise.resolve(refuse('act-not-undoable'));
}

async function checkArranging(tx: ReadTransaction, { name, entry }: Question): Promise<Result<Undo, UndoRefusal>> {
  const conference = await tx.conferences.find(idOf(name.id));
  if (!conference) return refuse('conference-not-found');
  const earlier = earlierArrangement(entry.detail);
  if (!earlier) return refuse('act-not-undoable');
  if (earlier.version !== conference.version) return refuse('conference-changed');
  return ok(async (writes, by) => {
    await writes.conferences.saveArrangement(conference.id, earlier.version, earlier.arrangement);
    await keepNotice(writes, conference, { arrangement: earlier.arrangement, ...by });
  });
}

async function checkAcknowledging(tx: ReadTransaction, { name }: Question): Promise<Result<Undo, UndoRefusal>> {
  const task = await tx.tasks.find(idOf(name.id));
  if (!task) return refuse('task-not-found');
  if (!task.acknowledgement) return refuse('act-not-undoable');
  return ok(({ tasks }) => tasks.takeBackAcknowledgement(task.id));
}

/** What was read stands again; a correction of a correction is not undone, since the one before it is gone. */
async function checkCorrecting(tx: ReadTransaction, { name, entry }: Question): Promise<Result<Undo, UndoRefusal>> {
  const plan = await tx.plans.find(idOf(name.id));
  if (!plan) return refuse('plan-not-found');
  if (plan.conferenceId !== null) return refuse('plan-has-conference');
  const { path, isRepeated } = entry.detail;
  const isThere = plan.corrections.some((one) => one.path === path);
  if (typeof path !== 'string' || isRepeated !== false || !isThere) return refuse('act-not-undoable');
  return ok(({ plans }) => plans.removeCorrection(plan.id, path));
}
