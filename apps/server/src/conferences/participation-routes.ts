import { listParticipations as list, nameParticipants as name, type Participation } from '@openpar/application';
import { listParticipations, nameParticipants, type ParticipationView } from '@openpar/contract';
import { mapValue } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';
import { toOpenSeat } from './to-participants.ts';

export function registerParticipationRoutes(server: Server): void {
  const { services } = server;
  handleActing(server, listParticipations, async (_call, actor) =>
    mapValue(await list(services, actor), (found) => ({ rows: found.map(toRow) })),
  );
  handleActing(server, nameParticipants, async ({ params, body }, actor) =>
    mapValue(await name(services, actor, { ...params, ...body }), () => ({})),
  );
}

function toRow({ conference, seats, nameable }: Participation): ParticipationView {
  const { day, session, startClock, venue } = conference.arrangement;
  return {
    conferenceId: conference.id,
    conferenceName: conference.name,
    hostName: conference.hostName,
    arrangement: { day, session, startClock, venue },
    plannedStart: conference.plan.time.start,
    nameUntil: day,
    seats: seats.map(toOpenSeat),
    nameable: nameable.map(({ unitId, posts }) => ({
      unitId,
      posts: posts.map(({ post, unitName, personName }) => ({
        postId: post.id,
        title: post.title,
        unitName,
        holderName: personName,
      })),
    })),
  };
}
