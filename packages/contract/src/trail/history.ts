import { RECORD_KINDS, TRAIL_ACTS } from '@openpar/engine';
import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { Day, Instant, UnitIdText } from '../ids.ts';

export const TrailEntryView = z.object({
  /** Place in the chain of the realm's acts. */
  seq: z.int(),
  at: Instant,
  act: z.enum(TRAIL_ACTS),
  /** Names and titles as they were at the time; no post: an account without one, or the program itself. */
  personName: z.string(),
  postTitle: z.string().nullable(),
  unitName: z.string().nullable(),
  /** The holder for whom the person acted under a delegation. */
  delegatedBy: z.string().nullable(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
  /** Records that the act changed, each once; of a great many the first. */
  records: z.array(z.object({ kind: z.enum(RECORD_KINDS), id: z.string() })),
});
export type TrailEntryView = z.infer<typeof TrailEntryView>;

const Before = z.coerce.number().int().min(1).optional();
const OneRecord = z.object({
  kind: z.enum(['plan', 'conference', 'task', 'unit', 'account']),
  id: z
    .string()
    .min(1)
    .max(200)
    .refine((text) => !text.includes('\0')),
});

const HISTORY_REFUSALS = [
  'not-permitted',
  'plan-not-found',
  'conference-not-found',
  'task-not-found',
  'unit-not-found',
  'record-not-found',
] as const;

/** What was done to a record, the newest first. That of a unit holds its posts too. */
export const getHistory = endpoint({
  method: 'GET',
  path: '/history/:kind/:id',
  policy: 'acting',
  params: OneRecord,
  query: z.object({ before: Before }),
  body: Nothing,
  response: z.object({
    entries: z.array(TrailEntryView),
    /** Asked for with `before`, the next page; `null`: there is none. */
    before: z.int().nullable(),
    /** The act that can be undone now; `null`: none. */
    undoableSeq: z.int().nullable(),
  }),
  refusals: HISTORY_REFUSALS,
});

/** Takes back the newest act of a record, named by its place. */
export const undoAct = endpoint({
  method: 'POST',
  path: '/history/:kind/:id/undo',
  policy: 'acting',
  params: OneRecord,
  query: Nothing,
  body: z.object({ seq: z.int().min(1) }),
  response: Nothing,
  refusals: [...HISTORY_REFUSALS, 'act-not-undoable', 'conference-changed', 'plan-has-conference'],
});

/** What was done for the units in reach, the newest first. */
export const getTrail = endpoint({
  method: 'GET',
  path: '/trail',
  policy: 'acting',
  params: Nothing,
  query: z.object({
    before: Before,
    unit: UnitIdText.optional(),
    /** Part of a person's name. */
    person: z
      .string()
      .max(200)
      .refine((text) => !text.includes('\0'))
      .optional(),
    act: z.enum(TRAIL_ACTS).optional(),
    /** First and last day, in Vietnam. */
    from: Day.optional(),
    to: Day.optional(),
  }),
  body: Nothing,
  response: z.object({
    entries: z.array(TrailEntryView),
    before: z.int().nullable(),
    units: z.array(z.object({ id: z.string(), name: z.string() })),
  }),
  refusals: ['not-permitted'],
});
