import { type JobView, listJobs } from '@openpar/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

const LOOK_MS = 1_000;

/** Whether the job may still change by itself. */
export function isUnderWay({ endedAt }: Pick<JobView, 'endedAt'>): boolean {
  return endedAt === null;
}

/** Jobs of the units that the chosen post acts for; looked at again and again only while one of them is under way. */
export const jobsQuery = queryOptions({
  queryKey: ['jobs'],
  queryFn: ({ signal }) => call(listJobs, {}, signal),
  refetchInterval: ({ state }) => (state.data?.rows.some(isUnderWay) ? LOOK_MS : false),
});
