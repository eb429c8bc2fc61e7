import { readFileSync } from 'node:fs';
import { matchHost, matchUnits, PlanDocument, readChair, readParticipantRules } from '@openpar/documents';
import {
  compareHeadcount,
  type Directory,
  isInChain,
  type ParticipantList,
  resolveChair,
  resolveParticipants,
  type UnitId,
} from '@openpar/engine';
import { bodyNameKey } from '@openpar/formats';
import { describe, expect, it } from 'vitest';
import { directoryOf } from './testing/directory-of.ts';
import { territoriesOf2024 } from './testing/sample-lists.ts';

const SEEDS = new URL('../../../../documents/cases/plans/seed/', import.meta.url);

interface Case {
  plan: PlanDocument;
  directory: Directory;
  hostUnitId: UnitId;
  list: ParticipantList;
}

/** A plan of the sources on its day, in the sample province or district around its host. */
function aCase(name: string, province: string, district: string | null, day: string): Case {
  const { _meta: _, ...document } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, SEEDS), 'utf8'));
  const plan = PlanDocument.parse(document);
  const directory = directoryOf(territoriesOf2024(province, district), day);
  const [hostUnitId] = matchHost(plan.issuer, directory).unitIds;
  if (hostUnitId === undefined) throw new Error(`no host for ${name}`);
  const call = readChair(plan);
  const chair = call && resolveChair({ call, hostUnitId, directory, bodyKeyOf: bodyNameKey });
  const rules = readParticipantRules(plan);
  const list = resolveParticipants({
    rules,
    hostUnitId,
    directory,
    chair: chair?.post?.id ?? null,
    bodyKeyOf: bodyNameKey,
  });
  return { plan, directory, hostUnitId, list };
}

const PHONG_THO = aCase('phong-tho-2024', '12', '109', '2024-06-20');
const TAM_DUONG = aCase('tam-duong-2024', '12', '106', '2024-06-20');
const QUANG_NAM = aCase('quang-nam-2024', '49', null, '2024-01-20');
const QUANG_NGHIEP = aCase('quang-nghiep-2023', '30', '298', '2023-06-22');
const HOA_TAN_TAY = aCase('hoa-tan-tay-2024', '54', '562', '2024-05-10');
const ALL = { PHONG_THO, TAM_DUONG, QUANG_NAM, QUANG_NGHIEP, HOA_TAN_TAY };

function namesOf({ directory, hostUnitId }: Case, wording: string) {
  const { state, unitIds } = matchUnits({ wording, hostUnitId, directory });
  const names = unitIds.map((id) => directory.units.find((unit) => unit.id === id)?.fullName);
  return { state, names };
}

function seatsOfLine({ list }: Case, line: number) {
  return list.seats.filter(({ reasons }) => reasons.includes(line));
}

describe('participants of the five plans', () => {
  it.each(Object.entries(ALL))(
    '%s: nobody outside the chain of command is ordered',
    (_, { list, directory, hostUnitId }) => {
      const ordered = list.seats.filter(({ isAsked }) => !isAsked);
      expect(ordered.filter(({ unitId }) => !isInChain(directory, unitId, hostUnitId))).toEqual([]);
    },
  );

  it.each(Object.entries(ALL))('%s: every person and every post has one seat', (_, { list }) => {
    const people = list.seats.flatMap(({ personId }) => personId ?? []);
    const posts = list.seats.flatMap(({ postId }) => postId ?? []);
    expect(new Set(people).size).toBe(people.length);
    expect(new Set(posts).size).toBe(posts.length);
  });

  it('Phong Thổ: every line leads to seats, the chairmen of all 17 communes among them', () => {
    expect(PHONG_THO.list.unresolved).toEqual([]);
    for (const line of PHONG_THO.plan.participants.keys())
      expect(seatsOfLine(PHONG_THO, line).length).toBeGreaterThan(0);
    const chairmen = seatsOfLine(PHONG_THO, 3);
    expect(chairmen).toHaveLength(17);
    expect(new Set(chairmen.map(({ postTitle }) => postTitle))).toEqual(new Set(['Chủ tịch']));
  });

  it('Phong Thổ: the chairman of the district chairs and takes no seat', () => {
    const titles = PHONG_THO.list.seats.filter(({ unitId }) => unitId === PHONG_THO.hostUnitId);
    expect(titles.map(({ postTitle }) => postTitle)).not.toContain('Chủ tịch');
  });

  it('Phong Thổ: officers of both levels are called by their functions', () => {
    const functions = new Set(seatsOfLine(PHONG_THO, 4).map(({ calledFunction }) => calledFunction));
    expect([...functions].filter((one) => one !== null).sort()).toEqual(['one-stop', 'procedure-control', 'reform']);
  });

  it('Tam Đường: one leader and the officer in charge of CCHC of each of the seven units', () => {
    const seats = seatsOfLine(TAM_DUONG, 0);
    expect(seats).toHaveLength(14);
    expect(seats.filter(({ maySendDeputy }) => maySendDeputy)).toHaveLength(7);
    expect(seats.filter(({ calledFunction }) => calledFunction === 'reform')).toHaveLength(7);
    expect(seatsOfLine(TAM_DUONG, 1)).toHaveLength(2 * 13);
  });

  it('Quảng Nam: the vertical agencies named in two lines are counted once', () => {
    const vertical = seatsOfLine(QUANG_NAM, 4);
    expect(vertical).toHaveLength(10);
    expect(vertical.map(({ reasons }) => reasons)).toEqual(Array.from({ length: 10 }, () => [3, 4]));
  });

  it('Quảng Nam: "Thường trực HĐND tỉnh" under the heading of the districts is reported', () => {
    expect(QUANG_NAM.list.unresolved).toEqual([{ line: 6, name: 'Thường trực HĐND tỉnh', reason: 'wrong-level' }]);
  });

  it('Quảng Nam: lines for districts and communes are repeated in each of them', () => {
    const districts = QUANG_NAM.directory.units.filter(
      ({ level, kind }) => level === 'district' && kind === 'peoples-committee',
    );
    const communes = QUANG_NAM.directory.units.filter(
      ({ level, kind }) => level === 'commune' && kind === 'peoples-committee',
    );
    expect(seatsOfLine(QUANG_NAM, 7)).toHaveLength(districts.length);
    expect(seatsOfLine(QUANG_NAM, 12)).toHaveLength(communes.length);
    expect(new Set(seatsOfLine(QUANG_NAM, 14).map(({ state }) => state))).toEqual(new Set(['to-be-named']));
    expect(new Set(seatsOfLine(QUANG_NAM, 12).map(({ territoryId }) => territoryId)).size).toBe(communes.length);
  });

  it('Quảng Nghiệp: the seats are compared with "Khoảng 35 đại biểu"', () => {
    expect(compareHeadcount({ value: 35, max: null }, QUANG_NGHIEP.list.seats)).toMatchObject({
      counted: QUANG_NGHIEP.list.seats.length,
      isFlagged: false,
    });
    expect(QUANG_NGHIEP.list.unresolved).toEqual([]);
  });

  it('Quảng Nghiệp: the reporters of the district’s station are asked', () => {
    const seats = seatsOfLine(QUANG_NGHIEP, 5);
    expect(new Set(seats.map(({ unitName }) => unitName))).toEqual(new Set(['Đài Phát thanh']));
    expect(seats.every(({ isAsked }) => isAsked)).toBe(true);
  });

  it('Hòa Tân Tây: every line leads to seats, those rewarded are for the host to name', () => {
    expect(HOA_TAN_TAY.list.unresolved).toEqual([]);
    expect(seatsOfLine(HOA_TAN_TAY, 7)).toMatchObject([{ state: 'to-be-named', unitId: HOA_TAN_TAY.hostUnitId }]);
  });
});

describe('assignments, recipients and speeches of the five plans', () => {
  it.each([
    ['PHONG_THO', 'Phòng Nội vụ', 'Phòng Nội vụ'],
    ['PHONG_THO', 'Trung tâm Văn hóa, Thể thao và Truyền thông', 'Trung tâm Văn hóa, Thể thao và Truyền thông'],
    ['PHONG_THO', 'Văn phòng HĐND và UBND huyện', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    ['PHONG_THO', 'UBND xã Mường So', 'Ủy ban nhân dân xã Mường So'],
    ['PHONG_THO', 'Sở Nội vụ', 'Sở Nội vụ'],
    ['PHONG_THO', 'Thường trực Huyện ủy', 'Huyện ủy'],
    ['PHONG_THO', 'UB MTTQ VN huyện', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Phong Thổ'],
    ['PHONG_THO', 'VT', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    ['PHONG_THO', 'NV', 'Phòng Nội vụ'],
    ['TAM_DUONG', 'Văn phòng HĐND-UBND huyện', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân'],
    ['QUANG_NAM', 'Đài Phát thanh và Truyền hình Quảng Nam', 'Đài Phát thanh và Truyền hình Quảng Nam'],
    ['QUANG_NAM', 'Ban Chỉ đạo CCHC&CĐS tỉnh', 'Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số tỉnh'],
    ['QUANG_NAM', 'CPVP', 'Văn phòng Ủy ban nhân dân tỉnh'],
    ['QUANG_NAM', 'NCKS', 'Phòng Nội chính - Kiểm soát thủ tục hành chính'],
    ['QUANG_NGHIEP', 'Văn phòng -thống kê', 'Văn phòng - Thống kê'],
    ['QUANG_NGHIEP', 'Văn hoá thông tin', 'Văn hóa - Xã hội'],
    ['QUANG_NGHIEP', 'công chức Tài chính - Kế toán', 'Tài chính - Kế toán'],
    ['QUANG_NGHIEP', 'UBND huyện Tứ Kỳ', 'Ủy ban nhân dân huyện Tứ Kỳ'],
    ['HOA_TAN_TAY', 'Phòng Nội vụ', 'Phòng Nội vụ'],
    ['HOA_TAN_TAY', 'Hội đồng Thi đua – Khen thưởng xã', 'Hội đồng Thi đua - Khen thưởng xã Hòa Tân Tây'],
  ] as const)('%s: "%s" is %s', (plan, wording, name) => {
    expect(namesOf(ALL[plan], wording)).toEqual({ state: 'matched', names: [name] });
  });

  it('finds all units of a list of groups', () => {
    const { state, names } = namesOf(PHONG_THO, 'Các cơ quan, đơn vị huyện; UBND các xã, thị trấn');
    expect(state).toBe('group');
    expect(names.filter((name) => name?.startsWith('Ủy ban nhân dân'))).toHaveLength(17);
    expect(names).toContain('Phòng Nội vụ');
    expect(names).not.toContain('Công an huyện Phong Thổ');
  });

  it('finds both bodies of "TT TU, TT HĐND tỉnh"', () => {
    expect(namesOf(QUANG_NAM, 'TT TU, TT HĐND tỉnh').names).toEqual(['Tỉnh ủy', 'Hội đồng nhân dân tỉnh Quảng Nam']);
  });

  it('leaves out of the rest who was named before', () => {
    const { directory, hostUnitId } = PHONG_THO;
    const named = matchUnits({ wording: 'UBND xã Mường So, UBND xã Bản Lang', hostUnitId, directory }).unitIds;
    expect(named).toHaveLength(2);
    const rest = matchUnits({ wording: 'Các đơn vị còn lại', hostUnitId, directory, namedBefore: named }).unitIds;
    const communes = rest.filter((id) => directory.units.some((unit) => unit.id === id && unit.level === 'commune'));
    expect(communes).toHaveLength(15);
    expect(rest).not.toContain(named[0]);
  });

  it('asks about a name that is only near, and guesses nothing', () => {
    const { directory, hostUnitId } = PHONG_THO;
    const match = matchUnits({ wording: 'UBND xã Tung Qua Lìn', hostUnitId, directory });
    expect(match).toMatchObject({ state: 'ambiguous', unitIds: [] });
    expect(match.parts[0]?.unitIds).toEqual(['03565.UBND.2021-07-01']);
    expect(namesOf(PHONG_THO, 'Trang thông tin điện tử huyện').state).toBe('unknown');
  });

  it('marks "liên quan" as open: the lead chooses', () => {
    const { directory, hostUnitId } = QUANG_NAM;
    expect(matchUnits({ wording: 'các đơn vị liên quan', hostUnitId, directory })).toMatchObject({
      state: 'group',
      isOpen: true,
    });
  });
});
