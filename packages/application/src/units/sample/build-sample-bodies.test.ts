import { idOf, isValidOn, type Unit, type UnitId } from '@openpar/engine';
import { describe, expect, it } from 'vitest';
import { buildSampleBodies } from './build-sample-bodies.ts';
import { inventHolder } from './invent-holder.ts';
import { REAL_SIGNERS } from './person-names.data.ts';
import { territoriesOf2024 } from './testing/sample-lists.ts';

function aCommune(changes: Partial<Unit> = {}): Unit {
  return {
    id: idOf<UnitId>('03549.2021-07-01'),
    code: '03549',
    kind: 'township',
    level: 'commune',
    name: 'Phong Thổ',
    fullName: 'Thị trấn Phong Thổ',
    validFrom: '2021-07-01',
    isStartKnown: false,
    validTo: '2025-07-01',
    ...changes,
  };
}

function bodiesOn(day: string, commune: Unit) {
  const { units } = buildSampleBodies({ units: [commune], links: [] });
  return units
    .filter((unit) => unit.level === 'commune' && isValidOn(unit, day))
    .map(({ code, fullName }) => [code, fullName]);
}

describe('buildSampleBodies', () => {
  const sample = buildSampleBodies(territoriesOf2024('12'));

  it('always gives the same bodies for the same territories, in whatever order', () => {
    const { units, links } = territoriesOf2024('12');
    const again = buildSampleBodies({ units: [...units].reverse(), links });
    const byPost = (one: { postId: string }, other: { postId: string }) => (one.postId < other.postId ? -1 : 1);
    expect([...again.holdings].sort(byPost)).toEqual([...sample.holdings].sort(byPost));
  });

  it('leaves about 3 % of the posts vacant', () => {
    const share = 1 - sample.holdings.length / sample.posts.length;
    expect(share).toBeGreaterThan(0.02);
    expect(share).toBeLessThan(0.045);
  });

  it('gives every id once and links only to units that are there', () => {
    const ids = [...territoriesOf2024('12').units, ...sample.units].map(({ id }) => id);
    const known = new Set(ids);
    expect(known.size).toBe(ids.length);
    expect(sample.links.filter(({ unitId, toUnitId }) => !known.has(unitId) || !known.has(toUnitId))).toEqual([]);
    expect(new Set(sample.posts.map(({ id }) => id)).size).toBe(sample.posts.length);
  });

  it('ties every body and village to something', () => {
    const tied = new Set(sample.links.map(({ unitId }) => unitId));
    expect(sample.units.filter(({ id }) => !tied.has(id))).toEqual([]);
  });

  it('calls nobody like a real signer', () => {
    expect(sample.holdings.filter(({ personName }) => REAL_SIGNERS.has(personName))).toEqual([]);
    const names = Array.from({ length: 20_000 }, (_, seed) => inventHolder(String(seed)));
    expect(names.filter((name) => name !== null && REAL_SIGNERS.has(name))).toEqual([]);
  });

  it('names bodies as officials write them', () => {
    const names = new Map(sample.units.map(({ code, fullName }) => [code, fullName]));
    expect(names.get('109.UBND')).toBe('Ủy ban nhân dân huyện Phong Thổ');
    expect(names.get('109.UBND.NV')).toBe('Phòng Nội vụ');
    expect(names.get('03549.UBND')).toBe('Ủy ban nhân dân thị trấn Phong Thổ');
    expect(names.get('12.UBND.DAI')).toBe('Đài Phát thanh và Truyền hình Lai Châu');
  });

  it('gives a commune of three tiers civil servants and no divisions', () => {
    const codes = bodiesOn('2024-06-20', aCommune()).map(([code]) => code);
    expect(codes).toContain('03549.UBND.VPTK');
    expect(codes).not.toContain('03549.UBND.PVHCC');
  });

  it.each([
    ['commune', 'Phòng Kinh tế'],
    ['special-zone', 'Phòng Kinh tế'],
    ['ward', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
  ] as const)('gives a %s of two tiers its divisions: %s', (kind, division) => {
    const commune = aCommune({ id: idOf<UnitId>('03549.2025-07-01'), kind, validFrom: '2025-07-01', validTo: null });
    const names = bodiesOn('2025-07-01', commune).map(([, fullName]) => fullName);
    expect(names).toEqual(
      expect.arrayContaining([division, 'Phòng Văn hóa - Xã hội', 'Trung tâm Phục vụ hành chính công']),
    );
    expect(names).not.toContain('Văn phòng - Thống kê');
  });

  it('joins the departments on 2025-03-01', () => {
    const on = (day: string) =>
      sample.units.filter((unit) => unit.kind === 'department' && isValidOn(unit, day)).map(({ name }) => name);
    expect(on('2025-02-28')).toContain('Thông tin và Truyền thông');
    expect(on('2025-03-01')).not.toContain('Thông tin và Truyền thông');
    expect(on('2025-03-01')).toContain('Khoa học và Công nghệ');
  });

  it('lets one person hold the posts that one person holds', () => {
    const holderOf = (post: string) => sample.holdings.find(({ postId }) => postId === post)?.personId;
    expect(holderOf('109.HU.2021-07-01.3')).toBe(holderOf('109.UBND.2021-07-01.1'));
  });
});
