import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseCsv } from './parse-csv.ts';

type Row<Column extends string> = Readonly<Record<Column, string>>;

/** The files of packages/database/data as they are; columns are described in their README. */
export interface OfficialFiles {
  provinces: readonly Row<'code' | 'name' | 'full_name' | 'type' | 'type_from_2026_04_30' | 'merged_from_codes'>[];
  communes: readonly Row<'code' | 'name' | 'full_name' | 'type' | 'type_from_2026_04_30' | 'province_code'>[];
  successions: readonly Row<'old_code' | 'old_district_code' | 'new_code' | 'kind'>[];
  oldProvinces: readonly Row<'code' | 'name' | 'full_name' | 'type' | 'successor_code'>[];
  oldDistricts: readonly Row<'code' | 'name' | 'full_name' | 'type' | 'province_code'>[];
  oldCommunes: readonly Row<'code' | 'name' | 'full_name' | 'type' | 'district_code'>[];
  earlierCommunes: readonly Row<
    'code' | 'name' | 'full_name' | 'type' | 'district_code' | 'district_full_name' | 'province_code'
  >[];
  /** Successors of abolished districts: codes of communes. */
  districtSuccessors: readonly { districtCode: string; communeCodes: readonly string[] }[];
}

export async function readOfficialFiles(folder: string): Promise<OfficialFiles> {
  const unit = ['code', 'name', 'full_name', 'type'] as const;
  return {
    provinces: await readRows(folder, 'provinces-2025.csv', [...unit, 'type_from_2026_04_30', 'merged_from_codes']),
    communes: await readRows(folder, 'communes-2025.csv', [...unit, 'type_from_2026_04_30', 'province_code']),
    successions: await readRows(folder, 'commune-succession-2025.csv', [
      'old_code',
      'old_district_code',
      'new_code',
      'kind',
    ]),
    oldProvinces: await readRows(folder, 'provinces-pre-2025-07.csv', [...unit, 'successor_code']),
    oldDistricts: await readRows(folder, 'districts-pre-2025-07.csv', [...unit, 'province_code']),
    oldCommunes: await readRows(folder, 'communes-pre-2025-07.csv', [...unit, 'district_code']),
    earlierCommunes: await readRows(folder, 'communes-2024-09-seed-provinces.csv', [
      ...unit,
      'district_code',
      'district_full_name',
      'province_code',
    ]),
    districtSuccessors: await readDistrictSuccessors(folder),
  };
}

async function readRows<Column extends string>(
  folder: string,
  name: string,
  columns: readonly Column[],
): Promise<Row<Column>[]> {
  const rows = parseCsv(await readFile(join(folder, name), 'utf8'));
  const missing = columns.filter((column) => rows[0]?.[column] === undefined);
  if (missing.length > 0) throw new Error(`${name} has no column ${missing.join(', ')}`);
  return rows.filter((row): row is Record<Column, string> & typeof row => columns.every((column) => column in row));
}

interface Issuer {
  unit: { level: string; code: string };
  successors: { code: string }[];
}

async function readDistrictSuccessors(folder: string): Promise<OfficialFiles['districtSuccessors']> {
  const issuers: Issuer[] = JSON.parse(await readFile(join(folder, 'seed-issuers.json'), 'utf8'));
  return issuers
    .filter(({ unit }) => unit.level === 'district')
    .map(({ unit, successors }) => ({ districtCode: unit.code, communeCodes: successors.map(({ code }) => code) }));
}
