import { listParticipations, nameParticipants } from '@openpar/contract';
import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import { call } from '../../api/call.ts';

export const participationsQuery = queryOptions({
  queryKey: ['participations'],
  queryFn: ({ signal }) => call(listParticipations, {}, signal),
});

interface Naming {
  params: { conferenceId: string; unitId: string };
  body: z.input<typeof nameParticipants.body>;
}

export function useNameParticipants() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (naming: Naming) => call(nameParticipants, naming),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: ['participations'] }),
        client.invalidateQueries({ queryKey: ['conferences'] }),
        client.invalidateQueries({ queryKey: ['home'] }),
      ]),
  });
}
