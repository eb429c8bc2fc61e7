import { COPIED_PARTS, ConferenceDraft, DRAFT_KINDS } from '@openpar/documents';
import { z } from 'zod';
import { endpoint, Nothing } from '../endpoint.ts';
import { ConferenceIdText } from '../ids.ts';
import { ConferenceView } from './conferences.ts';
import { DraftHostView } from './draft-host.ts';

const CopyNoteView = z.object({
  part: z.enum(COPIED_PARTS),
  /** As they stood in the copied plan. */
  words: z.string(),
});

export const PreparedDraftView = z.object({
  draft: ConferenceDraft,
  host: DraftHostView,
  /** Words that held for the copied year only; they are to be filled in again. */
  emptied: z.array(CopyNoteView),
  /** Words that were left as they stood and should be looked at. */
  kept: z.array(CopyNoteView),
});
export type PreparedDraftView = z.infer<typeof PreparedDraftView>;

const DraftRefusals = ['not-permitted', 'committee-needed', 'conference-not-found'] as const;

/** The form page of a conference without a document, filled in for the committee that one acts for. */
export const getConferenceDraft = endpoint({
  method: 'GET',
  path: '/conferences/draft',
  policy: 'acting',
  params: Nothing,
  query: z.object({
    kind: z.enum(DRAFT_KINDS),
    /** The year that is looked back on. */
    year: z.coerce.number().int().min(2000).max(2100),
    /** An earlier conference to copy; its own kind is taken then. */
    copyOf: ConferenceIdText.optional(),
  }),
  body: Nothing,
  response: PreparedDraftView,
  refusals: [...DraftRefusals],
});

/** Makes the conference; what the form leaves open is as tentative as its plan. */
export const draftConference = endpoint({
  method: 'POST',
  path: '/conferences',
  policy: 'acting',
  params: Nothing,
  query: Nothing,
  body: z.object({ draft: ConferenceDraft, copyOf: ConferenceIdText.nullable() }),
  response: z.object({ conferenceId: z.string() }),
  refusals: [...DraftRefusals, 'day-refused'],
});

/** Changes the form that a conference was made of, while none of its tasks is handed out. */
export const changeConferenceDraft = endpoint({
  method: 'PUT',
  path: '/conferences/:conferenceId/draft',
  policy: 'acting',
  params: z.object({ conferenceId: ConferenceIdText }),
  query: Nothing,
  body: z.object({
    /** The version the change was made on. */
    version: z.int(),
    draft: ConferenceDraft,
  }),
  response: ConferenceView,
  refusals: [
    'conference-not-found',
    'not-permitted',
    'already-handed-out',
    'conference-from-document',
    'committee-needed',
    'day-refused',
    'conference-changed',
  ],
});
