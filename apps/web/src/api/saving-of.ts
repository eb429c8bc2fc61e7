import type { Saving } from '@openpar/ui';

interface MutationLike {
  isIdle: boolean;
  isPending: boolean;
  isPaused: boolean;
  failureCount: number;
  error: Error | null;
}

/** A change on its way, as the person is told of it: a change that waits for the line says so and is sent again by itself. */
export function savingOf(mutation: MutationLike, describe: (error: Error) => { title: string }): Saving {
  if (mutation.isIdle) return { state: 'untouched' };
  if (mutation.isPending) return { state: mutation.isPaused || mutation.failureCount > 0 ? 'waiting' : 'saving' };
  if (mutation.error) return { state: 'refused', why: describe(mutation.error).title };
  return { state: 'saved' };
}
