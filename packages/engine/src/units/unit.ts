import type { UnitId } from '../ids.ts';

/** A calendar day, "2025-07-01". Days compare as text. */
export type IsoDay = string;

export const ADMINISTRATIVE_LEVELS = ['central', 'province', 'district', 'commune', 'village'] as const;
export type AdministrativeLevel = (typeof ADMINISTRATIVE_LEVELS)[number];

/** Kinds of units: territories first, then bodies and offices; `council-committee` is a Ban of a People's Council. A level is data of the unit, never part of a rule. */
export const UNIT_KINDS = [
  'country',
  'province',
  'municipality',
  'district',
  'urban-district',
  'town',
  'provincial-city',
  'commune',
  'ward',
  'township',
  'special-zone',
  'village',
  'peoples-committee',
  'peoples-council',
  'council-committee',
  'party-committee',
  'party-office',
  'front',
  'mass-organization',
  'department',
  'division',
  'office',
  'service-unit',
  'section',
  'vertical-agency',
  'agency',
  'working-body',
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const TERRITORY_KINDS = [
  'country',
  'province',
  'municipality',
  'district',
  'urban-district',
  'town',
  'provincial-city',
  'commune',
  'ward',
  'township',
  'special-zone',
  'village',
] as const satisfies readonly UnitKind[];

/**
 * A unit as it was from one day to another. A code may name another unit later (1,848 commune codes do since July 2025), so a unit
 * is identified by (code, validFrom); a new name is a new unit that succeeds the old one.
 */
export interface Unit {
  id: UnitId;
  code: string;
  kind: UnitKind;
  /** Level that the unit belongs to: a division of a district has level "district". */
  level: AdministrativeLevel;
  /** Bare name: "Phong Thổ", "Nội vụ". */
  name: string;
  /** Official name: "Huyện Phong Thổ", "Phòng Nội vụ", "Ủy ban nhân dân huyện Phong Thổ". */
  fullName: string;
  validFrom: IsoDay;
  /** `false` where the unit is older than the data and `validFrom` is only where the record begins. */
  isStartKnown: boolean;
  /** First day on which the unit is no longer valid; `null` while it lasts. */
  validTo: IsoDay | null;
}

/**
 * How one unit stands to another:
 * `under` chain of command, and territory inside territory; `body-of` a People's Committee to its territory;
 * `located-in` trên địa bàn, not under; `vertical-in` a vertical agency in a territory;
 * `outside-chain` Party, Front, People's Council, mass organizations of a territory: asked, never ordered;
 * `serves` a council, help team or steering committee to the body that set it up.
 */
export const UNIT_RELATIONS = ['under', 'body-of', 'located-in', 'vertical-in', 'outside-chain', 'serves'] as const;
export type UnitRelation = (typeof UNIT_RELATIONS)[number];

export interface UnitLink {
  unitId: UnitId;
  relation: UnitRelation;
  /** The unit it stands to: the superior, the territory, the setting-up body. */
  toUnitId: UnitId;
  validFrom: IsoDay;
  validTo: IsoDay | null;
}

/** `whole`: all of the predecessor went in; `part`: a part of it; `renamed`, `retyped`: the same land under another name or kind. */
export const SUCCESSION_KINDS = ['whole', 'part', 'unchanged', 'renamed', 'retyped', 'whole_district'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

/** Predecessors and successors are many-to-many and chain. */
export interface Succession {
  predecessorId: UnitId;
  successorId: UnitId;
  kind: SuccessionKind;
  day: IsoDay;
}

const TERRITORIES: ReadonlySet<UnitKind> = new Set(TERRITORY_KINDS);

/** Whether a kind names land with people (a province, a commune, a village), not a body. */
export function isTerritoryKind(kind: UnitKind): boolean {
  return TERRITORIES.has(kind);
}

/** Whether something with these bounds holds on a day. */
export function isValidOn(bounds: { validFrom: IsoDay; validTo: IsoDay | null }, day: IsoDay): boolean {
  return bounds.validFrom <= day && (bounds.validTo === null || day < bounds.validTo);
}
