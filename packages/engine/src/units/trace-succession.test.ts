import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitId } from './testing/a-directory.ts';
import { traceSuccession } from './trace-succession.ts';
import type { Succession } from './unit.ts';

function step(predecessor: string, successor: string, day: string, kind: Succession['kind'] = 'whole'): Succession {
  return { predecessorId: unitId(predecessor), successorId: unitId(successor), kind, day };
}

const STEPS = [
  step('Quảng Nghiệp', 'Dân An', '2024-12-01'),
  step('Dân Chủ', 'Dân An', '2024-12-01'),
  step('Dân An', 'Tân Kỳ', '2025-07-01'),
  step('Hưng Đạo', 'Tân Kỳ', '2025-07-01', 'part'),
  step('Hưng Đạo', 'Chí Minh', '2025-07-01', 'part'),
];

describe('traceSuccession', () => {
  it('chains successors: Quảng Nghiệp became Dân An, which became Tân Kỳ', () => {
    const { successors, presentIds, predecessors } = traceSuccession(STEPS, unitId('Quảng Nghiệp'));
    expect(successors.map(({ distance, succession }) => [distance, succession.successorId])).toEqual([
      [1, 'Dân An'],
      [2, 'Tân Kỳ'],
    ]);
    expect(presentIds).toEqual(['Tân Kỳ']);
    expect(predecessors).toEqual([]);
  });

  it('finds all that a unit was made of, whole or in part, over several steps', () => {
    const { predecessors, originIds } = traceSuccession(STEPS, unitId('Tân Kỳ'));
    expect(predecessors.map(({ distance }) => distance)).toEqual([1, 1, 2, 2]);
    expect([...originIds].sort()).toEqual(['Dân Chủ', 'Hưng Đạo', 'Quảng Nghiệp']);
  });

  it('tells a unit split over several', () => {
    expect(traceSuccession(STEPS, unitId('Hưng Đạo')).presentIds).toEqual(['Tân Kỳ', 'Chí Minh']);
  });

  it('ends and tells each succession once, whatever circles the data hold', () => {
    const name = fc.constantFrom('A', 'B', 'C', 'D', 'E');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, name), { selector: String }), (pairs) => {
        const steps = pairs.map(([one, other]) => step(one, other, '2025-07-01'));
        const { successors, predecessors } = traceSuccession(steps, unitId('A'));
        expect(new Set(successors.map(({ succession }) => succession)).size).toBe(successors.length);
        expect(new Set(predecessors.map(({ succession }) => succession)).size).toBe(predecessors.length);
      }),
    );
  });
});
