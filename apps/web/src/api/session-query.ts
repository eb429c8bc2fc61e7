import type { SessionView } from '@openpar/contract';
import { getSession } from '@openpar/contract';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { call } from './call.ts';
import { endSession, endsSession } from './session-end.ts';
import { SESSION_KEY } from './session-key.ts';

/** The session; `null` when nobody is signed in. */
export const sessionQuery = queryOptions({
  queryKey: SESSION_KEY,
  queryFn: async ({ signal, client }): Promise<SessionView | null> => {
    try {
      return await call(getSession, {}, signal);
    } catch (error) {
      if (!endsSession(error)) throw error;
      endSession(client, error);
      return null;
    }
  },
  staleTime: 60_000,
});

/** Whether the chosen post may do something; for showing and hiding only. */
export function useMay(permission: string): boolean {
  return useQuery(sessionQuery).data?.permissions.includes(permission) ?? false;
}

/** The day on which units, posts and rights are taken; `undefined` while the session is not known. */
export function useSessionDay(): string | undefined {
  return useQuery(sessionQuery).data?.day;
}
