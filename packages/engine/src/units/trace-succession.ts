import type { UnitId } from '../ids.ts';
import type { Succession } from './unit.ts';

/** One succession on the way; `distance` counts from 1 at the unit asked about. */
export interface SuccessionStep {
  distance: number;
  succession: Succession;
}

export interface SuccessionTrace {
  /** Steps back in time, nearest first, then by day from the latest. */
  predecessors: readonly SuccessionStep[];
  /** Steps forward in time, nearest first, then by day. */
  successors: readonly SuccessionStep[];
  /** Units at the far ends: what the unit was made of in the beginning, and what is left of it now; itself where nothing came before or after. */
  originIds: readonly UnitId[];
  presentIds: readonly UnitId[];
}

/**
 * Follows successions from one unit both ways, chained and many-to-many: Quảng Nghiệp → Dân An (2024) → Tân Kỳ (2025).
 * Each succession is told once, at its shortest distance; cycles in the data end the walk.
 */
export function traceSuccession(successions: readonly Succession[], unitId: UnitId): SuccessionTrace {
  const back = walk(unitId, successions, { from: (step) => step.successorId, to: (step) => step.predecessorId });
  const forward = walk(unitId, successions, { from: (step) => step.predecessorId, to: (step) => step.successorId });
  return {
    predecessors: back.steps.sort((one, other) => one.distance - other.distance || compareDays(other, one)),
    successors: forward.steps.sort((one, other) => one.distance - other.distance || compareDays(one, other)),
    originIds: back.ends,
    presentIds: forward.ends,
  };
}

interface Direction {
  from: (step: Succession) => UnitId;
  to: (step: Succession) => UnitId;
}

function walk(start: UnitId, successions: readonly Succession[], { from, to }: Direction) {
  const byStart = new Map<UnitId, Succession[]>();
  for (const succession of successions) {
    byStart.set(from(succession), [...(byStart.get(from(succession)) ?? []), succession]);
  }
  const steps: SuccessionStep[] = [];
  const ends: UnitId[] = [];
  const seen = new Set([start]);
  let ring = [start];
  for (let distance = 1; ring.length > 0; distance += 1) {
    const next: UnitId[] = [];
    for (const id of ring) {
      const onward = byStart.get(id) ?? [];
      if (onward.length === 0) ends.push(id);
      for (const succession of onward) {
        steps.push({ distance, succession });
        if (seen.has(to(succession))) continue;
        seen.add(to(succession));
        next.push(to(succession));
      }
    }
    ring = next;
  }
  return { steps, ends };
}

function compareDays(one: SuccessionStep, other: SuccessionStep): number {
  if (one.succession.day === other.succession.day) return 0;
  return one.succession.day < other.succession.day ? -1 : 1;
}
