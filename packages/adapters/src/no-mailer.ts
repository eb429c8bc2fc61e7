import type { Mailer } from '@openpar/application';

/** Where no mail server has been set: every letter is answered so, and whoever wanted it sent says it on paper. */
export function noMailer(): Mailer {
  return { send: async () => 'not-set-up' };
}
