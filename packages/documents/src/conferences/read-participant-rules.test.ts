import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { PlanDocument } from '../plans/plan-document.ts';
import { readChair } from './read-chair.ts';
import { readParticipantRules } from './read-participant-rules.ts';

const PLANS = new URL('../../cases/plans/', import.meta.url);

function planOf(group: string, name: string): PlanDocument {
  const { _meta: _, ...document } = JSON.parse(readFileSync(new URL(`${group}/${name}/expected.json`, PLANS), 'utf8'));
  return PlanDocument.parse(document);
}

const everyPlan = ['seed', 'further'].flatMap((group) =>
  readdirSync(new URL(group, PLANS)).map((name) => [group, name] as const),
);

describe('readParticipantRules', () => {
  it.each(everyPlan)('makes a rule of every line of %s/%s', (group, name) => {
    const document = planOf(group, name);
    const rules = readParticipantRules(document);
    expect(rules.map(({ line, text }) => [line, text])).toEqual(
      document.participants.map(({ description }, line) => [line, description]),
    );
    expect(rules.filter(({ calls }) => calls.length === 0)).toEqual([]);
    expect(rules.flatMap(({ notUnderstood }) => notUnderstood)).toEqual([]);
  });

  it('takes the level of a heading only where the heading announces one', () => {
    expect(readParticipantRules(planOf('seed', 'quang-nam-2024'))[6]?.headingLevel).toBe('district');
    expect(readParticipantRules(planOf('seed', 'phong-tho-2024'))[0]?.headingLevel).toBeNull();
    expect(readParticipantRules(planOf('further', 'xa-tay-hoa-2026-bang-phan-cong'))[0]?.headingLevel).toBeNull();
  });

  it('lets the host name who is rewarded, as the decision on awards says', () => {
    expect(readParticipantRules(planOf('seed', 'hoa-tan-tay-2024')).at(-1)?.calls).toEqual([
      { unit: { units: 'host' }, posts: [{ call: 'named-by-unit' }], text: 'Tập thể và cá nhân được khen thưởng' },
    ]);
  });

  it('calls the reporter of a body that is there to report', () => {
    const rules = readParticipantRules(planOf('further', 'nghi-son-giay-moi-2024'));
    expect(rules.at(-1)?.calls[0]?.posts).toEqual([{ call: 'function', function: 'reporter' }]);
  });
});

describe('readChair', () => {
  it.each([
    ['seed', 'phong-tho-2024', 'peoples-committee', 'head'],
    ['seed', 'quang-nam-2024', 'peoples-committee', 'leaders'],
    ['further', 'xa-tay-hoa-2026-bang-phan-cong', 'peoples-committee', 'head'],
    ['further', 'vy-da-2025', 'party-committee', 'head'],
  ])('of %s/%s is of a %s: %s', (group, name, kind, call) => {
    expect(readChair(planOf(group, name))).toMatchObject({ unit: { kinds: [kind] }, posts: [{ call }] });
  });

  it('is null where the plan names none', () => {
    expect(readChair(planOf('seed', 'quang-nghiep-2023'))).toBeNull();
  });
});
