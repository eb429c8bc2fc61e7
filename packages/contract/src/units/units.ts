import { POST_RANKS, SUCCESSION_KINDS, UNIT_KINDS, UNIT_RELATIONS } from '@openpar/engine';
import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { Day, UnitIdText } from '../ids.ts';

export const UnitRow = z.object({
  id: z.string(),
  code: z.string(),
  kind: z.enum(UNIT_KINDS),
  fullName: z.string(),
  /** Names of the superiors from the nearest outwards; tells units of one name apart. */
  context: z.array(z.string()),
  validFrom: Day,
  /** `false`: older than the data; `validFrom` is where the record begins. */
  isStartKnown: z.boolean(),
  validTo: Day.nullable(),
});

export const PostRow = z.object({
  id: z.string(),
  title: z.string(),
  functions: z.array(z.string()),
  rank: z.enum(POST_RANKS),
  order: z.int(),
  validFrom: Day,
  validTo: Day.nullable(),
  /** `null`: vacant on that day. */
  holderName: z.string().nullable(),
  holderId: z.string().nullable(),
  /** Whoever acts for the holder on that day, and those who will. */
  delegations: z.array(
    z.object({ id: z.string(), toPersonName: z.string(), validFrom: Day, validTo: Day, reason: z.string() }),
  ),
});

const DayQuery = z.object({ day: Day.optional() });

/** Units by name: marks may be left out, tone marks may stand either way. */
export const searchUnits = endpoint({
  method: 'GET',
  path: '/units',
  policy: 'signed-in',
  params: Nothing,
  query: DayQuery.extend({
    text: z.string().max(200).default(''),
    limit: z.coerce.number().int().min(1).max(100).default(30),
    offset: z.coerce.number().int().min(0).default(0),
  }),
  body: Nothing,
  response: z.object({ day: Day, total: z.int(), rows: z.array(UnitRow) }),
});

export const getUnit = endpoint({
  method: 'GET',
  path: '/units/:unitId',
  policy: 'signed-in',
  params: z.object({ unitId: UnitIdText }),
  query: DayQuery,
  body: Nothing,
  response: z.object({
    /** The day asked for, or the last day on which the unit was valid if it had ended by then. */
    day: Day,
    unit: UnitRow,
    /** From the nearest superior to the top. */
    ancestors: z.array(z.object({ id: z.string(), fullName: z.string() })),
    /** Units that stand to this one, by relation, in Vietnamese order. */
    related: z.array(z.object({ relation: z.enum(UNIT_RELATIONS), units: z.array(UnitRow) })),
    posts: z.array(PostRow),
    /** All who hold or held a post of the unit, by post and start. */
    terms: z.array(
      z.object({
        postId: z.string(),
        title: z.string(),
        personName: z.string(),
        validFrom: Day,
        validTo: Day.nullable(),
      }),
    ),
    /** Whether the chosen post may change the unit, its posts and holders; the server checks each act again. */
    mayEdit: z.boolean(),
    /** Steps before and after, chained: each with the unit at its other end. */
    predecessors: z.array(z.object({ unit: UnitRow, kind: z.enum(SUCCESSION_KINDS), day: Day, steps: z.int() })),
    successors: z.array(z.object({ unit: UnitRow, kind: z.enum(SUCCESSION_KINDS), day: Day, steps: z.int() })),
  }),
  refusals: ['unit-not-found'],
});

/** One step down the tree of units on a day: what stands directly to a unit, or the tops. */
export const getUnitBranches = endpoint({
  method: 'GET',
  path: '/unit-tree',
  policy: 'signed-in',
  params: Nothing,
  /** Without `under`: the tops. */
  query: DayQuery.extend({ under: UnitIdText.optional() }),
  body: Nothing,
  response: z.object({
    day: Day,
    /** By relation, then in Vietnamese order. */
    rows: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(UNIT_KINDS),
        fullName: z.string(),
        /** How it stands to the unit above; `null` at the top. */
        relation: z.enum(UNIT_RELATIONS).nullable(),
        /** How many units stand directly to it. */
        branchCount: z.int(),
      }),
    ),
  }),
  refusals: ['unit-not-found'],
});
