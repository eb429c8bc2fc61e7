import { ok, type Result, refuse } from '@openpar/engine';
import { foldMarks } from '@openpar/formats';
import { COMMON_PASSWORD_PARTS } from './common-passwords.data.ts';

/** TCVN 14423:2026, level 2, for an account without a second factor. */
export const PASSWORD_LENGTH = 14;
/** Whatever follows a word that everybody tries first, so much must be the person's own. */
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
  if (names.some((name) => leavesLittle(key, name))) return refuse('password-tells-name');
  return COMMON_PASSWORD_PARTS.some((part) => leavesLittle(key, part)) || isMonotonous(key)
    ? refuse('password-common')
    : ok(null);
}

/** Letters and figures only, without marks: "Mật khẩu-2026!" is "matkhau2026". */
function keyOf(text: string): string {
  return foldMarks(text).replace(/[^a-z0-9]/g, '');
}

function leavesLittle(key: string, part: string): boolean {
  return key.includes(part) && key.replaceAll(part, '').length < OWN_SIGNS;
}

/** "aaaaaaaaaaaaaa", "ababababababab". */
function isMonotonous(key: string): boolean {
  return new Set(key).size < 5;
}
