import type { UnitId } from '../ids.ts';
import { type DirectoryIndex, indexDirectory } from '../units/index-directory.ts';
import { isInChain } from '../units/is-in-chain.ts';
import type { Directory, PostFunction } from '../units/post.ts';
import { territoriesAround } from '../units/territories-around.ts';
import { territoriesInside } from '../units/territories-inside.ts';
import { type AdministrativeLevel, isTerritoryKind, type Unit } from '../units/unit.ts';
import { unitsUnder } from '../units/units-under.ts';
import type { BodyKeyOf, UnitCall } from './participant-rule.ts';

export interface CallContext {
  hostUnitId: UnitId;
  directory: Directory;
  bodyKeyOf: BodyKeyOf;
}

/** `ambiguous`: several bodies fit one name, all of them are given; nobody guesses. */
export interface CalledUnits {
  state: 'found' | 'ambiguous' | 'unknown';
  /** Units of a group by code. */
  units: readonly Unit[];
  /** Territories that should have such a body and have none, or several: only where a named body is repeated over a level. */
  without: readonly Unit[];
}

/** The units that a call means on the directory's day, seen from the host. */
export function findCalledUnits(call: UnitCall, context: CallContext): CalledUnits {
  const index = indexDirectory(context.directory);
  switch (call.units) {
    case 'host':
      return group(listOf(index.unit(context.hostUnitId)));
    case 'every':
      return group(everyUnit(call, context));
    case 'with-function':
      return group(atLevel(call.level, context, (unit) => holdsFunction(index, unit, call.function)));
    case 'every-starting':
      return group(atLevel(call.level, context, (unit) => beginsWith(keyOf(unit, context), call.nameKey)));
    case 'every-named':
      return everyNamed(call, context);
    case 'named':
      return findNamed(call, context);
  }
}

function everyUnit(call: Extract<UnitCall, { units: 'every' }>, context: CallContext): Unit[] {
  const units = atLevel(call.level, context, (unit) => call.kinds.includes(unit.kind));
  if (call.scope === 'any') return units;
  return units.filter(
    (unit) => unit.id !== context.hostUnitId && isInChain(context.directory, unit.id, context.hostUnitId),
  );
}

function everyNamed(call: Extract<UnitCall, { units: 'every-named' }>, context: CallContext): CalledUnits {
  const index = indexDirectory(context.directory);
  const chosen = territoriesAt(call.level, context).map((territory) => ({
    territory,
    ...choose(index.bodies(territory.id), call.nameKey, context),
  }));
  const found = chosen.filter(({ state }) => state === 'found');
  const without = chosen.filter(({ state }) => state !== 'found').map(({ territory }) => territory);
  const { state, units } = group(found.flatMap(({ units }) => units));
  return { state, units, without: state === 'unknown' ? [] : without };
}

function findNamed(call: Extract<UnitCall, { units: 'named' }>, context: CallContext): CalledUnits {
  const index = indexDirectory(context.directory);
  for (const territories of placesToLook(call, context)) {
    const bodies = territories.flatMap((territory) => index.bodies(territory.id));
    const chosen = choose(bodies, call.nameKey, context);
    if (chosen.state !== 'unknown') return chosen;
  }
  return group([]);
}

/** Where a named body may be, the likeliest first: the territory named with it, the level said, or from the host outwards. */
function placesToLook(
  { level, territoryKey }: Extract<UnitCall, { units: 'named' }>,
  context: CallContext,
): readonly (readonly Unit[])[] {
  const { directory } = context;
  if (territoryKey !== null) {
    const named = indexDirectory(directory)
      .territories()
      .filter((unit) => (level === null || unit.level === level) && keyOf(unit, context) === territoryKey);
    return [named];
  }
  if (level !== null) return [territoriesAt(level, context)];
  const host = indexDirectory(directory).territory(context.hostUnitId);
  if (host === null) return [];
  return [
    [host],
    ...territoriesAround(directory, host.id).map((unit) => [unit]),
    territoriesInside(directory, host.id),
  ];
}

/**
 * The body of that name among some: by its whole key, else the only one whose key begins with it ("Hội đồng thẩm định" for "Hội đồng thẩm
 * định chỉ số CCHC") or leaves words out inside ("Hội Phụ nữ"). Of several, the one that the host commands is preferred.
 */
function choose(bodies: readonly Unit[], nameKey: string, context: CallContext): CalledUnits {
  const keyed = bodies.map((unit) => ({ unit, key: keyOf(unit, context), wanted: wantedIn(unit, nameKey, context) }));
  const exact = keyed.filter(({ key, wanted }) => key === wanted);
  const longer = keyed.filter(({ key, wanted }) => beginsWith(key, wanted));
  const shortened = keyed.filter(({ key, wanted }) => isShortened(wanted, key));
  const fitting = [exact, longer, shortened].find(({ length }) => length > 0) ?? [];
  const units = fitting.map(({ unit }) => unit);
  if (units.length <= 1) return group(units);
  const commanded = units.filter((unit) => isInChain(context.directory, unit.id, context.hostUnitId));
  if (commanded.length === 1) return group(commanded);
  return { state: 'ambiguous', units, without: [] };
}

/** The territories of a level: those inside the host's territory, the host's own, or the one around it. */
export function territoriesAt(level: AdministrativeLevel, { directory, hostUnitId }: CallContext): readonly Unit[] {
  const host = indexDirectory(directory).territory(hostUnitId);
  if (host === null) return [];
  if (host.level === level) return [host];
  const around = territoriesAround(directory, host.id).find((unit) => unit.level === level);
  if (around !== undefined) return [around];
  return territoriesInside(directory, host.id).filter((unit) => unit.level === level);
}

/** The territories of a level and their bodies, as far as they fit. */
function atLevel(level: AdministrativeLevel, context: CallContext, fits: (unit: Unit) => boolean): Unit[] {
  const index = indexDirectory(context.directory);
  const found: Unit[] = [];
  for (const territory of territoriesAt(level, context)) {
    if (fits(territory)) found.push(territory);
    for (const body of index.bodies(territory.id)) if (fits(body)) found.push(body);
  }
  return found;
}

function holdsFunction(index: DirectoryIndex, unit: Unit, wanted: PostFunction): boolean {
  return index.posts(unit.id).some((post) => post.functions.includes(wanted));
}

const KEYS = new WeakMap<Directory, WeakMap<BodyKeyOf, Map<UnitId, string>>>();

/** Every name is folded once for a directory. */
function keyOf(unit: Unit, { directory, bodyKeyOf }: CallContext): string {
  const ofDirectory = KEYS.get(directory) ?? new WeakMap<BodyKeyOf, Map<UnitId, string>>();
  KEYS.set(directory, ofDirectory);
  const keys = ofDirectory.get(bodyKeyOf) ?? new Map<UnitId, string>();
  ofDirectory.set(bodyKeyOf, keys);
  const known = keys.get(unit.id);
  if (known !== undefined) return known;
  // Territories are keyed by their bare names.
  const key = isTerritoryKind(unit.kind)
    ? bodyKeyOf(unit.name, null)
    : bodyKeyOf(unit.fullName, indexDirectory(directory).territory(unit.id)?.fullName ?? null);
  keys.set(unit.id, key);
  return key;
}

function beginsWith(key: string, start: string): boolean {
  return key === start || key.startsWith(`${start} `);
}

/** "hội phụ nữ" is "hội liên hiệp phụ nữ": same first and last word, the others in order. */
function isShortened(short: string, key: string): boolean {
  const words = short.split(' ');
  const whole = key.split(' ');
  if (words.length < 3 || words[0] !== whole[0] || words.at(-1) !== whole.at(-1)) return false;
  let at = 0;
  for (const word of whole) if (word === words[at]) at += 1;
  return at === words.length;
}

/** "Đài Phát thanh và Truyền hình Quảng Nam" names the territory without its kind; inside it the name goes without. */
function wantedIn(unit: Unit, nameKey: string, context: CallContext): string {
  const territory = indexDirectory(context.directory).territory(unit.id);
  if (territory === null || isTerritoryKind(unit.kind)) return nameKey;
  const end = ` ${keyOf(territory, context)}`;
  return nameKey.endsWith(end) ? nameKey.slice(0, -end.length) : nameKey;
}

function group(units: readonly Unit[]): CalledUnits {
  const byCode = [...new Set(units)].sort((one, other) => (one.code < other.code ? -1 : 1));
  return { state: byCode.length === 0 ? 'unknown' : 'found', units: byCode, without: [] };
}

function listOf(unit: Unit | undefined): Unit[] {
  return unit === undefined ? [] : [unit];
}

/** The unit itself and the offices under it (a committee's own offices, not the territories inside). */
export function officesOf(directory: Directory, unit: Unit): Unit[] {
  const index = indexDirectory(directory);
  const territoryId = index.territory(unit.id)?.id;
  return [unit, ...unitsUnder(directory, unit.id).filter((below) => index.territory(below.id)?.id === territoryId)];
}
