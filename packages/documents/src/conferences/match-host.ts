import {
  type Directory,
  isTerritoryKind,
  territoriesAround,
  territoryOf,
  type Unit,
  type UnitId,
} from '@openpar/engine';
import { bodyNameKey, nameKey } from '@openpar/formats';
import type { PlanDocument } from '../plans/plan-document.ts';

export interface HostMatch {
  /** `ambiguous`: several bodies of that name, the document does not say which. */
  state: 'matched' | 'ambiguous' | 'unknown';
  unitIds: readonly UnitId[];
}

/** A body with the territories and superiors around it, from the nearest outwards: "Xã Tân Tiến" alone occurs seven times. */
export interface HostCandidate {
  unit: Unit;
  context: readonly string[];
}

type Issuer = Pick<PlanDocument['issuer'], 'name' | 'parentUnit' | 'superiorName'>;

/** The body that issued a plan, among all bodies of a directory on its day. */
export function matchHost(issuer: Issuer, directory: Directory): HostMatch {
  const bodies = directory.units.filter(({ kind }) => !isTerritoryKind(kind));
  return chooseHost(
    issuer,
    bodies.map((unit) => {
      const territory = territoryOf(directory, unit.id);
      const around = territory === null ? [] : [territory, ...territoriesAround(directory, territory.id)];
      return { unit, context: around.map(({ fullName }) => fullName) };
    }),
  );
}

/** The body that issued a plan, among bodies found by name: by its whole name or its name inside its territory, then by the superior printed with it. */
export function chooseHost(
  { name, parentUnit, superiorName }: Issuer,
  candidates: readonly HostCandidate[],
): HostMatch {
  if (name === null) return { state: 'unknown', unitIds: [] };
  const wanted = nameKey(name);
  const exact = candidates.filter(({ unit }) => nameKey(unit.fullName) === wanted);
  const named =
    exact.length > 0
      ? exact
      : candidates.filter(({ unit, context: [territory = null] }) => bodyNameKey(unit.fullName, territory) === wanted);
  const superiors = [parentUnit, superiorName].flatMap((superior) => (superior === null ? [] : [nameKey(superior)]));
  const inside = named.filter(({ context }) =>
    superiors.every((superior) => context.some((around) => superior.endsWith(nameKey(around)))),
  );
  const fitting = inside.length > 0 ? inside : named;
  const unitIds = fitting.map(({ unit }) => unit.id);
  if (unitIds.length === 0) return { state: 'unknown', unitIds };
  return { state: unitIds.length === 1 ? 'matched' : 'ambiguous', unitIds };
}
