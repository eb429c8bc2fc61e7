import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceIdText } from '../ids.ts';

export const PAPER_FORMATS = ['pdf', 'docx', 'html', 'txt'] as const;
export type PaperFormat = (typeof PAPER_FORMATS)[number];

/**
 * A paper of a conference as a file. `plan`: the Kế hoạch. `invitation`: the record copy of the Giấy mời with its list.
 * `invitation-copies`: one letter a page group for each invited seat, all with one number.
 */
export const PAPERS_OF_CONFERENCE = ['plan', 'invitation', 'invitation-copies'] as const;
export type PaperOfConference = (typeof PAPERS_OF_CONFERENCE)[number];

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
  refusals: ['conference-not-found', 'not-permitted', 'invitation-incomplete', 'nobody-to-invite'],
});
