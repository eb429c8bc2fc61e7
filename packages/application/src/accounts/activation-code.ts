import type { AccountId } from '@openpar/engine';
import type { TokenMaker } from './token-maker.ts';

/** Crockford's base32: no I, L, O, U, so that nothing on paper is read as something else. 60 bits in 12 signs. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 12;

/** A code as it stands on paper, "7Q2M-K9RD-0XTB". */
export function makeActivationCode(tokens: TokenMaker): string {
  // Each sign takes five bits of the hash of a random token: every one of them is equally likely.
  const bytes = tokens.hash(tokens.make()).match(/../g) ?? [];
  const signs = bytes.slice(0, LENGTH).map((byte) => SIGNS.charAt(Number.parseInt(byte, 16) % SIGNS.length));
  return signs.join('').replace(/(.{4})(?=.)/g, '$1-');
}

/** What is kept of a code: it holds for its account only. Typed in small letters, with O for 0, I or L for 1, it is the same code. */
export function hashActivationCode(tokens: TokenMaker, accountId: AccountId, typed: string): string {
  const code = typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  return tokens.hash(`${accountId}/${code}`);
}
