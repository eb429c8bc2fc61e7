import { describe, expect, it } from 'vitest';
import { readTarHeader, tarHeader, tarPadding } from './tar-block.ts';

describe('a tar header', () => {
  it.each([
    { name: 'a', bytes: 0 },
    { name: 'x'.repeat(100), bytes: 1 },
    { name: `${'x'.repeat(155)}/${'y'.repeat(100)}`, bytes: 8 ** 11 - 1 },
    { name: `files/${'x'.repeat(60)}/${'f'.repeat(64)}`, bytes: 511 },
  ])('keeps the name and size of $name', ({ name, bytes }) => {
    expect(readTarHeader(tarHeader(name, bytes))).toEqual({ name, bytes });
  });

  it.each(['x'.repeat(101), `${'x'.repeat(156)}/y`, `x/${'y'.repeat(101)}`])('does not take %s', (name) => {
    expect(() => tarHeader(name, 0)).toThrow('too long');
  });

  it('is not read from anything else', () => {
    expect(readTarHeader(Buffer.alloc(512))).toBeNull();
    expect(readTarHeader(Buffer.alloc(512, 0xff))).toBeNull();
  });
});

it.each([
  [0, 0],
  [1, 511],
  [512, 0],
  [513, 511],
])('pads %i bytes with %i', (bytes, padding) => {
  expect(tarPadding(bytes)).toHaveLength(padding);
});
