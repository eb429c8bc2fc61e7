import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceIdText, Day, PostIdText, UnitIdText } from '../ids.ts';
import { ArrangementView } from './conferences.ts';

/** The holder of a post, or somebody without one by name and title. */
const Nominee = z.union([
  z.object({ postId: PostIdText }),
  z.object({ name: z.string().trim().min(1).max(200), title: z.string().trim().min(1).max(200) }),
]);

export const OpenSeatView = z.object({
  /** Names the seat inside its conference and unit. */
  key: z.string(),
  unitId: z.string(),
  unitName: z.string(),
  /** Line of the plan (0-based) that asks, and its words. */
  line: z.int(),
  text: z.string(),
  isAsked: z.boolean(),
  named: z.array(
    z.object({
      /** `null`: somebody without a post. */
      postId: z.string().nullable(),
      /** `null`: nobody holds the post on the day. */
      personName: z.string().nullable(),
      title: z.string(),
      /** Called by another line too, and counted once. */
      isCountedElsewhere: z.boolean(),
    }),
  ),
});
export type OpenSeatView = z.infer<typeof OpenSeatView>;

export const ParticipationView = z.object({
  conferenceId: z.string(),
  conferenceName: z.string(),
  hostName: z.string(),
  arrangement: ArrangementView.omit({ chairPostId: true }),
  /** "2024-06": tentative, while no day is fixed. */
  plannedStart: z.string().nullable(),
  /** The last day on which somebody may be named; `null` while no day is fixed. */
  nameUntil: Day.nullable(),
  seats: z.array(OpenSeatView),
  /** Posts whose holders each unit may name. */
  nameable: z.array(
    z.object({
      unitId: z.string(),
      posts: z.array(
        z.object({ postId: z.string(), title: z.string(), unitName: z.string(), holderName: z.string().nullable() }),
      ),
    }),
  ),
});
export type ParticipationView = z.infer<typeof ParticipationView>;

/** Conferences of any host that ask the units of the chosen post to name somebody, by day. */
export const listParticipations = endpoint({
  method: 'GET',
  path: '/participations',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({ rows: z.array(ParticipationView) }),
  refusals: ['not-permitted'],
});

/** Names everybody whom a unit sends for one seat; an empty list takes the naming back. */
export const nameParticipants = endpoint({
  method: 'PUT',
  path: '/conferences/:conferenceId/namings/:unitId',
  policy: 'acting',
  params: z.object({ conferenceId: ConferenceIdText, unitId: UnitIdText }),
  query: Nothing,
  body: z.object({ seatKey: z.string().min(1).max(20_000), nominees: z.array(Nominee).max(200) }),
  response: Nothing,
  refusals: ['not-permitted', 'conference-not-found', 'naming-not-asked', 'naming-closed', 'post-outside-unit'],
});
