import { PAPER_FORMATS, PAPERS_OF_CONFERENCE } from '@openpar/documents';
import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceIdText } from '../ids.ts';

/** A paper of a conference as a file. */
export const getPaper = endpoint({
  method: 'GET',
  path: '/conferences/:conferenceId/papers/:paper',
  policy: 'acting',
  params: z.object({ conferenceId: ConferenceIdText, paper: z.enum(PAPERS_OF_CONFERENCE) }),
  /** `draft`: also while parts are still open; the paper then says "DỰ THẢO". */
  query: z.object({ format: z.enum(PAPER_FORMATS).default('pdf'), draft: z.stringbool().default(false) }),
  body: Nothing,
  response: Nothing,
  gives: 'file',
  refusals: ['conference-not-found', 'not-permitted', 'notice-incomplete', 'invitation-incomplete', 'nobody-to-invite'],
});
