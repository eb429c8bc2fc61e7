import { describe, expect, it } from 'vitest';
import { bodiesOfTerritory } from './bodies-of-territory.ts';
import { territoriesAround } from './territories-around.ts';
import { territoriesInside } from './territories-inside.ts';
import { territoryOf } from './territory-of.ts';
import { aDirectory, aLink, aUnit, unitId } from './testing/a-directory.ts';
import { aDistrictDirectory } from './testing/a-district.ts';

const directory = aDistrictDirectory();

describe('territoryOf', () => {
  it.each([
    ['D', 'D'],
    ['D.UBND', 'D'],
    ['D.NV', 'D'],
    ['D.HDTD', 'D'],
    ['D.MTTQ', 'D'],
    ['D.CA', 'D'],
    ['D.NH', 'D'],
    ['C2.UBND', 'C2'],
    ['P.SNV', 'P'],
  ])('of %s is %s', (id, territory) => {
    expect(territoryOf(directory, unitId(id))?.id).toBe(territory);
  });

  it('is null where no link leads to a territory, even in a circle', () => {
    const units = [aUnit('A', 'office'), aUnit('B', 'office')];
    const circle = aDirectory({ units, links: [aLink('A', 'under', 'B'), aLink('B', 'under', 'A')] });
    expect(territoryOf(circle, unitId('A'))).toBeNull();
    expect(territoryOf(circle, unitId('unknown'))).toBeNull();
  });
});

describe('bodiesOfTerritory', () => {
  it('gives the bodies of the territory itself, in and out of the chain, and none of the territories inside', () => {
    const ids = bodiesOfTerritory(directory, unitId('D')).map(({ id }) => id);
    expect([...ids].sort()).toEqual(['D.CA', 'D.DU', 'D.HDTD', 'D.MTTQ', 'D.NH', 'D.NV', 'D.UBND']);
  });
});

describe('territories around and inside', () => {
  it('lead outwards from the nearest and inwards by code', () => {
    expect(territoriesAround(directory, unitId('C1')).map(({ id }) => id)).toEqual(['D', 'P']);
    expect(territoriesInside(directory, unitId('P')).map(({ id }) => id)).toEqual(['D', 'C1', 'C2']);
  });
});
