import { getTrail } from '@openpar/contract';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';
import { type Asked, call } from '../../api/call.ts';

export type TrailFilter = NonNullable<Asked<typeof getTrail>['query']>;

export const trailQuery = (filter: TrailFilter) =>
  infiniteQueryOptions({
    queryKey: ['trail', filter],
    queryFn: ({ pageParam, signal }) =>
      call(getTrail, { query: pageParam === null ? filter : { ...filter, before: pageParam } }, signal),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.before,
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
