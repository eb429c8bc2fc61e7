import { describe, expect, it } from 'vitest';
import { aLink, unitId } from './testing/a-directory.ts';
import { aDistrict, aDistrictDirectory } from './testing/a-district.ts';
import { unitsUnder } from './units-under.ts';

describe('unitsUnder', () => {
  it('gives a committee its offices and the committees of the territories inside', () => {
    const ids = unitsUnder(aDistrictDirectory(), unitId('D.UBND')).map(({ id }) => id);
    expect(ids.sort()).toEqual(['C1', 'C1.UBND', 'C2', 'C2.UBND', 'D.NV']);
  });

  it('leaves out who is only linked, on the territory or outside the chain', () => {
    const ids = unitsUnder(aDistrictDirectory(), unitId('P.UBND')).map(({ id }) => String(id));
    expect(ids).toContain('D.UBND');
    for (const outside of ['D.MTTQ', 'D.DU', 'D.CA', 'D.NH', 'D.HDTD']) expect(ids).not.toContain(outside);
  });

  it('takes links as they were on the day', () => {
    const district = aDistrict();
    const links = district.links.map((link) =>
      link.unitId === unitId('C2') ? { ...link, validTo: '2024-01-01' } : link,
    );
    const ids = unitsUnder(aDistrictDirectory({ links }), unitId('D.UBND')).map(({ id }) => id);
    expect(ids).not.toContain('C2.UBND');
  });

  it('ends where links go in a circle', () => {
    const links = [...aDistrict().links, aLink('P', 'under', 'C1')];
    const ids = unitsUnder(aDistrictDirectory({ links }), unitId('D')).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
