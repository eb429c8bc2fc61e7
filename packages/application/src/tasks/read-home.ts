import { type Actor, isPermitted } from '../accounts/permissions.ts';
import type { ConferenceSummary } from '../conferences/conference-store.ts';
import { type Participation, participationsOf } from '../conferences/list-participations.ts';
import type { PlanReadingSummary } from '../plans/plan-reading-store.ts';
import type { Stores } from '../stores.ts';
import type { Task } from './task-store.ts';

/** What waits for the post that the actor acts for; parts that the post has no right to are empty. */
export interface WaitingWork {
  tasksToAcknowledge: readonly Task[];
  plansToCheck: readonly PlanReadingSummary[];
  conferencesToArrange: readonly ConferenceSummary[];
  /** Conferences for which a seat is still without anybody named. */
  participationsToName: readonly Participation[];
}

export function readHome(ports: { stores: Stores }, actor: Actor): Promise<WaitingWork> {
  return ports.stores.read(actor.realmId, async (tx) => {
    const led = await tx.tasks.listLedBy(actor.unitIds);
    const plans = isPermitted(actor, 'plans.bring-in') ? await tx.plans.listOfUnits(actor.unitIds) : [];
    const conferences = isPermitted(actor, 'conferences.edit') ? await tx.conferences.listOfHosts(actor.unitIds) : [];
    const participations = isPermitted(actor, 'participants.name') ? await participationsOf(tx, actor) : [];
    return {
      tasksToAcknowledge: led.filter((task) => task.acknowledgement === null),
      plansToCheck: plans.filter((plan) => plan.conferenceId === null),
      conferencesToArrange: conferences.filter(isWaiting),
      participationsToName: participations.filter(({ seats }) => seats.some(({ named }) => named.length === 0)),
    };
  });
}

function isWaiting({ arrangement, handedOutAt }: ConferenceSummary): boolean {
  const { day, session, venue, chairPostId } = arrangement;
  return handedOutAt === null || [day, session, venue, chairPostId].includes(null);
}
