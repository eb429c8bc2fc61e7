import { getInstallation } from '@openpar/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './call.ts';

/** Whose installation this is, and whether it is for practice. */
export const installationQuery = queryOptions({
  queryKey: ['installation'],
  queryFn: ({ signal }) => call(getInstallation, {}, signal),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Largest file that may be brought in; the server's usual limit until it has told its own. */
export function useUploadMegabytes(): number {
  return useQuery(installationQuery).data?.uploadMegabytes ?? USUAL_UPLOAD_MEGABYTES;
}

const USUAL_UPLOAD_MEGABYTES = 20;
