import { describe, expect, it } from 'vitest';
import { aLink, aUnit, unitId } from '../units/testing/a-directory.ts';
import { aDistrict, aDistrictDirectory } from '../units/testing/a-district.ts';
import type { ParticipantRule, PostCall, UnitCall } from './participant-rule.ts';
import { resolveParticipants } from './resolve-participants.ts';
import { type SiteSetting, seatsBySite } from './seats-by-site.ts';

const every = (level: 'district' | 'commune'): UnitCall => ({
  units: 'every',
  kinds: ['peoples-committee'],
  level,
  scope: 'any',
});

/** A province's conference: its own department, the district, then every commune, a line each. */
function sites(setting: Partial<SiteSetting>, posts: PostCall[] = [{ call: 'head' }]) {
  const { units, links } = aDistrict();
  const directory = aDistrictDirectory({
    units: [...units, aUnit('D2', 'district'), aUnit('D2.UBND', 'peoples-committee', { fullName: 'UBND' })],
    links: [...links, aLink('D2', 'under', 'P'), aLink('D2.UBND', 'body-of', 'D2')],
  });
  const calls: UnitCall[] = [
    { units: 'named', nameKey: 'sở nội vụ', name: 'Sở Nội vụ', level: 'province', territoryKey: null },
    every('district'),
    every('commune'),
  ];
  const rules = calls.map(
    (unit, line): ParticipantRule => ({
      line,
      text: `${line}`,
      headingLevel: null,
      calls: [{ unit, posts, text: '' }],
      notUnderstood: [],
    }),
  );
  const bodyKeyOf = (name: string) => name.toLowerCase();
  const { seats } = resolveParticipants({ rules, hostUnitId: unitId('P.UBND'), directory, chair: null, bodyKeyOf });
  const all = { levels: ['district', 'commune'] as const, levelOfLine: [], ...setting };
  return seatsBySite(seats, all, directory).map(({ territoryName, headcount, seats: own }) => [
    territoryName,
    headcount,
    own.map(({ unitId }) => unitId),
  ]);
}

describe('seatsBySite', () => {
  it('gives every unit of a level its own site with its own list and head count', () => {
    expect(sites({})).toEqual([
      [null, 1, ['P.SNV']],
      ['D', 1, ['D.UBND']],
      ['D2', 0, ['D2.UBND']],
      ['C1', 1, ['C1.UBND']],
      ['C2', 1, ['C2.UBND']],
    ]);
  });

  it('seats communes at the site of their district where only districts have sites', () => {
    expect(sites({ levels: ['district'] })).toEqual([
      [null, 1, ['P.SNV']],
      ['D', 3, ['D.UBND', 'C1.UBND', 'C2.UBND']],
      ['D2', 0, ['D2.UBND']],
    ]);
  });

  it('follows a line that names the sites of its people', () => {
    expect(sites({ levelOfLine: [null, null, 'district'] })[1]).toEqual(['D', 3, ['D.UBND', 'C1.UBND', 'C2.UBND']]);
    expect(sites({ levelOfLine: [null, 'province', null] })[0]).toEqual([null, 2, ['P.SNV', 'D.UBND', 'D2.UBND']]);
  });

  it('loses nobody: the sites hold every seat once', () => {
    const found = sites({}, [{ call: 'members' }, { call: 'named-by-unit' }]);
    expect(found.map(([, headcount]) => headcount)).toEqual([3, 3, 1, 3, 3]);
  });
});
