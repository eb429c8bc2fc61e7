import { isIP } from 'node:net';
import type { Mailer, MailOutcome, MailRefusal } from '@openpar/application';
import { createTransport } from 'nodemailer';
import { isMailAddress } from './is-mail-address.ts';
import { tidyLetter } from './tidy-letter.ts';

export interface MailSettings {
  /**
   * "smtps://user:password@mail.xa.vn" (TLS from the start, port 465) or "smtp://…" (port 587, made secure by STARTTLS or not used at all;
   * plain only to this machine itself).
   */
  server: string;
  from: { name: string; address: string };
}

/** Connections kept open at once; officials' mail servers often allow no more. */
const CONNECTIONS = 2;
const CONNECT_MS = 15_000;
/** A server that looks closely at attachments may think for minutes. */
const SILENCE_MS = 2 * 60_000;

/** Sends letters through a mail server. `authority`: PEM of the authority to trust for its certificate, beside none of the system's. */
export function smtpMailer(settings: MailSettings, trust: { authority?: string } = {}): Mailer & { close(): void } {
  const transport = createTransport({ ...optionsOf(settings.server, trust.authority), pool: true });
  return {
    async send(letter) {
      if (!isMailAddress(letter.to)) return { refused: 'for-good', reason: 'address-malformed', answer: '' };
      const { to, subject, text, attachments = [] } = tidyLetter(letter);
      try {
        await transport.sendMail({
          from: settings.from,
          to: { name: '', address: to },
          envelope: { from: settings.from.address, to: [to] },
          subject,
          text,
          textEncoding: 'quoted-printable',
          // Out-of-office programs leave such letters unanswered (RFC 3834).
          headers: { 'Auto-Submitted': 'auto-generated' },
          attachments: attachments.map(({ fileName, mediaType, bytes }) => ({
            filename: fileName,
            contentType: mediaType,
            content: Buffer.from(bytes),
          })),
        });
        return 'sent';
      } catch (error) {
        return toRefusal(error);
      }
    },
    close: () => transport.close(),
  };
}

function optionsOf(server: string, authority: string | undefined) {
  const { protocol, hostname, port, username, password } = new URL(server);
  const host = hostname.replace(/^\[|\]$/g, '');
  const secure = protocol === 'smtps:';
  const isPlain = !secure && isLoopback(host);
  return {
    host,
    port: port === '' ? (secure ? 465 : isPlain ? 25 : 587) : Number(port),
    secure,
    requireTLS: !secure && !isPlain,
    // The mail server of this very machine mostly has a certificate that nobody signed.
    ignoreTLS: isPlain,
    ...(username === '' ? {} : { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    tls: { ...(authority ? { ca: authority } : {}), ...(isIP(host) === 0 ? { servername: host } : {}) },
    maxConnections: CONNECTIONS,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENCE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/** 4xx may pass with time, 5xx will not (RFC 5321, 4.2.1); a refused sign-in is the installation's fault, not the letter's. */
function toRefusal(error: unknown): MailOutcome {
  const { code, originalCode, responseCode, response, command } = detailsOf(error);
  const refused = (how: 'for-now' | 'for-good', reason: MailRefusal): MailOutcome => ({
    refused: how,
    reason,
    answer: (response ?? (error instanceof Error ? error.message : String(error))).slice(0, 500),
  });
  if (code === 'EAUTH') return refused('for-now', 'sign-in-refused');
  if (code === 'ETLS') return refused('for-now', 'connection-not-secure');
  if (responseCode === undefined) {
    return refused('for-now', isCertificateFault(originalCode) ? 'connection-not-secure' : 'server-unreachable');
  }
  if (responseCode < 500) return refused('for-now', 'server-busy');
  return refused('for-good', command === 'RCPT TO' ? 'recipient-refused' : 'letter-refused');
}

function isCertificateFault(code: string | undefined): boolean {
  return code !== undefined && /CERT|SSL|TLS|SELF_SIGNED|UNABLE_TO/.test(code);
}

function detailsOf(error: unknown) {
  const text = (name: string) => {
    const value = error instanceof Error && name in error ? Reflect.get(error, name) : undefined;
    return value === undefined ? undefined : String(value);
  };
  const responseCode = text('responseCode');
  return {
    code: text('code'),
    originalCode: text('originalCode'),
    responseCode: responseCode === undefined ? undefined : Number(responseCode),
    response: text('response'),
    command: text('command'),
  };
}
