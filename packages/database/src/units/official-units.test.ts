import { fileURLToPath } from 'node:url';
import { isValidOn, type Unit } from '@openpar/engine';
import { beforeAll, describe, expect, it } from 'vitest';
import { type OfficialUnits, readOfficialUnits } from './official-units.ts';

let official: OfficialUnits;
beforeAll(async () => {
  official = await readOfficialUnits(fileURLToPath(new URL('../../data', import.meta.url)));
});

function unitsOn(day: string, level: Unit['level']): Unit[] {
  return official.units.filter((unit) => unit.level === level && isValidOn(unit, day));
}

function countKinds(units: readonly Unit[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of units) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

describe('the official units', () => {
  it.each([
    { day: '2025-07-01', level: 'province', kinds: { province: 28, municipality: 6 } },
    { day: '2026-04-29', level: 'province', kinds: { province: 28, municipality: 6 } },
    { day: '2026-04-30', level: 'province', kinds: { province: 27, municipality: 7 } },
    { day: '2025-07-01', level: 'commune', kinds: { commune: 2621, ward: 687, 'special-zone': 13 } },
    { day: '2026-04-30', level: 'commune', kinds: { commune: 2611, ward: 697, 'special-zone': 13 } },
    { day: '2025-06-30', level: 'province', kinds: { province: 57, municipality: 6 } },
    {
      day: '2025-06-30',
      level: 'district',
      kinds: { district: 508, 'provincial-city': 87, town: 52, 'urban-district': 49 },
    },
    { day: '2025-06-30', level: 'commune', kinds: { commune: 7692, ward: 1726, township: 617 } },
    { day: '2025-07-01', level: 'district', kinds: {} },
  ] as const)('count as the lists do: $level on $day', ({ day, level, kinds }) => {
    expect(countKinds(unitsOn(day, level))).toEqual(kinds);
  });

  it.each(['2024-09-01', '2025-03-01', '2025-06-30', '2025-07-01', '2026-04-30'])(
    'have one unit a code and, but for the country, one place each on %s',
    (day) => {
      const valid = official.units.filter((unit) => isValidOn(unit, day));
      const ids = new Set(valid.map(({ id }) => id));
      const links = official.links.filter((link) => isValidOn(link, day));
      expect(new Set(valid.map(({ code }) => code)).size).toBe(valid.length);
      expect(links.map(({ unitId }) => unitId).sort()).toEqual(
        valid
          .filter(({ code }) => code !== 'VN')
          .map(({ id }) => id)
          .sort(),
      );
      expect(links.filter(({ toUnitId }) => !ids.has(toUnitId))).toEqual([]);
    },
  );

  it('have links only while both units are valid', () => {
    const units = new Map(official.units.map((unit) => [unit.id, unit]));
    const outside = official.links.filter((link) =>
      [units.get(link.unitId), units.get(link.toUnitId)].some(
        (unit) =>
          !unit ||
          link.validFrom < unit.validFrom ||
          (unit.validTo !== null && (link.validTo ?? '9999') > unit.validTo),
      ),
    );
    expect(outside).toEqual([]);
  });

  it('have no full name twice inside one province since July 2025', () => {
    const provinces = new Map(official.links.map((link) => [link.unitId, link.toUnitId]));
    const names = unitsOn('2025-07-01', 'commune').map((unit) => `${provinces.get(unit.id)} ${unit.fullName}`);
    expect(new Set(names).size).toBe(3321);
  });

  it('succeed each other on the day that the one ends and the other is valid', () => {
    const units = new Map(official.units.map((unit) => [unit.id, unit]));
    for (const step of official.successions) {
      expect(units.get(step.predecessorId)?.validTo).toBe(step.day);
      const successor = units.get(step.successorId);
      expect(successor && isValidOn(successor, step.day)).toBe(true);
    }
  });

  it('keep every row of the succession list but the shoals that were no unit', () => {
    const byReform = official.successions.filter(
      ({ day, predecessorId }) => day === '2025-07-01' && /^\d{5}\./.test(predecessorId),
    );
    const islands = official.successions.filter(({ kind }) => kind === 'whole_district');
    expect(byReform.length + islands.length).toBe(10_573 - 1);
    expect(islands.length).toBe(5);
    const old = new Set(byReform.map(({ predecessorId }) => predecessorId));
    expect([...old].sort()).toEqual(
      unitsOn('2025-06-30', 'commune')
        .map(({ id }) => id)
        .sort(),
    );
  });

  it('follow Quảng Nghiệp to Dân An to Tân Kỳ', () => {
    const name = new Map(official.units.map((unit) => [unit.id, unit.fullName]));
    const steps = official.successions
      .filter(({ predecessorId }) => predecessorId.startsWith('11122.') || predecessorId.startsWith('11110.'))
      .map((step) => [name.get(step.predecessorId), name.get(step.successorId), step.day]);
    expect(steps).toEqual([
      ['Xã Quảng Nghiệp', 'Xã Dân An', '2025-03-01'],
      ['Xã Dân Chủ', 'Xã Dân An', '2025-03-01'],
      ['Xã Dân An', 'Xã Tân Kỳ', '2025-07-01'],
    ]);
  });

  it('know starts only where an act says the day', () => {
    expect(
      new Set(official.units.filter(({ isStartKnown }) => isStartKnown).map(({ validFrom }) => validFrom)),
    ).toEqual(new Set(['2025-07-01', '2026-04-30']));
  });

  it.each([
    { code: '03390', day: '2024-06-01', fullName: 'Thị trấn Tam Đường' },
    { code: '03390', day: '2025-07-01', fullName: 'Xã Bình Lư' },
    { code: '75', day: '2026-04-30', fullName: 'Thành phố Đồng Nai' },
    { code: '519', day: '2024-12-31', fullName: 'Huyện Nông Sơn' },
    { code: '22273', day: '2024-06-01', fullName: 'Xã Hòa Tân Tây' },
  ])('call $code "$fullName" on $day', ({ code, day, fullName }) => {
    const found = official.units.filter((unit) => unit.code === code && isValidOn(unit, day));
    expect(found.map((unit) => unit.fullName)).toEqual([fullName]);
  });
});
