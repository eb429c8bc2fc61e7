import { getInstallation } from '@openpar/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from './call.ts';

/** Whose installation this is, and whether it is for practice. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: ({ signal }) => call(getInstallation, {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});
