import { idOf, type PostId } from '@openpar/engine';
import type { TrailDetail } from '../trail/trail-store.ts';
import { type Arrangement, CONFERENCE_SESSIONS } from './conference-store.ts';

/** What the trail keeps of an arrangement: as it was and as it became, so that it can be undone. `version` is the one it made. */
export function arrangementDetail({
  earlier,
  arrangement,
  version,
}: {
  earlier: Arrangement;
  arrangement: Arrangement;
  version: number;
}): TrailDetail {
  const { day, session, startClock, venue, chairPostId } = earlier;
  return {
    ...arrangement,
    earlierDay: day,
    earlierSession: session,
    earlierStartClock: startClock,
    earlierVenue: venue,
    earlierChairPostId: chairPostId,
    version,
  };
}

/** The arrangement before the act, and the version that the act made; `null`: the detail keeps none. */
export function earlierArrangement(detail: TrailDetail): { arrangement: Arrangement; version: number } | null {
  if (typeof detail.version !== 'number') return null;
  const text = (name: string) => {
    const value = detail[name];
    return typeof value === 'string' ? value : null;
  };
  const chair = text('earlierChairPostId');
  const session = text('earlierSession');
  return {
    arrangement: {
      day: text('earlierDay'),
      session: CONFERENCE_SESSIONS.find((one) => one === session) ?? null,
      startClock: text('earlierStartClock'),
      venue: text('earlierVenue'),
      chairPostId: chair === null ? null : idOf<PostId>(chair),
    },
    version: detail.version,
  };
}
