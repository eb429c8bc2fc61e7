import { ok, type Result, refuse } from '@openpar/engine';
import { foldMarks } from '@openpar/formats';
import { COMMON_PASSWORD_PARTS } from './common-passwords.data.ts';

/** TCVN 14423:2026, level 2, for an account without a second factor. */
export const PASSWORD_LENGTH = 14;
/** Without the words that everybody tries first, so much must be left. */
const OWN_SIGNS = 6;

export type PasswordRefusal = 'password-too-short' | 'password-tells-name' | 'password-common';

/** Whether a password may be taken: long, not made of the login or the name, not one of those that are tried first. Signs of all kinds are welcome, none is asked for. */
export function checkPassword(
  password: string,
  owner: { login: string; personName: string },
): Result<null, PasswordRefusal> {
  const length = [...password.normalize('NFKC')].length;
  if (length < PASSWORD_LENGTH) return refuse('password-too-short', { length: PASSWORD_LENGTH });
  const key = keyOf(password);
  const names = [owner.login, owner.personName].map(keyOf).filter((name) => name.length >= 4);
  if (names.some((name) => key.replaceAll(name, '').length < OWN_SIGNS && key.includes(name)))
    return refuse('password-tells-name');
  const own = LONGEST_FIRST.reduce((rest, part) => rest.replaceAll(part, ''), key);
  return own.length < OWN_SIGNS || isMonotonous(key) ? refuse('password-common') : ok(null);
}

const LONGEST_FIRST = [...COMMON_PASSWORD_PARTS].sort((one, other) => other.length - one.length);

/** Letters and figures only, without marks: "Mật khẩu-2026!" is "matkhau2026". */
function keyOf(text: string): string {
  return foldMarks(text).replace(/[^\p{L}\p{N}]/gu, '');
}

/** "aaaaaaaaaaaaaa", "ababababababab". */
function isMonotonous(key: string): boolean {
  return new Set(key).size < 5;
}
