import { describe, expect, it } from 'vitest';
import { findNearNames } from './find-near-names.ts';

const NAMES = ['tông qua lìn', 'mường so', 'mù sang', 'bản lang', 'dào san'];

describe('findNearNames', () => {
  it.each([
    ['tung qua lìn', ['tông qua lìn']],
    ['muong so', ['mường so']],
    ['ban lang', ['bản lang']],
    ['dào sang', ['dào san']],
    ['sì lở lầu', []],
  ])('finds for "%s" %j', (key, near) => {
    expect(findNearNames(key, NAMES, (name) => name)).toEqual(near);
  });

  it('gives all names that are equally near', () => {
    expect(findNearNames('tân an xã', ['tân ân xã', 'tấn an xã'], (name) => name)).toHaveLength(2);
  });
});
