import { describe, expect, it } from 'vitest';
import { buildUnitTree } from './build-unit-tree.ts';
import { aLink, unitId } from './testing/a-directory.ts';
import { aDistrict, aDistrictDirectory } from './testing/a-district.ts';

describe('buildUnitTree', () => {
  it('groups children by how they stand to the unit', () => {
    const tree = buildUnitTree(aDistrictDirectory(), unitId('D'));
    const groups = tree?.groups.map(({ relation, children }) => [relation, children.map(({ unit }) => unit.id)]);
    expect(groups).toEqual([
      ['under', ['C1', 'C2']],
      ['body-of', ['D.UBND']],
      ['located-in', ['D.NH']],
      ['vertical-in', ['D.CA']],
      ['outside-chain', ['D.DU', 'D.MTTQ']],
    ]);
  });

  it('is null for a unit that is not valid on the day', () => {
    expect(buildUnitTree(aDistrictDirectory({ day: '2019-12-31' }), unitId('D'))).toBeNull();
  });

  it('shows no unit below itself', () => {
    const links = [...aDistrict().links, aLink('D', 'under', 'C1')];
    const tree = buildUnitTree(aDistrictDirectory({ links }), unitId('D'));
    expect(JSON.stringify(tree?.groups)).not.toContain('"id":"D"');
  });
});
