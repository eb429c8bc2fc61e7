import { expect, it } from 'vitest';
import { randomTokenMaker } from './random-token-maker.ts';

const tokens = randomTokenMaker();

it('makes tokens of 256 bits that do not repeat', () => {
  const made = Array.from({ length: 1000 }, () => tokens.make());
  expect(new Set(made).size).toBe(1000);
  for (const token of made) expect(token).toMatch(/^[A-Za-z0-9_-]{43}$/);
});

it('hashes with SHA-256 in hexadecimal', () => {
  expect(tokens.hash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
