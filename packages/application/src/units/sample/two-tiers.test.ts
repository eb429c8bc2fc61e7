import { readFileSync } from 'node:fs';
import { matchHost, matchUnits, PlanDocument, readChair, readParticipantRules } from '@openpar/documents';
import { resolveChair, resolveParticipants } from '@openpar/engine';
import { bodyNameKey } from '@openpar/formats';
import { describe, expect, it } from 'vitest';
import { directoryOf } from './testing/directory-of.ts';
import { territoriesOf2025 } from './testing/sample-lists.ts';

const PLANS = new URL('../../../../documents/cases/plans/', import.meta.url);

function resolve(path: string, province: string, day: string) {
  const { _meta: _, ...document } = JSON.parse(readFileSync(new URL(`${path}/expected.json`, PLANS), 'utf8'));
  const plan = PlanDocument.parse(document);
  const directory = directoryOf(territoriesOf2025(province), day);
  const [hostUnitId] = matchHost(plan.issuer, directory).unitIds;
  const call = readChair(plan);
  if (hostUnitId === undefined || call === null) throw new Error(`no host or chair for ${path}`);
  const context = { hostUnitId, directory, bodyKeyOf: bodyNameKey };
  const chair = resolveChair({ call, ...context });
  const list = resolveParticipants({ rules: readParticipantRules(plan), chair: chair.post?.id ?? null, ...context });
  return { directory, hostUnitId, chair, list };
}

describe('plans of two-tier local government', () => {
  it('Gia Lai: the heads of divisions and centres of all 135 communes are called', () => {
    const { list, chair } = resolve('further/gia-lai-2025', '52', '2025-12-01');
    expect(chair).toMatchObject({ state: 'held', post: { title: 'Chủ tịch' } });
    expect(list.unresolved).toEqual([]);
    const heads = list.seats.filter(({ reasons }) => reasons.includes(5));
    expect(heads).toHaveLength(3 * 135);
  });

  it('Sở Nội vụ Lai Châu: a department asks the communes, which it does not command', () => {
    const { list, chair, hostUnitId } = resolve('further/so-noi-vu-lai-chau-2026-truc-tuyen', '12', '2026-03-01');
    expect(chair.state).toBe('to-be-named');
    const communes = list.seats.filter(({ reasons }) => reasons.includes(3));
    expect(communes.filter(({ state }) => state === 'to-be-named')).toHaveLength(38);
    expect(communes.every(({ isAsked }) => isAsked)).toBe(true);
    expect(
      list.seats.filter(({ isAsked, unitId }) => !isAsked && unitId !== hostUnitId).map(({ unitName }) => unitName),
    ).toEqual(['Phòng Cải cách hành chính', 'Phòng Cải cách hành chính']);
    expect(list.unresolved).toMatchObject([{ name: 'Văn phòng Sở Nội vụ', reason: 'unit-unknown' }]);
  });

  it('xã Tây Hòa: every line leads to seats of the new bodies', () => {
    const { list } = resolve('further/xa-tay-hoa-2026-bang-phan-cong', '66', '2026-03-01');
    expect(list.unresolved).toEqual([]);
    expect(list.seats.map(({ unitName }) => unitName)).toContain('Trung tâm Phục vụ hành chính công');
  });

  it.each([
    ['UBND thành phố', 'Ủy ban nhân dân thành phố Hải Phòng'],
    ['Đề nghị Ủy ban MTTQ Việt Nam phường', 'Ủy ban Mặt trận Tổ quốc Việt Nam phường Lê Chân'],
    ['Phòng Kinh tế, Hạ tầng và Đô thị', 'Phòng Kinh tế, Hạ tầng và Đô thị'],
    ['Văn phòng HĐND và UBND phường', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
  ])('phường Lê Chân: "%s" is %s', (wording, name) => {
    const { directory, hostUnitId } = resolve('further/phuong-le-chan-2025-doi-thoai', '31', '2025-10-01');
    const { state, unitIds } = matchUnits({ wording, hostUnitId, directory });
    expect(state).toBe('matched');
    expect(directory.units.find(({ id }) => id === unitIds[0])?.fullName).toBe(name);
  });

  it('Sở Nội vụ Lai Châu: departments of a list are found by their first letters', () => {
    const { directory, hostUnitId } = resolve('further/so-noi-vu-lai-chau-2026-truc-tuyen', '12', '2026-03-01');
    const { state, unitIds } = matchUnits({
      wording: 'Văn phòng UBND tỉnh, các sở: TP, TC, KH&CN',
      hostUnitId,
      directory,
    });
    expect(state).toBe('group');
    expect(unitIds.map((id) => directory.units.find((unit) => unit.id === id)?.fullName)).toEqual([
      'Văn phòng Ủy ban nhân dân tỉnh',
      'Sở Tư pháp',
      'Sở Tài chính',
      'Sở Khoa học và Công nghệ',
    ]);
  });
});
