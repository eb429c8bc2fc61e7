import { matchUnits, type PlanDocument, type UnitMatchState } from '@openpar/documents';
import type { Directory, Unit, UnitId } from '@openpar/engine';
import { plannedWork } from './planned-work.ts';

/** The units that an assignment of the plan speaks of; `ambiguous`: part of its heading is not clear. */
export interface AssignedUnits {
  state: UnitMatchState;
  units: readonly Unit[];
}

interface AssignmentQuestion {
  plan: Pick<PlanDocument, 'assignments' | 'speeches'>;
  hostUnitId: UnitId;
  directory: Directory;
}

/** The units of each piece of `plannedWork`, in its order; "các đơn vị còn lại" leaves out those that headings before it name. */
export function assignedUnits({ plan, hostUnitId, directory }: AssignmentQuestion): AssignedUnits[] {
  const unitsById = new Map(directory.units.map((unit) => [unit.id, unit]));
  const namedBefore: UnitId[] = [];
  return plannedWork(plan).map(({ unit: wording }) => {
    const { state, unitIds } = matchUnits({ wording, hostUnitId, directory, namedBefore });
    namedBefore.push(...unitIds);
    return { state, units: unitIds.flatMap((unitId) => unitsById.get(unitId) ?? []) };
  });
}
