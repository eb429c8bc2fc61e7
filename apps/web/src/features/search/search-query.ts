import { searchRecords } from '@openpar/contract';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { call } from '../../api/call.ts';

/** All records that hold the words; `limit` rows of each kind. The former answer stays until the new one is there. */
export const searchQuery = ({ text, kind, limit }: { text: string; kind: string | undefined; limit: number }) =>
  queryOptions({
    queryKey: ['search', text, kind ?? null, limit],
    queryFn: ({ signal }) =>
      call(searchRecords, { query: { text, limit, ...(kind === undefined ? {} : { kinds: kind }) } }, signal),
    placeholderData: keepPreviousData,
  });
