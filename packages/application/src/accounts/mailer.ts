/** A letter by mail: plain text, to one person. */
export interface Letter {
  /** "van.a@xa.vn". */
  to: string;
  subject: string;
  text: string;
  attachments?: readonly { fileName: string; mediaType: string; bytes: Uint8Array }[];
}

/** Why a letter did not go out; a page or a job says it in words. */
export const MAIL_REFUSALS = [
  'address-malformed',
  'server-unreachable',
  'connection-not-secure',
  'sign-in-refused',
  'server-busy',
  'recipient-refused',
  'letter-refused',
] as const;
export type MailRefusal = (typeof MAIL_REFUSALS)[number];

/**
 * `sent`: the mail server has taken it. `not-set-up`: this installation sends no letters. Refused `for-now`: worth trying again later, the
 * fault lies in the line or the server; `for-good`: the same letter would be refused again, a person must mend it.
 */
export type MailOutcome =
  | 'sent'
  | 'not-set-up'
  | {
      refused: 'for-now' | 'for-good';
      reason: MailRefusal;
      /** The mail server's own words, for whoever looks after it; empty when it said none. */
      answer: string;
    };

/** Sends letters by mail. Never throws for what the line or the mail server does. */
export interface Mailer {
  send(letter: Letter): Promise<MailOutcome>;
}
