import { idOf, POST_FUNCTIONS, POST_RANKS, type Post, type Unit, type UnitId } from '@openpar/engine';
import { describe, expect, it } from 'vitest';
import { type Actor, isPermitted, PERMISSIONS, permissionsOf } from './permissions.ts';

const POST: Post = {
  id: idOf('p'),
  unitId: idOf('nv'),
  title: 'Chuyên viên',
  rank: 'officer',
  functions: [],
  order: 1,
  validFrom: '2021-01-01',
  validTo: null,
};
const UNIT: Unit = {
  id: idOf('nv'),
  code: 'nv',
  kind: 'division',
  level: 'district',
  name: 'Nội vụ',
  fullName: 'Phòng Nội vụ',
  validFrom: '2021-01-01',
  isStartKnown: false,
  validTo: null,
};

function anActor(post: Partial<Post>, unitIds: readonly string[] = ['nv']): Actor {
  return {
    realmId: idOf('r'),
    accountId: idOf('a'),
    personId: idOf('x'),
    personName: 'Lò Thị Bình',
    delegatedBy: null,
    day: '2024-06-03',
    post: { ...POST, ...post },
    unit: UNIT,
    unitIds: unitIds.map((id) => idOf<UnitId>(id)),
  };
}

describe('the permissions of a post', () => {
  it.each([
    { rank: 'head', functions: [], may: ['conferences.read', 'participants.name', 'plans.read', 'tasks.acknowledge'] },
    {
      rank: 'deputy',
      functions: [],
      may: ['conferences.read', 'participants.name', 'plans.read', 'tasks.acknowledge'],
    },
    { rank: 'officer', functions: [], may: [] },
    { rank: 'member', functions: [], may: [] },
    { rank: 'officer', functions: ['reform'], may: ['participants.name', 'tasks.acknowledge'] },
    { rank: 'officer', functions: ['office-statistics'], may: ['participants.name', 'tasks.acknowledge'] },
    { rank: 'officer', functions: ['clerk'], may: ['conferences.read', 'plans.read'] },
    { rank: 'officer', functions: ['administration'], may: ['accounts.manage', 'trail.read', 'units.edit'] },
    {
      rank: 'officer',
      functions: ['clerk', 'reform'],
      may: ['conferences.read', 'participants.name', 'plans.read', 'tasks.acknowledge'],
    },
    {
      rank: 'officer',
      functions: ['reform-lead'],
      may: PERMISSIONS.filter((name) => name !== 'accounts.manage' && name !== 'trail.read').sort(),
    },
  ] as const)('of a $rank with $functions are $may', ({ rank, functions, may }) => {
    expect([...permissionsOf({ rank, functions })].sort()).toEqual(may);
  });

  it('to bring in plans, make conferences and hand out tasks come with no rank and one function only', () => {
    const writing = ['plans.bring-in', 'conferences.edit', 'tasks.hand-out'] as const;
    const others = POST_FUNCTIONS.filter((name) => name !== 'reform-lead');
    for (const rank of POST_RANKS) {
      const granted = permissionsOf({ rank, functions: others });
      expect(writing.filter((permission) => granted.has(permission))).toEqual([]);
    }
  });
});

describe('whether an actor may', () => {
  const lead = anActor({ functions: ['reform-lead'] }, ['nv', 'ub']);

  it.each([
    { unit: 'nv', is: true },
    { unit: 'ub', is: true },
    { unit: 'ub-khac', is: false },
  ])('hand out tasks of $unit: $is', ({ unit, is }) => {
    expect(isPermitted(lead, 'tasks.hand-out', idOf<UnitId>(unit))).toBe(is);
  });

  it('without a unit asks for any that he acts for', () => {
    expect(isPermitted(lead, 'plans.read')).toBe(true);
    expect(isPermitted(anActor({}), 'plans.read')).toBe(false);
  });

  it('needs the permission also for his own unit', () => {
    expect(isPermitted(anActor({}), 'tasks.acknowledge', idOf<UnitId>('nv'))).toBe(false);
  });
});
