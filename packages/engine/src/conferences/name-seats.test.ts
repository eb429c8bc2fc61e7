import { describe, expect, it } from 'vitest';
import { idOf, type PostId } from '../ids.ts';
import { aPost, unitId } from '../units/testing/a-directory.ts';
import { aDistrict, aDistrictDirectory, type District } from '../units/testing/a-district.ts';
import { nameSeats } from './name-seats.ts';
import { type Naming, nameablePosts, seatKeysOf } from './naming.ts';
import type { ParticipantRule, PostCall, UnitCall } from './participant-rule.ts';
import { resolveParticipants } from './resolve-participants.ts';

const bodyKeyOf = (name: string) => name.toLowerCase();
const COMMUNES: UnitCall = { units: 'every', kinds: ['peoples-committee'], level: 'commune', scope: 'any' };
const OPEN: PostCall = { call: 'named-by-unit' };

const aRule = (line: number, text: string, posts: PostCall[]): ParticipantRule => ({
  line,
  text,
  headingLevel: null,
  calls: [{ unit: COMMUNES, posts, text }],
  notUnderstood: [],
});

const RULES = [aRule(0, 'Chủ tịch UBND xã', [{ call: 'head' }]), aRule(1, 'Công chức xã có liên quan', [OPEN])];
const KEY = 'Công chức xã có liên quan';
const HEAD = idOf<PostId>('C1.UBND.head.1');
const OFFICER = idOf<PostId>('C1.UBND.officer.3');

function aNaming(nominee: Naming['nominee'], changes: Partial<Naming> = {}): Naming {
  return { unitId: unitId('C1.UBND'), seatKey: KEY, nominee, ...changes };
}

function ask(namings: Naming[], { rules = RULES, district = {}, chair = null }: Asked = {}) {
  const directory = aDistrictDirectory(district);
  const list = resolveParticipants({ rules, hostUnitId: unitId('D.UBND'), directory, chair, bodyKeyOf });
  return nameSeats({ list, rules, namings, directory, chair });
}
interface Asked {
  rules?: ParticipantRule[];
  district?: Partial<District>;
  chair?: PostId | null;
}

const seatsOfC1 = ({ list }: ReturnType<typeof ask>) =>
  list.seats
    .filter((seat) => seat.unitId === 'C1.UBND')
    .map(({ personName, state, reasons }) => [personName, state, reasons]);

describe('nameSeats', () => {
  it('leaves every seat open while nobody is named', () => {
    const { list, openSeats } = ask([]);
    expect(list.seats.map(({ unitId, state }) => [unitId, state])).toEqual([
      ['C1.UBND', 'held'],
      ['C2.UBND', 'held'],
      ['C1.UBND', 'to-be-named'],
      ['C2.UBND', 'to-be-named'],
    ]);
    expect(openSeats.map(({ key, unitId, named }) => [key, unitId, named.length])).toEqual([
      [KEY, 'C1.UBND', 0],
      [KEY, 'C2.UBND', 0],
    ]);
  });

  it('seats the holder of a named post, in the place of the open seat of that unit alone', () => {
    const answer = ask([aNaming({ postId: OFFICER })]);
    expect(answer.list.seats.map(({ personName, state, namedFor }) => [personName, state, namedFor])).toEqual([
      ['holder of C1.UBND.head.1', 'held', []],
      ['holder of C2.UBND.head.1', 'held', []],
      ['holder of C1.UBND.officer.3', 'named', [1]],
      [null, 'to-be-named', []],
    ]);
    expect(answer.openSeats[0]?.named).toMatchObject([
      { personName: 'holder of C1.UBND.officer.3', title: 'officer', isCountedElsewhere: false },
    ]);
  });

  it('means whoever holds the post on the day, and a vacant seat where nobody does', () => {
    const { holdings } = aDistrict();
    const handedOver = holdings.map((held) => (held.postId === OFFICER ? { ...held, validTo: '2024-06-20' } : held));
    expect(seatsOfC1(ask([aNaming({ postId: OFFICER })], { district: { holdings: handedOver } }))).toEqual([
      ['holder of C1.UBND.head.1', 'held', [0]],
      [null, 'vacant', [1]],
    ]);
  });

  it('takes somebody without a post by name and title, and several for one seat', () => {
    const free = { name: 'Lò Thị Mai', title: 'Công chức hợp đồng' };
    const { list, openSeats } = ask([aNaming(free), aNaming({ postId: OFFICER })]);
    expect(list.seats.filter(({ state }) => state === 'named')).toMatchObject([
      { unitName: 'UBND', personName: 'Lò Thị Mai', postTitle: 'Công chức hợp đồng', personId: null },
      { personName: 'holder of C1.UBND.officer.3' },
    ]);
    expect(openSeats[0]?.named).toHaveLength(2);
  });

  it('counts a named person whom another line calls once, and says so', () => {
    const answer = ask([aNaming({ postId: HEAD })]);
    expect(seatsOfC1(answer)).toEqual([['holder of C1.UBND.head.1', 'held', [0, 1]]]);
    expect(answer.list.seats[0]?.namedFor).toEqual([1]);
    expect(answer.openSeats[0]?.named).toMatchObject([{ isCountedElsewhere: true }]);
  });

  it('counts a person named for two seats once, wherever the other line stands', () => {
    const rules = [aRule(0, 'Đại diện UBND xã', [OPEN]), aRule(1, KEY, [OPEN])];
    const free = { name: 'Lò Thị Mai', title: 'Công chức' };
    const twice = [aNaming(free, { seatKey: 'Đại diện UBND xã' }), aNaming(free)];
    expect(seatsOfC1(ask(twice, { rules }))).toEqual([['Lò Thị Mai', 'named', [0, 1]]]);
    const later = [RULES[1], RULES[0]].flatMap((rule, line) => (rule ? { ...rule, line } : []));
    expect(seatsOfC1(ask([aNaming({ postId: HEAD })], { rules: later }))).toEqual([
      ['holder of C1.UBND.head.1', 'held', [0, 1]],
    ]);
  });

  it.each([
    { nominee: { postId: idOf<PostId>('C2.UBND.head.1') }, why: 'a post of another unit' },
    { nominee: { postId: idOf<PostId>('none') }, why: 'a post that is no more' },
  ])('is open again after naming $why', ({ nominee }) => {
    expect(seatsOfC1(ask([aNaming(nominee)]))).toContainEqual([null, 'to-be-named', [1]]);
  });

  it('names nobody by naming the chair, by whatever post', () => {
    const { posts, holdings } = aDistrict();
    const second = aPost('C1.UBND', 'officer', { order: 9 });
    const chair = idOf<PostId>('D.UBND.head.1');
    const held = holdings.find(({ postId }) => postId === chair);
    const district = {
      posts: [...posts, second],
      holdings: [...holdings, ...(held ? [{ ...held, postId: second.id }] : [])],
    };
    const answer = ask([aNaming({ postId: second.id })], { district, chair });
    expect(seatsOfC1(answer)).toContainEqual([null, 'to-be-named', [1]]);
  });

  it('finds its line again after another was put before it, and lapses with its words', () => {
    const moved = [aRule(0, 'Bí thư xã', [{ call: 'head' }]), aRule(1, 'Khác', [OPEN]), aRule(2, KEY, [OPEN])];
    const namings = [aNaming({ postId: OFFICER })];
    expect(seatsOfC1(ask(namings, { rules: moved }))).toContainEqual(['holder of C1.UBND.officer.3', 'named', [2]]);
    expect(seatsOfC1(ask(namings, { rules: [aRule(0, 'Công chức xã', [OPEN])] }))).toEqual([
      [null, 'to-be-named', [0]],
    ]);
  });
});

it('tells lines with the same words apart', () => {
  const keys = seatKeysOf(['A', 'B', 'A', ' A '].map((text, line) => ({ line, text })));
  expect([...keys.values()]).toEqual(['A', 'B', 'A #2', 'A #3']);
});

it('names from the posts of a unit and its offices, not from those of units below', () => {
  const names = nameablePosts(aDistrictDirectory(), unitId('D.UBND')).map(({ post }) => post.unitId);
  expect([...new Set(names)]).toEqual(expect.arrayContaining(['D.UBND', 'D.NV']));
  expect(names.some((id) => id.startsWith('C1'))).toBe(false);
  expect(nameablePosts(aDistrictDirectory(), unitId('none'))).toEqual([]);
});
