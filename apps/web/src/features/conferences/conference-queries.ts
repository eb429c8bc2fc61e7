import type { ConferenceView } from '@openpar/contract';
import {
  arrangeConference,
  getConference,
  getParticipants,
  handOutTasks,
  listConferences,
  listNotices,
  removeConference,
  startLetters,
} from '@openpar/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../api/call.ts';
import { jobsQuery } from '../../api/jobs-query.ts';
import { type BinName, removedJustNowQuery } from '../../history/history-queries.ts';

export const conferenceListQuery = queryOptions({
  queryKey: ['conferences'],
  queryFn: ({ signal }) => call(listConferences, {}, signal),
});

export const conferenceQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ['conferences', conferenceId],
    queryFn: ({ signal }) => call(getConference, { params: { conferenceId } }, signal),
  });

export const participantsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ['conferences', conferenceId, 'participants'],
    queryFn: ({ signal }) => call(getParticipants, { params: { conferenceId } }, signal),
  });

export const noticesQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ['conferences', conferenceId, 'notices'],
    queryFn: ({ signal }) => call(listNotices, { params: { conferenceId } }, signal),
  });

export function useArrange(conferenceId: string) {
  const keep = useKeepConference();
  return useMutation({
    mutationFn: (body: z.input<typeof arrangeConference.body>) =>
      call(arrangeConference, { params: { conferenceId }, body }),
    onSuccess: keep,
  });
}

export function useHandOutTasks(conferenceId: string) {
  const client = useQueryClient();
  const keep = useKeepConference();
  return useMutation({
    mutationFn: () => call(handOutTasks, { params: { conferenceId } }),
    onSuccess: (conference) => {
      keep(conference);
      return client.invalidateQueries({ queryKey: ['tasks'] });
    },
  });
}

/** Takes the conference back; its plan is open again, so nothing that was read of either holds. */
export function useRemoveConference(conferenceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(removeConference, { params: { conferenceId } }),
    onSuccess: () => {
      client.setQueryData(
        removedJustNowQuery('conference').queryKey,
        (): BinName => ({ kind: 'conference', id: conferenceId }),
      );
      client.removeQueries({ queryKey: ['conferences'] });
      return client.invalidateQueries({ queryKey: ['plans'] });
    },
  });
}

/** Starts the making of all letters; its progress comes with the jobs. */
export function useStartLetters(conferenceId: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (format: 'pdf' | 'docx') => call(startLetters, { params: { conferenceId }, body: { format } }),
    onSuccess: () => client.invalidateQueries({ queryKey: jobsQuery.queryKey }),
  });
}

function useKeepConference() {
  const client = useQueryClient();
  return (conference: ConferenceView) => {
    client.setQueryData(conferenceQuery(conference.id).queryKey, conference);
    void client.invalidateQueries({ queryKey: ['conferences'], exact: true });
    void client.invalidateQueries({ queryKey: noticesQuery(conference.id).queryKey });
    void client.invalidateQueries({ queryKey: ['home'] });
  };
}
