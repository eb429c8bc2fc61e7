import { describe, expect, it } from 'vitest';
import { aLink, aUnit, unitId } from '../units/testing/a-directory.ts';
import { aDistrict, aDistrictDirectory } from '../units/testing/a-district.ts';
import { findCalledUnits } from './find-called-units.ts';
import type { UnitCall } from './participant-rule.ts';

const bodyKeyOf = (name: string) => name.toLowerCase();

function aDirectoryWith(names: Readonly<Record<string, string>>) {
  const { units, links } = aDistrict();
  return aDistrictDirectory({
    units: [...units, ...Object.entries(names).map(([id, fullName]) => aUnit(id, 'agency', { fullName }))],
    links: [...links, ...Object.keys(names).map((id) => aLink(id, 'located-in', 'D'))],
  });
}

function find(call: UnitCall, names: Readonly<Record<string, string>> = {}, host = 'D.UBND') {
  const directory = aDirectoryWith(names);
  const { state, units } = findCalledUnits(call, { hostUnitId: unitId(host), directory, bodyKeyOf });
  return { state, ids: units.map(({ id }) => String(id)) };
}

function named(nameKey: string, changes: Partial<Extract<UnitCall, { units: 'named' }>> = {}): UnitCall {
  return { units: 'named', nameKey, name: nameKey, level: null, territoryKey: null, ...changes };
}

describe('findCalledUnits', () => {
  it('finds a body by its name', () => {
    expect(find(named('phòng nội vụ'))).toEqual({ state: 'found', ids: ['D.NV'] });
  });

  it('prefers the whole name to a longer one', () => {
    expect(find(named('hội đồng thẩm định'), { X: 'Hội đồng thẩm định giá' }).ids).toEqual(['D.HDTD']);
  });

  it('finds a body by the beginning of its name, and by its name with words left out', () => {
    const names = { X: 'Đoàn Thanh niên Cộng sản', Y: 'Hội Liên hiệp Phụ nữ' };
    expect(find(named('đoàn thanh niên'), names).ids).toEqual(['X']);
    expect(find(named('hội phụ nữ'), names).ids).toEqual(['Y']);
  });

  it('guesses nothing where several fit', () => {
    expect(find(named('trường tiểu học'), { X: 'Trường Tiểu học số 1', Y: 'Trường Tiểu học số 2' })).toEqual({
      state: 'ambiguous',
      ids: ['X', 'Y'],
    });
  });

  it('looks from the host outwards, then inwards, where no level is said', () => {
    expect(find(named('sở nội vụ')).ids).toEqual(['P.SNV']);
    expect(find(named('phòng nội vụ'), {}, 'C1.UBND').ids).toEqual(['D.NV']);
  });

  it('keeps to the level said', () => {
    expect(find(named('sở nội vụ', { level: 'district' })).state).toBe('unknown');
  });

  it('finds the body of a territory by its name', () => {
    expect(find(named('ubnd', { territoryKey: 'c2' })).ids).toEqual(['C2.UBND']);
    expect(find(named('ubnd', { territoryKey: 'c9' })).state).toBe('unknown');
  });

  it('takes every body of a kind: inside the host’s territory, its own, or around', () => {
    const every = (level: 'province' | 'district' | 'commune'): UnitCall => ({
      units: 'every',
      kinds: ['peoples-committee'],
      level,
      scope: 'any',
    });
    expect(find(every('commune')).ids).toEqual(['C1.UBND', 'C2.UBND']);
    expect(find(every('district')).ids).toEqual(['D.UBND']);
    expect(find(every('province')).ids).toEqual(['P.UBND']);
    expect(find(every('district'), {}, 'C1.UBND').ids).toEqual(['D.UBND']);
  });

  it('keeps, in the chain of command, those that the host commands without itself', () => {
    const call: UnitCall = {
      units: 'every',
      kinds: ['peoples-committee', 'division', 'agency', 'vertical-agency'],
      level: 'district',
      scope: 'chain',
    };
    expect(find(call).ids).toEqual(['D.NV']);
  });

  it('finds bodies by the beginning of their names and by a function', () => {
    const names = { X: 'Trường Mầm non', Y: 'Trường Tiểu học', Z: 'Trạm Y tế' };
    expect(find({ units: 'every-starting', nameKey: 'trường', name: 'trường', level: 'district' }, names).ids).toEqual([
      'X',
      'Y',
    ]);
    expect(find({ units: 'with-function', function: 'reform', level: 'province' }).ids).toEqual(['P.SNV', 'P.UBND']);
  });
});
