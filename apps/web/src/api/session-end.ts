import { type QueryClient, skipToken, useQuery } from '@tanstack/react-query';
import { isRefusal } from './api-problem.ts';
import { SESSION_END_KEY, SESSION_KEY } from './session-key.ts';

/** Whether the error says that nobody is signed in here any more. */
export function endsSession(error: unknown): boolean {
  return isRefusal(error, 'signed-out') || isRefusal(error, 'session-idle');
}

/** Brings up the sign-in page; a session that was left alone is given as the reason, whatever is refused after it. */
export function endSession(client: QueryClient, error: unknown): void {
  if (isRefusal(error, 'session-idle')) client.setQueryData(SESSION_END_KEY, error);
  client.setQueryData(SESSION_KEY, null);
}

/** Why the last session ended by itself; `null`: it did not, or somebody has signed in since. */
export function useSessionEnd(): Error | null {
  return useQuery<Error>({ queryKey: SESSION_END_KEY, queryFn: skipToken }).data ?? null;
}
