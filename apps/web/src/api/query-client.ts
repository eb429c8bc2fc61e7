import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { isRefusal, LineLost } from './api-problem.ts';
import { endSession, endsSession } from './session-end.ts';
import { SESSION_KEY } from './session-key.ts';

const PATIENCE = 3;
const KEEPS_TRYING = 20;

/** Only a lost line is worth another try: a refusal stays a refusal. */
const retryLine = (limit: number) => (count: number, error: Error) => error instanceof LineLost && count < limit;

/** The client of all queries. A session that has ended anywhere ends on the whole screen; so does a chosen post. */
export function makeQueryClient(): QueryClient {
  const watch = (error: Error) => {
    if (endsSession(error)) endSession(client, error);
    if (isRefusal(error, 'post-not-chosen')) void client.invalidateQueries({ queryKey: SESSION_KEY });
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: watch }),
    mutationCache: new MutationCache({ onError: watch }),
    defaultOptions: {
      queries: { retry: retryLine(PATIENCE), staleTime: 15_000, refetchOnWindowFocus: true },
      mutations: { retry: retryLine(KEEPS_TRYING), retryDelay: 3_000 },
    },
  });
  return client;
}
