import {
  type AdministrativeLevel,
  bodiesOfTerritory,
  type CallContext,
  type Directory,
  findCalledUnits,
  isInChain,
  type PostCall,
  territoriesAround,
  territoriesInside,
  territoryOf,
  type Unit,
  type UnitCall,
  type UnitId,
  type UnitKind,
} from '@openpar/engine';
import { bodyNameKey } from '@openpar/formats';
import { findNearNames } from './find-near-names.ts';
import { findByInitials, isFilingCode, matchFilingCode } from './match-filing-code.ts';
import { readWording, type WordingContext, type WordingPart } from './read-wording.ts';

/** `ambiguous`: several units fit, or one whose name is only near; the units given are candidates, a person decides. */
export const UNIT_MATCH_STATES = ['matched', 'group', 'ambiguous', 'unknown'] as const;
export type UnitMatchState = (typeof UNIT_MATCH_STATES)[number];

export interface UnitMatchPart {
  /** The words as written. */
  text: string;
  state: UnitMatchState;
  /** By code; candidates where `ambiguous`. */
  unitIds: readonly UnitId[];
  /** Posts of the units that the words name; empty where they name the units alone. */
  posts: readonly PostCall[];
  /** "liên quan": which of the units is for the lead to choose. */
  isOpen: boolean;
}

export interface UnitMatch {
  /** `matched` one unit, `group` several; `ambiguous` as soon as one part is not clear; `unknown` where no part led to a unit. */
  state: UnitMatchState;
  /** Units of all clear parts, each once. */
  unitIds: readonly UnitId[];
  isOpen: boolean;
  parts: readonly UnitMatchPart[];
}

export interface UnitQuestion {
  wording: string;
  hostUnitId: UnitId;
  directory: Directory;
  /** Units named before in the same list, which "các đơn vị còn lại" leaves out. */
  namedBefore?: readonly UnitId[];
}

/** Finds the units that a wording names, whatever its form: one body, a list, a group, an abbreviation, a filing code, the rest of a group. */
export function matchUnits(question: UnitQuestion): UnitMatch {
  const { wording, hostUnitId, directory } = question;
  if (isFilingCode(wording)) {
    const filed = matchFilingCode(wording, hostUnitId, directory);
    if (filed.length > 0) return summarize([partOf(wording, filed, filed.length > 1 ? 'ambiguous' : 'matched')]);
  }
  return summarize(readWording(wording, hostContext(hostUnitId, directory)).map((part) => matchPart(part, question)));
}

function matchPart(part: WordingPart, question: UnitQuestion): UnitMatchPart {
  const { text, isOpen } = part;
  const said = { text, isOpen, posts: part.arePostsSaid ? part.posts : [] };
  const called = findOfPart(part, question);
  if (called.state === 'ambiguous') return { ...said, state: 'ambiguous', unitIds: idsOf(called.units) };
  if (called.units.length > 0) {
    const units = part.isRest ? restOf(called.units, question) : called.units;
    return { ...said, state: units.length === 1 ? 'matched' : 'group', unitIds: idsOf(units) };
  }
  const coded = unitsOfCode(part, question);
  if (coded.length > 0) {
    return { ...said, state: coded.length === 1 ? 'matched' : 'ambiguous', unitIds: idsOf(coded) };
  }
  const near = part.units.flatMap((call) => nearUnits(call, question));
  return { ...said, state: near.length > 0 ? 'ambiguous' : 'unknown', unitIds: idsOf(near) };
}

/** "TP, KH&CN" in a list of departments. */
function unitsOfCode({ text, units }: WordingPart, { hostUnitId, directory }: UnitQuestion): Unit[] {
  const code = text.replace(/[&\s-]/g, '');
  const host = territoryOf(directory, hostUnitId);
  const call = units[0];
  if (host === null || call?.units !== 'named' || !isFilingCode(code)) return [];
  const kinds: readonly UnitKind[] = ['department', 'division', 'office'];
  const offices = bodiesOfTerritory(directory, host.id).filter(({ kind }) => kinds.includes(kind));
  const isNamedSo = ({ fullName }: Unit) => bodyNameKey(fullName, null).startsWith(call.nameKey.split(' ')[0] ?? '');
  return findByInitials(code, offices).filter(isNamedSo);
}

function findOfPart(part: WordingPart, { hostUnitId, directory }: UnitQuestion) {
  const context: CallContext = { hostUnitId, directory, bodyKeyOf: bodyNameKey };
  const found = callsOfOffices(part).map((calls) => calls.map((call) => findCalledUnits(call, context)));
  const first = found.find((results) => results.some(({ units }) => units.length > 0)) ?? [];
  const isAmbiguous = first.some(({ state }) => state === 'ambiguous');
  return { state: isAmbiguous ? 'ambiguous' : 'found', units: first.flatMap(({ units }) => units) } as const;
}

/** Tried in turn: "Văn phòng - Thống kê" is the office of that name, else the one that holds the function; officers stand for their offices. */
function callsOfOffices({ units, posts, text, arePostsSaid }: WordingPart): readonly (readonly UnitCall[])[] {
  const isOfCommittee = units.every((call) => call.units === 'every' && call.kinds[0] === 'peoples-committee');
  if (!arePostsSaid || !isOfCommittee) return [units];
  const levels = units.flatMap((call) => (call.units === 'every' ? [call.level] : []));
  const functions = posts.flatMap((post) => (post.call === 'function' ? [post.function] : []));
  if (functions.length > 0) {
    const nameKey = bodyNameKey(text, null);
    return [
      levels.map((level) => ({ units: 'named', nameKey, name: text, level, territoryKey: null })),
      functions.flatMap((one) => levels.map((level) => ({ units: 'with-function', function: one, level }) as const)),
    ];
  }
  if (!posts.some(({ call }) => call === 'officers')) return [units];
  const kinds = ['section', 'division', 'office', 'service-unit'] as const;
  return [levels.map((level) => ({ units: 'every', kinds, level, scope: 'chain' })), units];
}

/** With communes named before, the rest are the other communes too. */
function restOf(units: readonly Unit[], { hostUnitId, directory, namedBefore = [] }: UnitQuestion): Unit[] {
  const named = new Set(namedBefore);
  const before = directory.units.filter(({ id }) => named.has(id));
  const alike = directory.units.filter(
    (unit) =>
      before.some(({ kind, level }) => kind === unit.kind && level === unit.level) &&
      isInChain(directory, unit.id, hostUnitId),
  );
  return [...new Set([...units, ...alike])].filter(({ id }) => !named.has(id) && id !== hostUnitId);
}

function nearUnits(call: UnitCall, { hostUnitId, directory }: UnitQuestion): Unit[] {
  if (call.units !== 'named') return [];
  const host = territoryOf(directory, hostUnitId);
  if (host === null) return [];
  const inside = territoriesInside(directory, host.id);
  if (call.territoryKey !== null) {
    const level = call.level;
    const near = findNearNames(
      call.territoryKey,
      inside.filter((unit) => level === null || unit.level === level),
      ({ name }) => bodyNameKey(name, null),
    );
    return near.flatMap((territory) =>
      bodiesOfTerritory(directory, territory.id).filter((body) => keyIn(body, territory) === call.nameKey),
    );
  }
  const territories = [host, ...territoriesAround(directory, host.id)];
  const bodies = territories.flatMap((territory) =>
    bodiesOfTerritory(directory, territory.id).map((body) => ({ body, territory })),
  );
  return findNearNames(call.nameKey, bodies, ({ body, territory }) => keyIn(body, territory)).map(({ body }) => body);
}

function keyIn(body: Unit, territory: Unit): string {
  return bodyNameKey(body.fullName, territory.fullName);
}

function hostContext(hostUnitId: UnitId, directory: Directory): WordingContext {
  const host = territoryOf(directory, hostUnitId);
  const hostLevel = host?.level ?? 'district';
  const levelBelow = (host === null ? undefined : territoriesInside(directory, host.id)[0]?.level) ?? 'village';
  const around = host === null ? [] : [host, ...territoriesAround(directory, host.id)];
  return { hostLevel, defaultLevel: null, levelBelow, cityLevel: cityLevelOf(around, levelBelow) };
}

/** "Thành phố" alone is the nearest city around; a province that is none may have cities inside. */
function cityLevelOf(around: readonly Unit[], levelBelow: AdministrativeLevel): AdministrativeLevel {
  const city = around.find(({ kind }) => kind === 'provincial-city' || kind === 'municipality');
  if (city !== undefined) return city.level;
  const hasDistricts = levelBelow === 'district' || around.some(({ level }) => level === 'district');
  return hasDistricts ? 'district' : 'province';
}

function summarize(parts: readonly UnitMatchPart[]): UnitMatch {
  const clear = parts.filter(({ state }) => state === 'matched' || state === 'group');
  const unitIds = [...new Set(clear.flatMap((part) => part.unitIds))];
  return { state: stateOf(parts, unitIds.length), unitIds, isOpen: parts.some(({ isOpen }) => isOpen), parts };
}

function stateOf(parts: readonly UnitMatchPart[], count: number): UnitMatchState {
  if (parts.every(({ state }) => state === 'unknown')) return 'unknown';
  if (parts.some(({ state }) => state === 'unknown' || state === 'ambiguous')) return 'ambiguous';
  return count === 1 ? 'matched' : 'group';
}

function partOf(text: string, units: readonly Unit[], state: UnitMatchState): UnitMatchPart {
  return { text, state, unitIds: idsOf(units), posts: [], isOpen: false };
}

function idsOf(units: readonly Unit[]): UnitId[] {
  return [...new Set(units.map(({ id }) => id))];
}
