import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Clock } from '@openpar/application';

/** A kept file as a link names it. */
export interface LinkedFile {
  /** SHA-256 of its bytes. */
  digest: string;
  fileName: string;
  /** `inline`: an image is shown; anything else is saved all the same. */
  disposition: 'inline' | 'attachment';
}

/** Until when a link holds (seconds of Unix time), and the seal on it. */
export interface Ticket {
  until: number;
  seal: string;
}

/** Links to kept files that hold for five minutes, whoever opens them: the rights were looked at when the link was given. */
export interface FileTickets {
  /** "/files/<digest>?name=…&until=…&seal=…", at the address of files where there is one. */
  addressOf(file: LinkedFile): string;
  check(file: LinkedFile, ticket: Ticket): 'good' | 'file-link-expired' | 'file-link-wrong';
}

export const TICKET_MINUTES = 5;

/**
 * @param secret shared by the processes of one installation.
 * @param realm so that a link of one realm opens nothing in another.
 */
export function fileTickets(given: {
  secret: Uint8Array;
  realm: string;
  clock: Clock;
  filesUrl: string | null;
}): FileTickets {
  const now = () => Math.floor(given.clock.now().getTime() / 1000);
  const sealOf = (file: LinkedFile, until: number) =>
    createHmac('sha256', given.secret)
      .update(JSON.stringify(['file', given.realm, file.digest, file.fileName, file.disposition, until]))
      .digest('base64url');
  return {
    addressOf(file) {
      const until = now() + TICKET_MINUTES * 60;
      const query = new URLSearchParams({
        name: file.fileName,
        as: file.disposition,
        until: String(until),
        seal: sealOf(file, until),
      });
      return `${given.filesUrl ?? ''}/files/${file.digest}?${query}`;
    },
    check(file, { until, seal }) {
      if (!isSame(seal, sealOf(file, until))) return 'file-link-wrong';
      return until < now() ? 'file-link-expired' : 'good';
    },
  };
}

function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}
