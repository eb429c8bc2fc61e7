import type { Letter, Mailer, MailOutcome } from '@openpar/application';
import { isMailAddress } from './is-mail-address.ts';
import { tidyLetter } from './tidy-letter.ts';

/** Keeps letters instead of sending them: for tests and trials. `answers`: what else to answer, by address. */
export function memoryMailer(answers: Record<string, MailOutcome> = {}): Mailer & { readonly letters: Letter[] } {
  const letters: Letter[] = [];
  return {
    letters,
    async send(letter) {
      if (!isMailAddress(letter.to)) return { refused: 'for-good', reason: 'address-malformed', answer: '' };
      const answer = answers[letter.to] ?? 'sent';
      if (answer === 'sent') letters.push(tidyLetter(letter));
      return answer;
    },
  };
}
