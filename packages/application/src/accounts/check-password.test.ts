import { describe, expect, it } from 'vitest';
import { checkPassword } from './check-password.ts';

const OWNER = { login: 'binhlt.noivu', personName: 'Lò Thị Bình' };
const codeOf = (password: string) => {
  const checked = checkPassword(password, OWNER);
  return checked.ok ? 'taken' : checked.refusal.code;
};

describe('a password', () => {
  it.each([
    'bốn con trâu qua suối',
    'suoi cat hoa ban muon',
    'kX9#vLq2!tRw7z',
    'MậtThưTrongHộpGỗCũ',
    '山高水长云淡风轻月明星稀天地',
    '🌾🌾🌿🌿🐃🐃🏔️🏔️🌧️🌧️lua nuoc que',
  ])('"%s" is taken', (password) => {
    expect(codeOf(password)).toBe('taken');
  });

  it.each([
    ['mười ba ký tự', 'password-too-short'],
    ['              ', 'password-common'],
    ['aaaaaaaaaaaaaaaa', 'password-common'],
    ['12121212121212', 'password-common'],
    ['1234567890123456', 'password-common'],
    ['Mật khẩu 12345678', 'password-common'],
    ['Qwertyuiop123456!', 'password-common'],
    ['VanPhong@UBND2026', 'password-common'],
    ['Admin@123456789', 'password-common'],
    ['thuc-hanh-openpar', 'password-common'],
    ['BinhLT.NoiVu-2026', 'password-tells-name'],
    ['Lò Thị Bình 1990', 'password-tells-name'],
  ])('"%s" is refused: %s', (password, code) => {
    expect(codeOf(password)).toBe(code);
  });

  it('counts letters, not the bytes or the parts that they are written with', () => {
    expect(codeOf('bốn con trâu q'.normalize('NFD'))).toBe('taken');
    expect(codeOf('bốn con trâu '.normalize('NFD'))).toBe('password-too-short');
  });
});
