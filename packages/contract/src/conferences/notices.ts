import { PAPER_FORMATS } from '@openpar/documents';
import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceIdText, Instant } from '../ids.ts';

export const NoticeView = z.object({
  /** Counts the notices of a conference from 1. */
  number: z.int(),
  /** A later one has taken its place. */
  isSuperseded: z.boolean(),
  /** The day that it fixes, "2026-12-18". */
  day: z.string().nullable(),
  venue: z.string().nullable(),
  madeBy: z.string(),
  madeAt: Instant,
  /** Bodies that it is for, named as they were then. */
  recipients: z.array(
    z.object({ unitId: z.string(), unitName: z.string(), seatCount: z.int(), state: z.enum(['to-send']) }),
  ),
});

/** Notices that were made when the time was fixed, the one that holds first. */
export const listNotices = endpoint({
  method: 'GET',
  path: '/conferences/:conferenceId/notices',
  policy: 'acting',
  params: z.object({ conferenceId: ConferenceIdText }),
  query: Nothing,
  body: Nothing,
  response: z.object({ rows: z.array(NoticeView) }),
  refusals: ['conference-not-found', 'not-permitted'],
});

/** A kept notice as a file, as it was made. */
export const getKeptNotice = endpoint({
  method: 'GET',
  path: '/conferences/:conferenceId/notices/:number/paper',
  policy: 'acting',
  params: z.object({ conferenceId: ConferenceIdText, number: z.coerce.number().int().min(1).max(1_000_000) }),
  query: z.object({ format: z.enum(PAPER_FORMATS).default('pdf') }),
  body: Nothing,
  response: Nothing,
  gives: 'file',
  refusals: ['conference-not-found', 'not-permitted', 'notice-not-found'],
});
