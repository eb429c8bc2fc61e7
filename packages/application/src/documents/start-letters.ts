import { type ConferenceId, type JobId, ok, type Result, refuse } from '@openpar/engine';
import { type Actor, isPermitted } from '../accounts/permissions.ts';
import { type Clock, dayInVietnam } from '../clock.ts';
import { findConference } from '../conferences/find-conference.ts';
import { overviewOf } from '../conferences/read-conference.ts';
import { JOB_PERMISSIONS } from '../jobs/job-kind.ts';
import type { Stores } from '../stores.ts';
import { letterFactsOf } from './letter-facts-of.ts';
import type { LettersFormat } from './make-letters.ts';

type Refused = 'conference-not-found' | 'not-permitted' | 'invitation-incomplete' | 'nobody-to-invite';

/** Starts the job that makes one file of all letters of a conference; while one for the same file is under way, that one is meant. */
export function startLetters(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
  { id, format }: { id: ConferenceId; format: LettersFormat },
): Promise<Result<JobId, Refused>> {
  return ports.stores.write(actor, 'letters-ordered', async (tx) => {
    // Two presses at once wait for each other here, and the second finds the job of the first.
    await tx.conferences.hold(id);
    const permission = JOB_PERMISSIONS['invitation-letters'];
    const found = await findConference(tx, actor, { id, permission });
    if (!found.ok) return found;
    const { name, hostUnitId } = found.value;
    if (!isPermitted(actor, permission, hostUnitId)) return refuse('not-permitted');
    const facts = letterFactsOf(await overviewOf(tx, found.value, dayInVietnam(ports.clock.now())));
    if (!facts.ok) return facts;
    const wanted = { kind: 'invitation-letters', recordId: id, input: { conferenceId: id, format } } as const;
    const open = await tx.jobs.findOpen(wanted);
    if (open) return ok(open.id);
    tx.trail.tell({ conference: name, format });
    const { personName: createdBy, accountId: createdByAccountId } = actor;
    return ok(await tx.jobs.add({ ...wanted, subject: name, ownerUnitId: hostUnitId, createdBy, createdByAccountId }));
  });
}
