import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceRow } from './conferences.ts';

/** The yearly cycle of reform work: conferences of one's own units that look back on the year or set tasks for it. */
export const getYear = endpoint({
  method: 'GET',
  path: '/years/:year',
  policy: 'acting',
  params: z.object({ year: z.coerce.number().int().min(2000).max(2100) }),
  query: Nothing,
  body: Nothing,
  response: z.object({ conferences: z.array(ConferenceRow) }),
  refusals: ['not-permitted'],
});
