import { acknowledgeTask, listConferenceTasks, listMyTasks } from '@openpar/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

export const myTasksQuery = queryOptions({
  queryKey: ['tasks', 'mine'],
  queryFn: ({ signal }) => call(listMyTasks, {}, signal),
});

export const conferenceTasksQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ['tasks', 'of conference', conferenceId],
    queryFn: ({ signal }) => call(listConferenceTasks, { params: { conferenceId } }, signal),
  });

export function useAcknowledgeTask() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (taskId: string) => call(acknowledgeTask, { params: { taskId } }),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['tasks'] }),
        client.invalidateQueries({ queryKey: ['home'] }),
      ]),
  });
}
