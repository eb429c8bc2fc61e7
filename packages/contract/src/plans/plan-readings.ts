import { DOUBT_REASONS, FILE_REFUSALS, PlanDocument, TEXT_MEDIA, WARNING_CODES } from '@openpar/documents';
import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { Instant, PlanReadingIdText } from '../ids.ts';

export const PlaceView = z.object({
  page: z.int().nullable(),
  /** 0-based index into `lines`. */
  line: z.int(),
  start: z.int(),
  end: z.int(),
});

export const LineView = z.object({
  page: z.int().nullable(),
  text: z.string(),
  startsParagraph: z.boolean().nullable(),
  isBold: z.boolean().nullable(),
  side: z.enum(['left', 'right']).nullable(),
  cell: z.object({ table: z.int(), row: z.int(), column: z.int() }).nullable(),
});

export const CorrectionView = z.object({
  path: z.string(),
  value: z.unknown(),
  readValue: z.unknown(),
  by: z.string(),
  at: Instant,
  /** `false`: the document was read anew and the field could not be found again; the correction is kept and shown. */
  isPlaced: z.boolean(),
});

export const PlanReadingView = z.object({
  id: z.string(),
  fileName: z.string(),
  medium: z.enum(TEXT_MEDIA),
  pageCount: z.int().nullable(),
  broughtInBy: z.string(),
  broughtInAt: Instant,
  lines: z.array(LineView),
  /** What was understood, with the corrections in place. */
  document: PlanDocument,
  /** The words of the original for each field that has any, by field path. */
  places: z.record(z.string(), z.array(PlaceView)),
  doubts: z.array(z.object({ path: z.string(), reason: z.enum(DOUBT_REASONS) })),
  warnings: z.array(
    z.object({ code: z.enum(WARNING_CODES), places: z.array(PlaceView), found: z.string().nullable() }),
  ),
  corrections: z.array(CorrectionView),
  conferenceId: z.string().nullable(),
});
export type PlanReadingView = z.infer<typeof PlanReadingView>;

export const PlanReadingRow = z.object({
  id: z.string(),
  fileName: z.string(),
  title: z.string().nullable(),
  issuerName: z.string().nullable(),
  doubtCount: z.int(),
  warningCount: z.int(),
  broughtInBy: z.string(),
  broughtInAt: Instant,
  conferenceId: z.string().nullable(),
});

/** Refusals of a route that reads a file. */
export const FILE_REFUSAL_CODES = [
  'file-missing',
  'files-several',
  'upload-broken',
  ...FILE_REFUSALS,
  'text-is-no-plan',
] as const;

const OnePlan = z.object({ planReadingId: PlanReadingIdText });

export const listPlanReadings = endpoint({
  method: 'GET',
  path: '/plan-readings',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  response: z.object({ rows: z.array(PlanReadingRow) }),
  refusals: ['not-permitted'],
});

/** Reads one file (multipart field "file") and keeps it with what was understood. */
export const bringInPlan = endpoint({
  method: 'POST',
  path: '/plan-readings',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: Nothing,
  takes: 'file',
  response: z.object({ id: z.string() }),
  refusals: ['not-permitted', ...FILE_REFUSAL_CODES],
});

export const getPlanReading = endpoint({
  method: 'GET',
  path: '/plan-readings/:planReadingId',
  policy: 'acting',
  params: OnePlan,
  query: Nothing,
  body: Nothing,
  response: PlanReadingView,
  refusals: ['plan-not-found', 'not-permitted'],
});

/** The file as it came. */
export const getPlanOriginal = endpoint({
  method: 'GET',
  path: '/plan-readings/:planReadingId/original',
  policy: 'acting',
  params: OnePlan,
  query: Nothing,
  body: Nothing,
  response: Nothing,
  gives: 'file-link',
  refusals: ['plan-not-found', 'not-permitted'],
});

/** Reads another copy of the same document; corrections stay. Without a file (see `rereadPlan`) the kept one is read again. */
export const replacePlanFile = endpoint({
  method: 'PUT',
  path: '/plan-readings/:planReadingId/file',
  policy: 'acting',
  params: OnePlan,
  query: Nothing,
  body: Nothing,
  takes: 'file',
  response: PlanReadingView,
  refusals: ['plan-not-found', 'not-permitted', 'plan-has-conference', ...FILE_REFUSAL_CODES],
});

/** Reads the kept file again by the present rules; corrections stay. */
export const rereadPlan = endpoint({
  method: 'POST',
  path: '/plan-readings/:planReadingId/rereading',
  policy: 'acting',
  params: OnePlan,
  query: Nothing,
  body: Nothing,
  response: PlanReadingView,
  refusals: ['plan-not-found', 'not-permitted', 'plan-has-conference', ...FILE_REFUSALS, 'text-is-no-plan'],
});

/** Puts a value in place of what was read: any field, also a whole list. */
export const correctPlanField = endpoint({
  method: 'PUT',
  path: '/plan-readings/:planReadingId/corrections',
  policy: 'acting',
  params: OnePlan,
  query: Nothing,
  body: z.object({ path: z.string().min(1).max(200), value: z.json() }),
  response: PlanReadingView,
  refusals: ['plan-not-found', 'not-permitted', 'plan-has-conference', 'field-unknown', 'field-value-refused'],
});

export const removePlanCorrection = endpoint({
  method: 'DELETE',
  path: '/plan-readings/:planReadingId/corrections',
  policy: 'acting',
  params: OnePlan,
  query: z.object({ path: z.string().min(1).max(200) }),
  body: Nothing,
  response: PlanReadingView,
  refusals: ['plan-not-found', 'not-permitted', 'plan-has-conference', 'field-unknown'],
});

export const removePlan = endpoint({
  method: 'DELETE',
  path: '/plan-readings/:planReadingId',
  policy: 'acting',
  params: OnePlan,
  query: Nothing,
  body: Nothing,
  response: Nothing,
  refusals: ['plan-not-found', 'not-permitted', 'plan-has-conference'],
});

/** Makes a conference of the plan, held by its issuer as of the plan's day. */
export const makeConference = endpoint({
  method: 'POST',
  path: '/plan-readings/:planReadingId/conference',
  policy: 'acting',
  params: OnePlan,
  query: Nothing,
  body: Nothing,
  response: z.object({ conferenceId: z.string() }),
  refusals: [
    'plan-not-found',
    'not-permitted',
    'plan-has-conference',
    'text-is-no-plan',
    'day-refused',
    'issuer-unknown',
    'issuer-outside-your-units',
  ],
});
