import { type IsoDay, idOf, SUCCESSION_KINDS, type Succession, type Unit, type UnitLink } from '@openpar/engine';
import { foldTones } from '@openpar/formats';
import { linkPlaces, type Place } from './link-places.ts';
import { type OfficialFiles, readOfficialFiles } from './official-files.ts';
import { asTerritory, type TerritoryLevel } from './territory-kinds.ts';

/** Where the record begins: units older than it are said to be valid from here, with `isStartKnown: false`. */
export const RECORD_BEGINS = '2021-01-01';
/** First day that the list before July 2025 surely holds for; the changes since the list of 2024-09-01 lie before it. */
export const ROUND_OF_2024_KNOWN = '2025-03-01';
/** Two levels instead of three, 34 provinces instead of 63 (Nghị quyết 202/2025/QH15). */
export const REFORM_DAY = '2025-07-01';
/** Đồng Nai becomes a city, ten of its communes wards (Nghị quyết 30/2026/QH16, 237/NQ-UBTVQH16). */
export const DONG_NAI_DAY = '2026-04-30';

export interface OfficialUnits {
  units: readonly Unit[];
  links: readonly UnitLink[];
  successions: readonly Succession[];
}

/**
 * The territories of Vietnam from 2021 on as data: the country, provinces, districts (until 2025-07-01) and communes, which is inside
 * which (`under`), and what became of what. `dataDirectory` is the folder packages/database/data.
 *
 * Changes between 2024-09-01 and 2025-03-01 are known only for Lai Châu, Hải Dương, Quảng Nam and Phú Yên, and not to the day: an earlier
 * unit is valid until 2025-03-01, the one that took its place from that day with an unknown start. Where a code went on under another
 * name, the earlier unit counts as wholly in the later one; what became of a code that ended is told only where it is known. Districts
 * have successors only where an island district became a đặc khu, and those that issued the plans OpenPAR began with.
 *
 * Source: lists of the National Statistics Office; the README beside the files.
 */
export async function readOfficialUnits(dataDirectory: string): Promise<OfficialUnits> {
  const files = await readOfficialFiles(dataDirectory);
  const units = [COUNTRY, ...newTerritories(files), ...oldTerritories(files), ...earlierTerritories(files)];
  const unitsByCode = groupByCode(units);
  return {
    units,
    links: linkPlaces(unitsByCode, [...newPlaces(files), ...oldPlaces(files), ...earlierPlaces(files)]),
    successions: stepsOf(files).map((step) => toSuccession(unitsByCode, step)),
  };
}

const COUNTRY: Unit = {
  id: idOf(`VN.${RECORD_BEGINS}`),
  code: 'VN',
  kind: 'country',
  level: 'central',
  name: 'Việt Nam',
  fullName: 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam',
  validFrom: RECORD_BEGINS,
  isStartKnown: false,
  validTo: null,
};

interface Named {
  code: string;
  name: string;
  full_name: string;
  type: string;
}

function unit(level: TerritoryLevel, row: Named, { from, to }: { from: IsoDay; to: IsoDay | null }): Unit {
  return {
    id: idOf(`${row.code}.${from}`),
    code: row.code,
    ...asTerritory(level, row.type),
    name: row.name,
    fullName: row.full_name,
    validFrom: from,
    isStartKnown: from === REFORM_DAY || from === DONG_NAI_DAY,
    validTo: to,
  };
}

function newTerritories({ provinces, communes }: OfficialFiles): Unit[] {
  return [
    ...provinces.flatMap((row) => sinceReform('province', row)),
    ...communes.flatMap((row) => sinceReform('commune', row)),
  ];
}

function sinceReform(level: TerritoryLevel, row: Named & { type_from_2026_04_30: string }): Unit[] {
  const laterType = row.type_from_2026_04_30;
  if (laterType === row.type) return [unit(level, row, { from: REFORM_DAY, to: null })];
  const later = {
    ...row,
    type: laterType,
    full_name: `${laterType.charAt(0).toUpperCase()}${laterType.slice(1)} ${row.name}`,
  };
  return [
    unit(level, row, { from: REFORM_DAY, to: DONG_NAI_DAY }),
    unit(level, later, { from: DONG_NAI_DAY, to: null }),
  ];
}

function oldTerritories({ oldProvinces, oldDistricts, oldCommunes, earlierCommunes }: OfficialFiles): Unit[] {
  const earlier = new Map(earlierCommunes.map((row) => [row.code, row]));
  const span = { from: RECORD_BEGINS, to: REFORM_DAY };
  return [
    ...oldProvinces.map((row) => unit('province', row, span)),
    ...oldDistricts.map((row) => unit('district', row, span)),
    ...oldCommunes.map((row) => {
      const before = earlier.get(row.code);
      const isNew = before !== undefined && !hasSameName(before, row);
      return unit('commune', row, { from: isNew ? ROUND_OF_2024_KNOWN : RECORD_BEGINS, to: REFORM_DAY });
    }),
  ];
}

/** What the list of 2024-09-01 has and the later list has not, or not under that name. */
function earlierTerritories({ earlierCommunes, oldDistricts, oldCommunes }: OfficialFiles): Unit[] {
  const communes = new Map(oldCommunes.map((row) => [row.code, row]));
  const districtCodes = new Set(oldDistricts.map(({ code }) => code));
  const span = { from: RECORD_BEGINS, to: ROUND_OF_2024_KNOWN };
  const goneDistricts = new Map(
    earlierCommunes
      .filter((row) => !districtCodes.has(row.district_code))
      .map((row) => [row.district_code, districtNamedIn(row)]),
  );
  const goneCommunes = earlierCommunes.filter((row) => {
    const later = communes.get(row.code);
    return later === undefined || !hasSameName(row, later);
  });
  return [
    ...[...goneDistricts.values()].map((row) => unit('district', row, span)),
    ...goneCommunes.map((row) => unit('commune', row, span)),
  ];
}

/** "Huyện Nông Sơn": the type is the first word. */
function districtNamedIn(row: OfficialFiles['earlierCommunes'][number]): Named {
  const [type = '', ...name] = row.district_full_name.split(' ');
  return {
    code: row.district_code,
    type: type.toLowerCase(),
    name: name.join(' '),
    full_name: row.district_full_name,
  };
}

function hasSameName(one: Named, other: Named): boolean {
  return foldTones(one.full_name) === foldTones(other.full_name);
}

function newPlaces({ provinces, communes }: OfficialFiles): Place[] {
  const span = { from: REFORM_DAY, to: null };
  return [
    ...provinces.map((row) => ({ code: row.code, inside: COUNTRY.code, ...span })),
    ...communes.map((row) => ({ code: row.code, inside: row.province_code, ...span })),
  ];
}

function oldPlaces({ oldProvinces, oldDistricts, oldCommunes, earlierCommunes }: OfficialFiles): Place[] {
  const earlier = new Map(earlierCommunes.map((row) => [row.code, row]));
  const span = { from: RECORD_BEGINS, to: REFORM_DAY };
  return [
    ...oldProvinces.map((row) => ({ code: row.code, inside: COUNTRY.code, ...span })),
    ...oldDistricts.map((row) => ({ code: row.code, inside: row.province_code, ...span })),
    ...oldCommunes.map((row) => {
      const hasMoved = (earlier.get(row.code)?.district_code ?? row.district_code) !== row.district_code;
      const from = hasMoved ? ROUND_OF_2024_KNOWN : RECORD_BEGINS;
      return { code: row.code, inside: row.district_code, from, to: REFORM_DAY };
    }),
  ];
}

function earlierPlaces({ earlierCommunes, oldCommunes, oldDistricts }: OfficialFiles): Place[] {
  const later = new Map(oldCommunes.map((row) => [row.code, row.district_code]));
  const districtCodes = new Set(oldDistricts.map(({ code }) => code));
  const span = { from: RECORD_BEGINS, to: ROUND_OF_2024_KNOWN };
  return [
    ...earlierCommunes
      .filter((row) => later.get(row.code) !== row.district_code)
      .map((row) => ({ code: row.code, inside: row.district_code, ...span })),
    ...earlierCommunes
      .filter((row) => !districtCodes.has(row.district_code))
      .map((row) => ({ code: row.district_code, inside: row.province_code, ...span })),
  ];
}

interface Step {
  predecessor: string;
  successor: string;
  kind: string;
  day: IsoDay;
}

function stepsOf(files: OfficialFiles): Step[] {
  const byReform = files.successions
    .map((row) => ({ ...row, predecessor: predecessorCode(row) }))
    .filter(({ predecessor }) => predecessor !== '')
    .map((row) => ({ predecessor: row.predecessor, successor: row.new_code, kind: row.kind, day: REFORM_DAY }));
  const ofDistricts = files.districtSuccessors.flatMap(({ districtCode, communeCodes }) =>
    communeCodes.map((code) => ({ predecessor: districtCode, successor: code, kind: 'part', day: REFORM_DAY })),
  );
  return [...roundOf2024(files), ...ofProvinces(files), ...byReform, ...ofDistricts, ...dongNai(files)];
}

/** An island district has no communes; the shoals of Kim Sơn (a row without any code of a unit) had no unit. */
function predecessorCode(row: OfficialFiles['successions'][number]): string {
  return row.kind === 'whole_district' ? row.old_district_code : row.old_code;
}

/** Known beside the files: xã Dân Chủ, with Quảng Nghiệp, became xã Dân An; huyện Nông Sơn went into huyện Quế Sơn. */
const ENDED_IN_ROUND_OF_2024 = [
  { predecessor: '11110', successor: '11122' },
  { predecessor: '519', successor: '509' },
];

function roundOf2024({ earlierCommunes, oldCommunes }: OfficialFiles): Step[] {
  const later = new Map(oldCommunes.map((row) => [row.code, row]));
  const sameCode = earlierCommunes
    .filter((row) => {
      const successor = later.get(row.code);
      return successor !== undefined && !hasSameName(row, successor);
    })
    .map(({ code }) => ({ predecessor: code, successor: code }));
  return [...sameCode, ...ENDED_IN_ROUND_OF_2024].map((step) => ({ ...step, kind: 'whole', day: ROUND_OF_2024_KNOWN }));
}

function ofProvinces({ oldProvinces, provinces }: OfficialFiles): Step[] {
  const merged = new Set(provinces.filter((row) => row.merged_from_codes.includes('|')).map(({ code }) => code));
  return oldProvinces.map((row) => ({
    predecessor: row.code,
    successor: row.successor_code,
    kind: merged.has(row.successor_code) ? 'whole' : 'unchanged',
    day: REFORM_DAY,
  }));
}

function dongNai({ provinces, communes }: OfficialFiles): Step[] {
  return [...provinces, ...communes]
    .filter((row) => row.type !== row.type_from_2026_04_30)
    .map(({ code }) => ({ predecessor: code, successor: code, kind: 'retyped', day: DONG_NAI_DAY }));
}

/** The unit of the first code that ended on the day, and the unit of the second that is valid on it. */
function toSuccession(unitsByCode: ReadonlyMap<string, readonly Unit[]>, step: Step): Succession {
  const predecessor = unitsByCode.get(step.predecessor)?.find((unit) => unit.validTo === step.day);
  const successor = unitsByCode
    .get(step.successor)
    ?.find((unit) => unit.validFrom <= step.day && (unit.validTo === null || step.day < unit.validTo));
  const kind = SUCCESSION_KINDS.find((known) => known === step.kind);
  if (!predecessor || !successor || !kind) throw new Error(`no such units or kind: ${JSON.stringify(step)}`);
  return { predecessorId: predecessor.id, successorId: successor.id, kind, day: step.day };
}

function groupByCode(units: readonly Unit[]): Map<string, Unit[]> {
  const byCode = new Map<string, Unit[]>();
  for (const unit of units) {
    const ofCode = byCode.get(unit.code);
    if (ofCode) ofCode.push(unit);
    else byCode.set(unit.code, [unit]);
  }
  return byCode;
}
