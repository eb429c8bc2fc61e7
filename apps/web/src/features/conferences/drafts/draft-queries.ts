import { changeConferenceDraft, draftConference, getConferenceDraft } from '@openpar/contract';
import type { DraftKind } from '@openpar/documents';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../../api/call.ts';

/** What the form page is filled in from. */
export interface DraftChoice {
  kind: DraftKind;
  year: number;
  copyOf?: string;
}

export const draftQuery = ({ kind, year, copyOf }: DraftChoice) =>
  queryOptions({
    queryKey: ['conferences', 'draft', kind, year, copyOf ?? ''],
    queryFn: ({ signal }) =>
      call(getConferenceDraft, { query: { kind, year, ...(copyOf === undefined ? {} : { copyOf }) } }, signal),
    // The form goes on from what it was given; a newer one would take away what was typed.
    staleTime: Number.POSITIVE_INFINITY,
  });

export function useDraftConference() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof draftConference.body>) => call(draftConference, { body }),
    onSuccess: () => {
      void client.invalidateQueries({ queryKey: ['conferences'], exact: true });
      void client.invalidateQueries({ queryKey: ['home'] });
    },
  });
}

export function useChangeDraft(conferenceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: z.input<typeof changeConferenceDraft.body>) =>
      call(changeConferenceDraft, { params: { conferenceId }, body }),
    onSuccess: () => client.invalidateQueries({ queryKey: ['conferences'] }),
  });
}
