import { describe, expect, it } from 'vitest';
import { isInChain } from './is-in-chain.ts';
import { aLink, aUnit, unitId } from './testing/a-directory.ts';
import { aDistrict, aDistrictDirectory } from './testing/a-district.ts';

describe('isInChain', () => {
  it.each([
    ['D.UBND', 'the host itself'],
    ['D.NV', 'an office under it'],
    ['D.HDTD', 'a council that serves it'],
    ['C1', 'a territory inside its own'],
    ['C1.UBND', 'the committee of such a territory'],
  ])('lets the host order %s: %s', (id) => {
    expect(isInChain(aDistrictDirectory(), unitId(id), unitId('D.UBND'))).toBe(true);
  });

  it.each([
    ['D.MTTQ', 'the Front'],
    ['D.DU', 'the Party committee'],
    ['D.CA', 'a vertical agency'],
    ['D.NH', 'an agency on the territory'],
    ['P.UBND', 'the superior'],
    ['P.SNV', 'a department of the superior'],
  ])('has the host ask %s: %s', (id) => {
    expect(isInChain(aDistrictDirectory(), unitId(id), unitId('D.UBND'))).toBe(false);
  });

  it('asks an office of somebody outside the chain', () => {
    const { units, links } = aDistrict();
    const directory = aDistrictDirectory({
      units: [...units, aUnit('D.CA.1', 'division')],
      links: [...links, aLink('D.CA.1', 'under', 'D.CA')],
    });
    expect(isInChain(directory, unitId('D.CA.1'), unitId('D.UBND'))).toBe(false);
  });

  it('lets a division order nobody but its own', () => {
    expect(isInChain(aDistrictDirectory(), unitId('C1.UBND'), unitId('D.NV'))).toBe(false);
  });
});
