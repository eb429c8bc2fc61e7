import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { Day } from '../ids.ts';
import { UnitRow } from '../units/units.ts';

export const SEARCH_KINDS = ['units', 'posts', 'people', 'plans', 'conferences', 'tasks'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

const UnitName = z.object({ id: z.string(), fullName: z.string(), context: z.array(z.string()) });

/** What was found of a kind; `null`: not asked for, or nothing of the kind may be read by the post. */
function found<Row extends z.ZodType>(row: Row) {
  return z.object({ total: z.int(), rows: z.array(row) }).nullable();
}

/** All records that the post may read, by beginnings of words; marks may be left out, tone marks may stand either way. */
export const searchRecords = endpoint({
  method: 'GET',
  path: '/search',
  policy: 'acting',
  params: Nothing,
  query: z.object({
    text: z.string().max(200).default(''),
    /** "units,people"; left out: all. */
    kinds: z
      .string()
      .max(200)
      .transform((text) => text.split(','))
      .pipe(z.array(z.enum(SEARCH_KINDS)))
      .default([...SEARCH_KINDS]),
    /** Rows of each kind. */
    limit: z.coerce.number().int().min(1).max(100).default(10),
  }),
  body: Nothing,
  response: z.object({
    /** Posts and holders are those of this day. Units that ended before it are found, too. */
    day: Day,
    units: found(UnitRow),
    posts: found(
      z.object({
        id: z.string(),
        title: z.string(),
        unit: UnitName,
        /** `null`: vacant. */
        holderName: z.string().nullable(),
      }),
    ),
    /** By given name. */
    people: found(
      z.object({
        id: z.string(),
        name: z.string(),
        posts: z.array(z.object({ title: z.string(), unit: UnitName })),
      }),
    ),
    plans: found(
      z.object({
        id: z.string(),
        title: z.string().nullable(),
        issuerName: z.string().nullable(),
        fileName: z.string(),
      }),
    ),
    conferences: found(z.object({ id: z.string(), name: z.string(), hostName: z.string(), asOfDay: Day })),
    tasks: found(
      z.object({
        id: z.string(),
        text: z.string(),
        leadUnitName: z.string(),
        conferenceId: z.string(),
        conferenceName: z.string(),
        /** Whether the post may open the conference, and not only its own tasks. */
        mayReadConference: z.boolean(),
      }),
    ),
  }),
});
