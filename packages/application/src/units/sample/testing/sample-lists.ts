import { readFileSync } from 'node:fs';
import { type AdministrativeLevel, idOf, type Unit, type UnitId, type UnitKind, type UnitLink } from '@openpar/engine';
import type { SampleTerritories } from '../build-sample-bodies.ts';

const DATA = new URL('../../../../../database/data/', import.meta.url);
const START = '2021-07-01';
const END = '2025-07-01';

const KINDS: Readonly<Record<string, UnitKind>> = {
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'township',
  huyện: 'district',
  'thị xã': 'town',
  'thành phố': 'provincial-city',
  quận: 'urban-district',
  tỉnh: 'province',
};

/** A province of 2024 with all its districts and communes, or with one district only, from the lists of the repository. */
export function territoriesOf2024(provinceCode: string, districtCode: string | null = null): SampleTerritories {
  const isWanted = (code: string | undefined) => districtCode === null || code === districtCode;
  const province = rowsOf('provinces-pre-2025-07.csv').filter((row) => row.code === provinceCode);
  const communes = rowsOf('communes-2024-09-seed-provinces.csv').filter(
    (row) => row.province_code === provinceCode && isWanted(row.district_code),
  );
  const districts = districtsOf(communes);
  return {
    units: [
      ...province.map((row) => unitOf(row, 'province')),
      ...districts.map((row) => unitOf(row, 'district')),
      ...communes.map((row) => unitOf(row, 'commune')),
    ],
    links: [
      ...districts.map((row) => underLink(row.code, row.province_code)),
      ...communes.map((row) => underLink(row.code, row.district_code)),
    ],
  };
}

/** The list of districts is of 2025; Nông Sơn was gone by then, so districts are taken from their communes. */
function districtsOf(communes: readonly Row[]): Row[] {
  const rows = communes.map(({ district_code: code, district_full_name: fullName = '', province_code }) => {
    const type = Object.keys(KINDS).find((word) => fullName.toLowerCase().startsWith(`${word} `)) ?? '';
    return { code, name: fullName.slice(type.length + 1), full_name: fullName, type, province_code };
  });
  return [...new Map(rows.map((row) => [row.code, row])).values()];
}

type Row = Readonly<Record<string, string | undefined>>;

function rowsOf(file: string): Row[] {
  const [head = '', ...lines] = readFileSync(new URL(file, DATA), 'utf8').trim().split('\n');
  const columns = head.split(',');
  return lines.map((line) => Object.fromEntries(line.split(',').map((value, at) => [columns[at] ?? '', value])));
}

function unitOf({ code = '', name = '', full_name: fullName = '', type = '' }: Row, level: AdministrativeLevel): Unit {
  const kind = KINDS[type] ?? 'commune';
  const id = idOf<UnitId>(`${code}.${START}`);
  return { id, code, kind, level, name, fullName, validFrom: START, isStartKnown: false, validTo: END };
}

function underLink(code = '', outer = ''): UnitLink {
  const unitId = idOf<UnitId>(`${code}.${START}`);
  return { unitId, relation: 'under', toUnitId: idOf<UnitId>(`${outer}.${START}`), validFrom: START, validTo: END };
}

/** A province of two tiers with all its communes, from 2025-07-01 on. */
export function territoriesOf2025(provinceCode: string): SampleTerritories {
  const kinds: Readonly<Record<string, UnitKind>> = {
    ...KINDS,
    'thành phố': 'municipality',
    'đặc khu': 'special-zone',
  };
  const since = (row: Row, level: AdministrativeLevel): Unit => ({
    ...unitOf(row, level),
    id: idOf<UnitId>(`${row.code}.${END}`),
    kind: kinds[row.type ?? ''] ?? 'commune',
    validFrom: END,
    isStartKnown: true,
    validTo: null,
  });
  const province = rowsOf('provinces-2025.csv').filter((row) => row.code === provinceCode);
  const communes = rowsOf('communes-2025.csv').filter((row) => row.province_code === provinceCode);
  return {
    units: [...province.map((row) => since(row, 'province')), ...communes.map((row) => since(row, 'commune'))],
    links: communes.map(({ code, province_code: outer }) => ({
      unitId: idOf<UnitId>(`${code}.${END}`),
      relation: 'under',
      toUnitId: idOf<UnitId>(`${outer}.${END}`),
      validFrom: END,
      validTo: null,
    })),
  };
}
