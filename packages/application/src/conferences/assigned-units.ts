import { matchUnits, type PlanDocument, type UnitMatchState } from '@openpar/documents';
import type { Directory, Unit, UnitId } from '@openpar/engine';
import { plannedWork } from './planned-work.ts';

/** The units that an assignment of the plan speaks of; `ambiguous`: part of its heading is not clear. */
export interface AssignedUnits {
  state: UnitMatchState;
  units: readonly Unit[];
  /** Units that an unclear part may mean; a person decides. */
  candidates: readonly Unit[];
}

interface AssignmentQuestion {
  plan: Pick<PlanDocument, 'assignments' | 'speeches'>;
  hostUnitId: UnitId;
  directory: Directory;
}

/**
 * The units of each piece of `plannedWork`, in its order. "các đơn vị còn lại" leaves out the units named before it, among assignments
 * and among speeches.
 */
export function assignedUnits({ plan, hostUnitId, directory }: AssignmentQuestion): AssignedUnits[] {
  const unitsById = new Map(directory.units.map((unit) => [unit.id, unit]));
  const unitsOf = (unitIds: readonly UnitId[]) => unitIds.flatMap((unitId) => unitsById.get(unitId) ?? []);
  const named = { assignments: [] as UnitId[], speeches: [] as UnitId[] };
  return plannedWork(plan).map(({ unit: wording }, index) => {
    const namedBefore = index < plan.assignments.length ? named.assignments : named.speeches;
    const { state, unitIds, parts } = matchUnits({ wording, hostUnitId, directory, namedBefore });
    namedBefore.push(...unitIds);
    const unclear = parts.filter((part) => part.state === 'ambiguous').flatMap((part) => part.unitIds);
    return { state, units: unitsOf(unitIds), candidates: unitsOf(unclear) };
  });
}
