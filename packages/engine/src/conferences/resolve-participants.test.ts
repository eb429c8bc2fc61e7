import { describe, expect, it } from 'vitest';
import { aHolding, aLink, aPost, aUnit, unitId } from '../units/testing/a-directory.ts';
import { aDistrict, aDistrictDirectory, type District } from '../units/testing/a-district.ts';
import { compareHeadcount } from './compare-headcount.ts';
import type { ParticipantCall, ParticipantRule, PostCall, UnitCall } from './participant-rule.ts';
import { resolveChair } from './resolve-chair.ts';
import { resolveParticipants } from './resolve-participants.ts';

/** Keys of this test are the names themselves in small letters. */
const bodyKeyOf = (name: string) => name.toLowerCase();
const COMMITTEES_BELOW: UnitCall = { units: 'every', kinds: ['peoples-committee'], level: 'commune', scope: 'any' };

function named(name: string): UnitCall {
  return { units: 'named', nameKey: bodyKeyOf(name), name, level: null, territoryKey: null };
}

function aRule(
  line: number,
  calls: [UnitCall, ...PostCall[]][],
  changes: Partial<ParticipantRule> = {},
): ParticipantRule {
  const made = calls.map(([unit, ...posts]): ParticipantCall => ({ unit, posts, text: `call of line ${line}` }));
  return { line, text: `line ${line}`, headingLevel: null, calls: made, notUnderstood: [], ...changes };
}

function resolve(rules: ParticipantRule[], district: Partial<District> = {}, chair: string | null = null) {
  const directory = aDistrictDirectory(district);
  const chairPost = directory.posts.find(({ id }) => id === chair)?.id ?? null;
  return resolveParticipants({ rules, hostUnitId: unitId('D.UBND'), directory, chair: chairPost, bodyKeyOf });
}

describe('resolveParticipants', () => {
  it('calls the head of every committee of a level, by code', () => {
    const { seats } = resolve([aRule(0, [[COMMITTEES_BELOW, { call: 'head' }]])]);
    expect(seats.map(({ unitId, state }) => [unitId, state])).toEqual([
      ['C1.UBND', 'held'],
      ['C2.UBND', 'held'],
    ]);
  });

  it('has two more expected after a commune with two posts is added', () => {
    const district = aDistrict();
    const rules = [aRule(0, [[COMMITTEES_BELOW, { call: 'head' }, { call: 'function', function: 'reform' }]])];
    const before = resolve(rules, district).seats.length;
    const more = {
      units: [
        ...district.units,
        aUnit('C3', 'commune', { level: 'commune' }),
        aUnit('C3.UBND', 'peoples-committee', { level: 'commune' }),
      ],
      links: [...district.links, aLink('C3', 'under', 'D'), aLink('C3.UBND', 'body-of', 'C3')],
      posts: [...district.posts, aPost('C3.UBND', 'head'), aPost('C3.UBND', 'officer', { functions: ['reform'] })],
    };
    const after = resolve(rules, more).seats;
    expect(after.length).toBe(before + 2);
    expect(after.filter(({ state }) => state === 'vacant').map(({ unitId }) => unitId)).toEqual(['C3.UBND', 'C3.UBND']);
  });

  it('shows a post whose holder has left before the day as vacant', () => {
    const { holdings } = aDistrict();
    const left = holdings.map((holding) =>
      holding.postId === 'C1.UBND.head.1' ? { ...holding, validTo: '2024-06-20' } : holding,
    );
    const { seats } = resolve([aRule(0, [[COMMITTEES_BELOW, { call: 'head' }]])], { holdings: left });
    expect(seats[0]).toMatchObject({ unitId: 'C1.UBND', state: 'vacant', personName: null, postTitle: 'Chủ tịch' });
  });

  it('gives one seat with all reasons to whoever is called by two lines or holds two posts', () => {
    const { posts, holdings } = aDistrict();
    const member = aPost('D.HDTD', 'member', { order: 2 });
    const district = { posts: [...posts, member], holdings: [...holdings, aHolding(member, 'holder of D.NV.head.1')] };
    const rules = [
      aRule(0, [[named('Phòng Nội vụ'), { call: 'head' }]]),
      aRule(1, [[named('Hội đồng thẩm định'), { call: 'members' }]]),
      aRule(2, [[named('Phòng Nội vụ'), { call: 'leader' }]]),
    ];
    const own = resolve(rules, district).seats.filter(({ personName }) => personName === 'holder of D.NV.head.1');
    expect(own).toHaveLength(1);
    expect(own[0]).toMatchObject({ unitId: 'D.NV', postTitle: 'Thủ trưởng', reasons: [0, 1, 2], maySendDeputy: false });
  });

  it('lets a unit send a deputy where every line asks for one of its leaders', () => {
    const { seats } = resolve([aRule(0, [[named('Phòng Nội vụ'), { call: 'leader' }]])]);
    expect(seats).toMatchObject([{ postTitle: 'Thủ trưởng', maySendDeputy: true }]);
  });

  it('leaves out the chair, by whatever post he is called', () => {
    const { posts, holdings } = aDistrict();
    const member = aPost('D.HDTD', 'member', { order: 2 });
    const district = {
      posts: [...posts, member],
      holdings: [...holdings, aHolding(member, 'holder of D.UBND.head.1')],
    };
    const rules = [
      aRule(0, [[{ units: 'host' }, { call: 'leaders' }]]),
      aRule(1, [[named('Hội đồng thẩm định'), { call: 'members' }]]),
    ];
    const people = resolve(rules, district, 'D.UBND.head.1').seats.map(({ personName }) => personName);
    expect(people).not.toContain('holder of D.UBND.head.1');
    expect(people.length).toBe(2);
  });

  it('marks the units of a list that have no officer for the function', () => {
    const { posts } = aDistrict();
    const without = posts.filter(({ id }) => id !== 'D.NV.officer.3');
    const rules = [aRule(0, [[named('Phòng Nội vụ'), { call: 'leader' }, { call: 'function', function: 'reform' }]])];
    const { seats } = resolve(rules, { posts: without });
    expect(seats.map(({ state, calledFunction }) => [state, calledFunction])).toEqual([
      ['held', null],
      ['post-missing', 'reform'],
    ]);
  });

  it('asks whoever stands outside the chain of command and orders the others', () => {
    const all: UnitCall = {
      units: 'every',
      kinds: ['front', 'party-committee', 'vertical-agency', 'agency', 'division'],
      level: 'district',
      scope: 'any',
    };
    const { seats } = resolve([aRule(0, [[all, { call: 'head' }]])]);
    expect(Object.fromEntries(seats.map(({ unitId, isAsked }) => [unitId, isAsked]))).toEqual({
      'D.CA': true,
      'D.DU': true,
      'D.MTTQ': true,
      'D.NH': true,
      'D.NV': false,
    });
  });

  it('asks a member of a council who works outside the chain', () => {
    const { posts, holdings } = aDistrict();
    const member = aPost('D.HDTD', 'member', { order: 2 });
    const district = {
      posts: [...posts, member],
      holdings: [...holdings, aHolding(member, 'holder of D.MTTQ.head.1')],
    };
    const { seats } = resolve([aRule(0, [[named('Hội đồng thẩm định'), { call: 'members' }]])], district);
    expect(seats.map(({ postTitle, isAsked }) => [postTitle, isAsked])).toEqual([
      ['Thủ trưởng', false],
      ['member', true],
      ['officer', false],
    ]);
  });

  it('reports a body of another level than the heading and gives it no seat', () => {
    const council: UnitCall = { units: 'every', kinds: ['department'], level: 'province', scope: 'any' };
    const { seats, unresolved } = resolve([aRule(0, [[council, { call: 'head' }]], { headingLevel: 'district' })]);
    expect(seats).toEqual([]);
    expect(unresolved).toEqual([{ line: 0, name: 'call of line 0', reason: 'wrong-level' }]);
  });

  it('reports names without a unit, names with several, and words it has no rule for', () => {
    const { units, links } = aDistrict();
    const district = {
      units: [
        ...units,
        aUnit('D.NV2', 'agency', { fullName: 'Phòng Nội vụ' }),
        aUnit('D.NV3', 'agency', { fullName: 'Phòng Thuế' }),
        aUnit('D.NV4', 'agency', { fullName: 'Phòng Thuế' }),
      ],
      links: [
        ...links,
        aLink('D.NV2', 'located-in', 'D'),
        aLink('D.NV3', 'located-in', 'D'),
        aLink('D.NV4', 'located-in', 'D'),
      ],
    };
    const rules = [
      aRule(0, [[named('Phòng Y tế'), { call: 'head' }]]),
      aRule(1, [[named('Phòng Thuế'), { call: 'head' }]]),
      aRule(2, [], { notUnderstood: ['quý vị'] }),
      aRule(3, [[named('Phòng Nội vụ'), { call: 'head' }]]),
    ];
    const { seats, unresolved } = resolve(rules, district);
    expect(unresolved.map(({ line, reason }) => [line, reason])).toEqual([
      [0, 'unit-unknown'],
      [1, 'unit-ambiguous'],
      [2, 'not-understood'],
    ]);
    // Of two offices of one name the one that the host commands is meant.
    expect(seats.map(({ unitId }) => unitId)).toEqual(['D.NV']);
  });

  it('names the territories that lack a body which the others have', () => {
    const { units, links } = aDistrict();
    const district = {
      units: [...units, aUnit('C1.VP', 'section', { level: 'commune', fullName: 'Văn phòng' })],
      links: [...links, aLink('C1.VP', 'under', 'C1.UBND')],
    };
    const call: UnitCall = { units: 'every-named', nameKey: 'văn phòng', name: 'Văn phòng', level: 'commune' };
    const { seats, unresolved } = resolve([aRule(0, [[call, { call: 'named-by-unit' }]])], district);
    expect(seats).toMatchObject([{ unitId: 'C1.VP', state: 'to-be-named', personId: null }]);
    expect(unresolved).toEqual([{ line: 0, name: 'call of line 0, C2', reason: 'unit-unknown' }]);
  });
});

describe('resolveChair', () => {
  const ask = (calls: PostCall[]) =>
    resolveChair({
      call: { unit: { units: 'host' }, posts: calls, text: '' },
      hostUnitId: unitId('D.UBND'),
      directory: aDistrictDirectory({
        posts: [...aDistrict().posts, aPost('D.UBND', 'deputy', { order: 2 })],
      }),
      bodyKeyOf,
    });

  it('is the holder of the post on the day', () => {
    expect(ask([{ call: 'head' }])).toMatchObject({ state: 'held', personName: 'holder of D.UBND.head.1' });
  });

  it('is still to be named where the plan says "Lãnh đạo"', () => {
    const chair = ask([{ call: 'leaders' }]);
    expect(chair).toMatchObject({ state: 'to-be-named', post: null });
    expect(chair.candidates).toHaveLength(2);
  });
});

describe('compareHeadcount', () => {
  const { seats } = resolve([aRule(0, [[COMMITTEES_BELOW, { call: 'members' }]])]);
  const many = Array.from({ length: 10 }, () => seats).flat();

  it.each([
    { value: 40, max: null, difference: 0, isFlagged: false },
    { value: 44, max: null, difference: -4, isFlagged: false },
    { value: 45, max: null, difference: -5, isFlagged: true },
    { value: 36, max: null, difference: 4, isFlagged: true },
    { value: 30, max: 50, difference: 0, isFlagged: false },
    { value: 10, max: 20, difference: 20, isFlagged: true },
    { value: 0, max: null, difference: 40, isFlagged: true },
  ])('compares 40 seats with $value to $max', ({ value, max, difference, isFlagged }) => {
    expect(compareHeadcount({ value, max }, many)).toMatchObject({ counted: 40, difference, isFlagged });
  });

  it('does not count posts that a unit has not', () => {
    const missing = seats.map((seat) => ({ ...seat, state: 'post-missing' as const }));
    expect(compareHeadcount({ value: 4, max: null }, missing).counted).toBe(0);
  });
});
