import { ConferenceDraft, INVITATION_NEEDS, PlanDocument } from '@openpar/documents';
import { SEAT_STATES } from '@openpar/engine';
import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceIdText, Day, Instant, PostIdText } from '../ids.ts';
import { DraftHostView } from './draft-host.ts';

const Session = z.enum(['morning', 'afternoon', 'full-day']);

export const ArrangementView = z.object({
  day: Day.nullable(),
  session: Session.nullable(),
  startClock: z.string().nullable(),
  venue: z.string().nullable(),
  chairPostId: z.string().nullable(),
});

export const ConferenceRow = z.object({
  id: z.string(),
  name: z.string(),
  hostName: z.string(),
  asOfDay: Day,
  arrangement: ArrangementView,
  /** Yearly cycles that it belongs to, ascending. */
  years: z.array(z.int()),
  /** "2024-06": as the plan says, tentative. */
  plannedStart: z.string().nullable(),
  handedOutAt: Instant.nullable(),
});

export const SeatView = z.object({
  unitId: z.string(),
  unitName: z.string(),
  /** The territory where the unit's name does not say it and it is not the host's. */
  place: z.string().nullable(),
  postTitle: z.string().nullable(),
  personName: z.string().nullable(),
  state: z.enum(SEAT_STATES),
  /** Lines of the plan (0-based) that call this seat. */
  reasons: z.array(z.int()),
  /** Those of `reasons` for which the unit named this person. */
  namedFor: z.array(z.int()),
  isAsked: z.boolean(),
});

export const AssignmentView = z.object({
  /** The unit as the plan writes it. */
  wording: z.string(),
  state: z.enum(['matched', 'group', 'ambiguous', 'unknown']),
  units: z.array(z.object({ id: z.string(), name: z.string() })),
  /** Units that an unclear part of the wording may mean. */
  candidates: z.array(z.object({ id: z.string(), name: z.string() })),
  tasks: z.array(z.object({ text: z.string(), dueText: z.string().nullable() })),
});

export const ConferenceView = z.object({
  id: z.string(),
  name: z.string(),
  hostUnitId: z.string(),
  hostName: z.string(),
  /** `null` where it was made without a document. */
  planReadingId: z.string().nullable(),
  origin: z.enum(['document', 'template', 'copy']),
  copiedFrom: z.string().nullable(),
  /** The form that its plan follows from; `null` for a conference of a document. */
  draft: ConferenceDraft.nullable(),
  /** Given with a draft, to compose its paper while one changes it. */
  draftHost: DraftHostView.nullable(),
  /** Yearly cycles that it looks back on and sets tasks for. */
  years: z.object({ reviewed: z.array(z.int()), target: z.array(z.int()) }),
  /** Length of a drafted programme, and by how much it is longer than its session. */
  programme: z.object({ minutes: z.int(), overrunMinutes: z.int() }).nullable(),
  /** Units, posts and holders are taken as they were on this day. */
  asOfDay: Day,
  /** A conference of the past: nothing is sent to anybody. */
  isPast: z.boolean(),
  plan: PlanDocument,
  arrangement: ArrangementView,
  /** Leading posts of the host that may take the chair, the plan's first. */
  chairCandidates: z.array(z.object({ postId: z.string(), title: z.string(), holderName: z.string().nullable() })),
  /** What must be fixed before invitations may go out. */
  missingForInvitation: z.array(z.enum(INVITATION_NEEDS)),
  assignments: z.array(AssignmentView),
  handedOutAt: Instant.nullable(),
  mayEdit: z.boolean(),
  version: z.int(),
});
export type ConferenceView = z.infer<typeof ConferenceView>;

export const ParticipantsView = z.object({
  /** The participant lines of the plan, in its order. */
  lines: z.array(z.object({ text: z.string(), groupLabel: z.string().nullable(), seatCount: z.int() })),
  seats: z.array(SeatView),
  unresolved: z.array(
    z.object({
      line: z.int(),
      name: z.string(),
      reason: z.enum(['unit-unknown', 'unit-ambiguous', 'wrong-level', 'not-understood']),
    }),
  ),
  counts: z.object({
    seats: z.int(),
    held: z.int(),
    vacant: z.int(),
    toBeNamed: z.int(),
    named: z.int(),
    missing: z.int(),
  }),
  /** By unit: seats that it is asked to fill, people named for them, and seats still open. */
  namings: z.array(
    z.object({ unitId: z.string(), unitName: z.string(), asked: z.int(), named: z.int(), open: z.int() }),
  ),
  /** Main site first, then those of territories; `seats` are places in the list of seats. `null` where all meet in one place. */
  sites: z
    .array(
      z.object({
        /** `null`: the main site. */
        territoryId: z.string().nullable(),
        territoryName: z.string().nullable(),
        headcount: z.int(),
        seats: z.array(z.int()),
      }),
    )
    .nullable(),
  /** The plan's own count against the rules' result; `null` when the plan gives none. */
  headcount: z
    .object({ expected: z.int(), found: z.int(), differencePercent: z.number(), isFar: z.boolean() })
    .nullable(),
});
export type ParticipantsView = z.infer<typeof ParticipantsView>;

const OneConference = z.object({ conferenceId: ConferenceIdText });

export const listConferences = endpoint({
  method: 'GET',
  path: '/conferences',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({ rows: z.array(ConferenceRow) }),
  refusals: ['not-permitted'],
});

export const getConference = endpoint({
  method: 'GET',
  path: '/conferences/:conferenceId',
  policy: 'acting',
  params: OneConference,
  query: Nothing,
  body: Nothing,
  response: ConferenceView,
  refusals: ['conference-not-found', 'not-permitted'],
});

export const getParticipants = endpoint({
  method: 'GET',
  path: '/conferences/:conferenceId/participants',
  policy: 'acting',
  params: OneConference,
  query: Nothing,
  body: Nothing,
  response: ParticipantsView,
  refusals: ['conference-not-found', 'not-permitted'],
});

/** Fixes chair, day, session, time and venue; `null` leaves a part as tentative as the plan says. */
export const arrangeConference = endpoint({
  method: 'PUT',
  path: '/conferences/:conferenceId/arrangement',
  policy: 'acting',
  params: OneConference,
  query: Nothing,
  body: z.object({
    /** The version the change was made on. */
    version: z.int(),
    day: Day.nullable(),
    session: Session.nullable(),
    startClock: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
    venue: z.string().trim().min(1).max(500).nullable(),
    chairPostId: PostIdText.nullable(),
  }),
  response: ConferenceView,
  refusals: ['conference-not-found', 'not-permitted', 'conference-changed', 'chair-outside-host'],
});

/** Takes the conference back, so that its plan can be corrected; only before tasks are handed out. */
export const removeConference = endpoint({
  method: 'DELETE',
  path: '/conferences/:conferenceId',
  policy: 'acting',
  params: OneConference,
  query: Nothing,
  body: Nothing,
  response: Nothing,
  refusals: ['conference-not-found', 'not-permitted', 'already-handed-out'],
});

/** Turns the assignments of the plan into tasks of the units. */
export const handOutTasks = endpoint({
  method: 'POST',
  path: '/conferences/:conferenceId/tasks',
  policy: 'acting',
  params: OneConference,
  query: Nothing,
  body: Nothing,
  response: ConferenceView,
  refusals: ['conference-not-found', 'not-permitted', 'already-handed-out', 'nothing-to-hand-out'],
});
