import { listPeople } from '@openpar/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../api/call.ts';
import { SESSION_KEY } from '../../../api/session-key.ts';

export const peopleQuery = queryOptions({
  queryKey: ['units', 'people'],
  queryFn: ({ signal }) => call(listPeople, {}, signal),
});

/** Does a change of units, posts or people; afterwards all that may show it is fetched anew, also what one may do oneself. */
export function useChange<Value>(run: () => Promise<Value>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: run,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['units'] }),
        client.invalidateQueries({ queryKey: ['conferences'] }),
        client.invalidateQueries({ queryKey: SESSION_KEY }),
      ]),
  });
}
