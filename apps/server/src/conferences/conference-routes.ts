import {
  arrangeConference as arrange,
  handOutTasks as handOut,
  listConferences as list,
  readConference,
  readYear,
  removeConference as remove,
} from '@openpar/application';
import {
  arrangeConference,
  getConference,
  getParticipants,
  getYear,
  handOutTasks,
  listConferences,
  removeConference,
} from '@openpar/contract';
import { mapValue } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';
import { toConference } from './to-conference.ts';
import { toConferenceRow } from './to-conference-row.ts';
import { toParticipants } from './to-participants.ts';

export function registerConferenceRoutes(server: Server): void {
  const { services } = server;
  handleActing(server, listConferences, async (_call, actor) =>
    mapValue(await list(services, actor), (rows) => ({ rows: rows.map(toConferenceRow) })),
  );
  handleActing(server, getYear, async ({ params }, actor) =>
    mapValue(await readYear(services, actor, params.year), (rows) => ({ conferences: rows.map(toConferenceRow) })),
  );
  handleActing(server, getConference, async ({ params }, actor) =>
    mapValue(await readConference(services, actor, params.conferenceId), toConference),
  );
  handleActing(server, getParticipants, async ({ params }, actor) =>
    mapValue(await readConference(services, actor, params.conferenceId), toParticipants),
  );
  handleActing(server, arrangeConference, async ({ params, body }, actor) => {
    const { version, ...arrangement } = body;
    const done = await arrange(services, actor, { id: params.conferenceId, version, arrangement });
    return done.ok ? mapValue(await readConference(services, actor, params.conferenceId), toConference) : done;
  });
  handleActing(server, removeConference, async ({ params }, actor) =>
    mapValue(await remove(services, actor, params.conferenceId), () => ({})),
  );
  handleActing(server, handOutTasks, async ({ params }, actor) => {
    const done = await handOut(services, actor, params.conferenceId);
    return done.ok ? mapValue(await readConference(services, actor, params.conferenceId), toConference) : done;
  });
}
