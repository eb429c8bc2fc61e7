import { applyCorrections, chooseHost, type PlanDocument } from '@openpar/documents';
import { type ConferenceId, ok, type PlanReadingId, type Result, refuse, type Unit } from '@openpar/engine';
import { nameKey } from '@openpar/formats';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import { type Clock, isCalendarDay } from '../clock.ts';
import { holdOpenPlan } from '../plans/find-plan.ts';
import type { ReadTransaction, Stores } from '../stores.ts';
import { dayOfPlan } from './day-of-plan.ts';

type HostRefused = 'issuer-unknown' | 'issuer-outside-your-units';
type Refused =
  | HostRefused
  | 'plan-not-found'
  | 'not-permitted'
  | 'plan-has-conference'
  | 'text-is-no-plan'
  | 'day-refused';

/** Makes a conference of a plan as read and corrected, held by its issuer, as of the plan's day. */
export function makeConference(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  id: PlanReadingId,
): Promise<Result<ConferenceId, Refused>> {
  return ports.stores.write(actor, 'conference-made', async (tx) => {
    const found = await holdOpenPlan(tx, actor, id);
    if (!found.ok) return found;
    const { document } = applyCorrections(found.value.reading.document, found.value.corrections);
    if (!document.isConferencePlan) return refuse('text-is-no-plan', { file: found.value.fileName });
    const asOfDay = dayOfPlan(document, actor.day);
    if (!isCalendarDay(asOfDay)) return refuse('day-refused', { day: asOfDay });
    const host = await findHost(tx, actor, { plan: document, asOfDay });
    if (!host.ok) return host;
    return ok(
      await tx.conferences.add({
        hostUnitId: host.value.id,
        planReadingId: id,
        draft: null,
        copiedFrom: null,
        name: document.conferenceName ?? document.title ?? found.value.fileName,
        plan: document,
        asOfDay,
        createdBy: actor.personName,
        createdAt: ports.clock.now(),
      }),
    );
  });
}

/** The issuer of a plan among the units of its day; of several with one name, the one that the actor acts for. */
async function findHost(
  tx: ReadTransaction,
  actor: Actor,
  question: { plan: PlanDocument; asOfDay: string },
): Promise<Result<Unit, HostRefused>> {
  const issuer = question.plan.issuer.name;
  const day = question.asOfDay;
  const candidates = issuer === null ? [] : await tx.units.findByNameKey(nameKey(issuer), day);
  if (issuer === null || candidates.length === 0) return refuse('issuer-unknown', { issuer: issuer ?? '', day });
  const fitting = chooseHost(question.plan.issuer, candidates).unitIds;
  const own = candidates.find(
    ({ unit }) => fitting.includes(unit.id) && isPermitted(actor, 'conferences.edit', unit.id),
  );
  return own ? ok(own.unit) : refuse('issuer-outside-your-units', { issuer });
}
