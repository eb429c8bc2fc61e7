import type { Directory, Unit, UnitId, UnitRelation } from '@openpar/engine';

/** Which way up tells most about a unit, where there are several. */
const WAY_UP: readonly UnitRelation[] = ['body-of', 'under', 'serves', 'outside-chain', 'located-in', 'vertical-in'];

/**
 * Full names of what stands above a unit, from the nearest outwards, without the country: "Phòng Nội vụ" → "Ủy ban nhân dân huyện Phong
 * Thổ", "Tỉnh Lai Châu". A committee's own territory is passed over, its name says the same.
 */
export function contextOfUnit(directory: Directory, unitId: UnitId): string[] {
  const stepsUp = indexStepsUp(directory);
  const names: string[] = [];
  const seen = new Set([unitId]);
  for (let [step] = stepsUp(unitId); step && !seen.has(step.unit.id); [step] = stepsUp(step.unit.id)) {
    seen.add(step.unit.id);
    if (step.relation !== 'body-of' && step.unit.kind !== 'country') names.push(step.unit.fullName);
  }
  return names;
}

/** Everything above a unit, nearest first; of one distance in the order of relations that `contextOfUnit` goes by. */
export function unitsAbove(directory: Directory, unitId: UnitId): Unit[] {
  const stepsUp = indexStepsUp(directory);
  const found = new Map<UnitId, Unit>();
  let ring: readonly UnitId[] = [unitId];
  while (ring.length > 0) {
    const reached = ring.flatMap(stepsUp).map(({ unit }) => unit);
    const next = reached.filter(({ id }) => id !== unitId && !found.has(id));
    for (const unit of next) found.set(unit.id, unit);
    ring = next.map(({ id }) => id);
  }
  return [...found.values()];
}

interface StepUp {
  relation: UnitRelation;
  unit: Unit;
}

/** For each unit what it stands to, the most telling relation first. */
function indexStepsUp({ units, links }: Directory): (id: UnitId) => readonly StepUp[] {
  const unitById = new Map(units.map((unit) => [unit.id, unit]));
  const steps = new Map<UnitId, StepUp[]>();
  for (const { unitId, relation, toUnitId } of links) {
    const unit = unitById.get(toUnitId);
    if (unit) steps.set(unitId, [...(steps.get(unitId) ?? []), { relation, unit }]);
  }
  for (const ofUnit of steps.values()) {
    ofUnit.sort((one, other) => WAY_UP.indexOf(one.relation) - WAY_UP.indexOf(other.relation));
  }
  return (id) => steps.get(id) ?? [];
}
