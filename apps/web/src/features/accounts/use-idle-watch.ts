import { noteSessionUse } from '@openpar/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { call } from '../../api/call.ts';
import { SESSION_KEY } from '../../api/session-key.ts';

const MINUTE_MS = 60_000;
/** The server counts from when it was told: a look at the same moment would find the session still open. */
const LATER_MS = 5_000;
/** What shows that somebody is at the screen; a page that moves by itself does not. */
const SIGNS = ['keydown', 'pointerdown', 'wheel'] as const;

/**
 * Tells the server, at most once a minute, that somebody is at work: whoever fills in a long form asks it nothing. When nobody has been
 * for the idle time, looks whether the session still stands (it may be used in another window), so that no page stays open on it.
 */
export function useIdleWatch(idleMinutes: number): void {
  const client = useQueryClient();
  const { mutate: tell } = useMutation({ mutationFn: () => call(noteSessionUse, {}), retry: false });
  useEffect(() => {
    let toldAt = Date.now();
    let timer = setTimeout(look, idleMinutes * MINUTE_MS + LATER_MS);
    function waitFor(minutes: number) {
      clearTimeout(timer);
      timer = setTimeout(look, minutes * MINUTE_MS + LATER_MS);
    }
    function look() {
      void client.invalidateQueries({ queryKey: SESSION_KEY });
      waitFor(1);
    }
    function note() {
      const now = Date.now();
      if (now - toldAt < MINUTE_MS) return;
      toldAt = now;
      tell();
      waitFor(idleMinutes);
    }
    for (const sign of SIGNS) addEventListener(sign, note, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const sign of SIGNS) removeEventListener(sign, note);
    };
  }, [client, tell, idleMinutes]);
}
