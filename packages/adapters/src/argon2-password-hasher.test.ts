import { expect, it } from 'vitest';
import { argon2PasswordHasher } from './argon2-password-hasher.ts';

const hasher = argon2PasswordHasher();

it('hashes with Argon2id, 19 MiB, two passes', async () => {
  expect(await hasher.hash('Mật khẩu dài')).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

it('gives equal passwords different hashes', async () => {
  expect(await hasher.hash('Mật khẩu dài')).not.toBe(await hasher.hash('Mật khẩu dài'));
});

it.each([
  { typed: 'Mật khẩu dài', isRight: true },
  { typed: 'Mật khẩu dài'.normalize('NFD'), isRight: true },
  { typed: 'mật khẩu dài', isRight: false },
  { typed: '', isRight: false },
])('answers $isRight to "$typed"', async ({ typed, isRight }) => {
  expect(await hasher.verify(await hasher.hash('Mật khẩu dài'), typed)).toBe(isRight);
});
