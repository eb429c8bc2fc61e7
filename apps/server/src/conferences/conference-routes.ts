import {
  arrangeConference as arrange,
  type ConferenceOverview,
  handOutTasks as handOut,
  listConferences as list,
  readConference,
  removeConference as remove,
} from '@openpar/application';
import {
  arrangeConference,
  getConference,
  getParticipants,
  handOutTasks,
  listConferences,
  type ResponseOf,
  removeConference,
} from '@openpar/contract';
import { mapValue, type Unit } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';
import { toConferenceRow } from './to-conference-row.ts';
import { toParticipants } from './to-participants.ts';

export function registerConferenceRoutes(server: Server): void {
  const { services } = server;
  handleActing(server, listConferences, async (_call, actor) =>
    mapValue(await list(services, actor), (rows) => ({ rows: rows.map(toConferenceRow) })),
  );
  handleActing(server, getConference, async ({ params }, actor) =>
    mapValue(await readConference(services, actor, params.conferenceId), toResponse),
  );
  handleActing(server, getParticipants, async ({ params }, actor) =>
    mapValue(await readConference(services, actor, params.conferenceId), toParticipants),
  );
  handleActing(server, arrangeConference, async ({ params, body }, actor) => {
    const { version, ...arrangement } = body;
    const done = await arrange(services, actor, { id: params.conferenceId, version, arrangement });
    return done.ok ? mapValue(await readConference(services, actor, params.conferenceId), toResponse) : done;
  });
  handleActing(server, removeConference, async ({ params }, actor) =>
    mapValue(await remove(services, actor, params.conferenceId), () => ({})),
  );
  handleActing(server, handOutTasks, async ({ params }, actor) => {
    const done = await handOut(services, actor, params.conferenceId);
    return done.ok ? mapValue(await readConference(services, actor, params.conferenceId), toResponse) : done;
  });
}

const toNamedUnit = ({ id, fullName }: Unit) => ({ id, name: fullName });

function toResponse(overview: ConferenceOverview): ResponseOf<typeof getConference> {
  const { conference, host, isPast, chairCandidates, missingForInvitation, work, assignmentUnits, mayEdit } = overview;
  return {
    id: conference.id,
    name: conference.name,
    hostUnitId: host.id,
    hostName: host.fullName,
    planReadingId: conference.planReadingId,
    asOfDay: conference.asOfDay,
    isPast,
    plan: conference.plan,
    arrangement: conference.arrangement,
    chairCandidates: chairCandidates.map(({ post, holderName }) => ({
      postId: post.id,
      title: post.title,
      holderName,
    })),
    missingForInvitation: [...missingForInvitation],
    assignments: work.map(({ unit, tasks }, index) => ({
      wording: unit,
      state: assignmentUnits[index]?.state ?? 'unknown',
      units: (assignmentUnits[index]?.units ?? []).map(toNamedUnit),
      candidates: (assignmentUnits[index]?.candidates ?? []).map(toNamedUnit),
      tasks: tasks.map(({ text, deadline }) => ({ text, dueText: deadline?.raw ?? null })),
    })),
    handedOutAt: conference.handedOutAt?.toISOString() ?? null,
    mayEdit,
    version: conference.version,
  };
}
