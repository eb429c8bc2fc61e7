import { isIP } from 'node:net';
import { z } from 'zod';

const PREFIX_BITS = { 4: 32, 6: 128 } as const;

/** "10.0.0.5, 192.168.0.0/24, fd00::/8" as a list. A range that takes in everybody is no trust and is refused. */
export const AddressRanges = listOf(isAddressRange, 'name addresses or ranges such as 10.0.0.5 or 192.168.0.0/24');

/** "may-chu.xa, 192.168.1.10" as a list in small letters: names that a certificate can carry. */
export const HostNames = listOf(
  (name) => isIP(name) !== 0 || isHostName(name),
  'name hosts or addresses such as may-chu.xa or 192.168.1.10, without http:// and port; no other letters than a-z',
).transform((names) => names.map((name) => name.toLowerCase()));

/** "https://openpar.xa.vn": an address that browsers reach, nothing behind it. */
export const WebAddress = z
  .url({ protocol: /^https?$/, message: 'name an address such as https://openpar.xa.vn' })
  .refine((text) => !URL.canParse(text) || isOnlyOrigin(new URL(text)), {
    message: 'name only the address, without a path, a question or a password',
  })
  .transform((text) => new URL(text).origin);

/** "Phòng Nội vụ <noivu@xa.vn>" or the address alone. */
export const MailSender = z.string().transform((text, context) => {
  const [, name = '', bracketed = ''] = /^\s*"?([^"<>\p{Cc}]*?)"?\s*<([^<>\s]+)>\s*$/u.exec(text) ?? [];
  const address = z.email().safeParse(bracketed === '' ? text.trim() : bracketed);
  if (address.success) return { name, address: address.data };
  context.addIssue({ code: 'custom', message: 'name the sender such as Phòng Nội vụ <noivu@xa.vn>' });
  return z.NEVER;
});

function listOf(isGood: (entry: string) => boolean, message: string) {
  return z
    .string()
    .transform((text) => text.split(',').map((entry) => entry.trim()))
    .pipe(z.array(z.string().refine(isGood, { message })).min(1));
}

function isAddressRange(text: string): boolean {
  const [address = '', bits, ...rest] = text.split('/');
  const family = isIP(address);
  if ((family !== 4 && family !== 6) || rest.length > 0) return false;
  return bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= PREFIX_BITS[family]);
}

function isHostName(name: string): boolean {
  const isNumbersOnly = /^[\d.]+$/.test(name);
  return (
    name.length <= 253 && !isNumbersOnly && name.split('.').every((label) => /^(?!-)[a-z\d-]{1,63}(?<!-)$/i.test(label))
  );
}

function isOnlyOrigin({ pathname, search, hash, username, password }: URL): boolean {
  return pathname === '/' && search + hash + username + password === '';
}
