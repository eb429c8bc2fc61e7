import { listDelegates, listOwnDelegations } from '@openpar/contract';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';

export const ownDelegationsQuery = queryOptions({
  queryKey: ['units', 'delegations'],
  queryFn: ({ signal }) => call(listOwnDelegations, {}, signal),
});

export const delegatesQuery = (postId: string) =>
  queryOptions({
    queryKey: ['units', 'delegates', postId],
    queryFn: ({ signal }) => call(listDelegates, { params: { postId } }, signal),
  });
