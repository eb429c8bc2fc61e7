import type { SessionView } from '@openpar/contract';
import { choosePost, signIn, signOut } from '@openpar/contract';
import type { QueryClient } from '@tanstack/react-query';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../api/call.ts';
import { SESSION_KEY } from '../../api/session-key.ts';

/** The session has changed hands or posts: what was loaded for the former one is forgotten. */
function enter(client: QueryClient, session: SessionView | null): void {
  client.removeQueries({
    predicate: ({ queryKey }) => queryKey[0] !== SESSION_KEY[0] && queryKey[0] !== 'installation',
  });
  client.setQueryData(SESSION_KEY, session);
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { login: string; password: string }) => call(signIn, { body }),
    onSuccess: (session) => enter(client, session),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({ mutationFn: () => call(signOut, {}), onSuccess: () => enter(client, null) });
}

export function useChoosePost() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { postId: string; practiceDay: string | null }) => call(choosePost, { body }),
    onSuccess: (session) => enter(client, session),
  });
}
