import { cancelJob, type JobView, retryJob } from '@openpar/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { jobsQuery } from '../../api/jobs-query.ts';

export function useCancelJob(jobId: string) {
  return useMutation({
    mutationFn: () => call(cancelJob, { params: { jobId } }),
    onSuccess: useKeepJob(),
    onError: useLookAgain(),
  });
}

export function useRetryJob(jobId: string) {
  return useMutation({
    mutationFn: () => call(retryJob, { params: { jobId } }),
    onSuccess: useKeepJob(),
    onError: useLookAgain(),
  });
}

function useKeepJob() {
  const client = useQueryClient();
  return (job: JobView) => {
    client.setQueryData(
      jobsQuery.queryKey,
      (list) => list && { rows: list.rows.map((row) => (row.id === job.id ? job : row)) },
    );
    return client.invalidateQueries({ queryKey: jobsQuery.queryKey });
  };
}

/** What was refused has usually happened already. */
function useLookAgain() {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: jobsQuery.queryKey });
}
