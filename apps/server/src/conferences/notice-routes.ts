import { listNotices as list, type Notice } from '@openpar/application';
import { listNotices, type ResponseOf } from '@openpar/contract';
import { mapValue } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';

export function registerNoticeRoutes(server: Server): void {
  handleActing(server, listNotices, async ({ params }, actor) =>
    mapValue(await list(server.services, actor, params.conferenceId), (notices) => ({ rows: notices.map(toRow) })),
  );
}

function toRow(
  { number, facts, madeBy, madeAt, recipients }: Notice,
  at: number,
): ResponseOf<typeof listNotices>['rows'][number] {
  const { day } = facts.time;
  return {
    number,
    isSuperseded: at > 0,
    day: typeof day === 'string' ? day : null,
    venue: facts.venue?.name ?? null,
    madeBy,
    madeAt: madeAt.toISOString(),
    recipients: [...recipients],
  };
}
