import { changeDraft, draftConference as draft, readConference, readDraft } from '@openpar/application';
import { changeConferenceDraft, draftConference, getConferenceDraft } from '@openpar/contract';
import { mapValue } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';
import { toConference } from './to-conference.ts';
import { toDraftHost } from './to-draft-host.ts';

export function registerDraftRoutes(server: Server): void {
  const { services } = server;
  handleActing(server, getConferenceDraft, async ({ query }, actor) => {
    const { kind, year, copyOf = null } = query;
    return mapValue(await readDraft(services, actor, { kind, year, copyOf }), (prepared) => ({
      draft: prepared.draft,
      host: toDraftHost(prepared.host),
      emptied: [...prepared.emptied],
      kept: [...prepared.kept],
    }));
  });
  handleActing(server, draftConference, async ({ body }, actor) =>
    mapValue(await draft(services, actor, body), (conferenceId) => ({ conferenceId })),
  );
  handleActing(server, changeConferenceDraft, async ({ params, body }, actor) => {
    const done = await changeDraft(services, actor, { id: params.conferenceId, ...body });
    return done.ok ? mapValue(await readConference(services, actor, params.conferenceId), toConference) : done;
  });
}
