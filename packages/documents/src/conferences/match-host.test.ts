import { idOf, type Unit, type UnitId } from '@openpar/engine';
import { describe, expect, it } from 'vitest';
import { chooseHost, type HostCandidate } from './match-host.ts';

function candidate(id: string, fullName: string, context: readonly string[]): HostCandidate {
  const unit: Unit = {
    id: idOf<UnitId>(id),
    code: id,
    kind: 'peoples-committee',
    level: 'commune',
    name: fullName,
    fullName,
    validFrom: '2021-07-01',
    isStartKnown: false,
    validTo: null,
  };
  return { unit, context };
}

const TWO = [
  candidate('one', 'Ủy ban nhân dân xã Tân Tiến', ['Xã Tân Tiến', 'Huyện Gia Lộc', 'Tỉnh Hải Dương']),
  candidate('two', 'Ủy ban nhân dân xã Tân Tiến', ['Xã Tân Tiến', 'Huyện Hưng Hà', 'Tỉnh Thái Bình']),
  candidate('office', 'Phòng Nội vụ', ['Huyện Gia Lộc', 'Tỉnh Hải Dương']),
];

describe('chooseHost', () => {
  it.each([
    ['UBND xã Tân Tiến', 'huyện Hưng Hà', 'matched', ['two']],
    ['Uỷ ban nhân dân xã Tân Tiến', null, 'ambiguous', ['one', 'two']],
    ['UBND xã Tân Tiến', 'huyện Gia Lộc, tỉnh Hải Dương', 'matched', ['one']],
    ['Phòng Nội vụ', 'UBND huyện Gia Lộc', 'matched', ['office']],
    ['UBND xã Tân Lập', null, 'unknown', []],
    [null, null, 'unknown', []],
  ])('finds for %s of %s: %s', (name, parentUnit, state, unitIds) => {
    expect(chooseHost({ name, parentUnit, superiorName: null }, TWO)).toEqual({ state, unitIds });
  });
});
