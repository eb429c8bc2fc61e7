import { getUnit, getUnitBranches, searchUnits } from '@openpar/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

const SHOWN = 100;

/** Units whose names hold the text, on a day; without a day on that of the session. The former answer stays until the new one is there. */
export const unitSearchQuery = (query: { text: string; day?: string }) =>
  queryOptions({
    queryKey: ['units', 'search', query],
    queryFn: ({ signal }) => call(searchUnits, { query: { ...query, limit: SHOWN } }, signal),
    placeholderData: keepPreviousData,
  });

export const unitQuery = ({ unitId, day }: { unitId: string; day: string | undefined }) =>
  queryOptions({
    queryKey: ['units', unitId, day ?? null],
    queryFn: ({ signal }) => call(getUnit, { params: { unitId }, query: day === undefined ? {} : { day } }, signal),
  });

/** One step down the tree of a day; without a unit its tops. */
export const unitBranchesQuery = ({ under, day }: { under: string | null; day: string | undefined }) =>
  queryOptions({
    queryKey: ['units', 'tree', under, day ?? null],
    queryFn: ({ signal }) =>
      call(
        getUnitBranches,
        { query: { ...(under === null ? {} : { under }), ...(day === undefined ? {} : { day }) } },
        signal,
      ),
    staleTime: 60_000,
  });
