import { type DraftHost, draftHostOf } from '@openpar/documents';
import type { Directory, UnitId } from '@openpar/engine';
import { directoryOf } from '../../units/sample/testing/directory-of.ts';
import { territoriesOf2024, territoriesOf2025 } from '../../units/sample/testing/sample-lists.ts';

/** A committee of the sample on a day, with the year that a conference of that time looks back on. */
export interface HostCase {
  label: string;
  directory: Directory;
  hostUnitId: UnitId;
  host: DraftHost;
  year: number;
}

const NOW = directoryOf(territoriesOf2025('12'), '2026-06-01');
const DISTRICT = directoryOf(territoriesOf2024('12', '109'), '2024-06-01');
const CITY_NOW = directoryOf(territoriesOf2025('31'), '2026-06-01');
const CITY = directoryOf(territoriesOf2024('12', '105'), '2024-06-01');
const PROVINCE = directoryOf(territoriesOf2024('12'), '2024-06-01');

/** Hosts of two tiers, then of three. Those of two look back on 2026: June 2025 was of three still. */
export const HOST_CASES: readonly HostCase[] = [
  aHost('province of two tiers', NOW, 'Ủy ban nhân dân tỉnh Lai Châu', 2026),
  aHost('commune of two tiers', NOW, 'Ủy ban nhân dân xã Phong Thổ', 2026),
  aHost('ward of two tiers', NOW, 'Ủy ban nhân dân phường Tân Phong', 2026),
  aHost('municipality of two tiers', CITY_NOW, 'Ủy ban nhân dân thành phố Hải Phòng', 2026),
  aHost('ward of a municipality', CITY_NOW, 'Ủy ban nhân dân phường Lê Chân', 2026),
  aHost('special zone', CITY_NOW, 'Ủy ban nhân dân đặc khu Cát Hải', 2026),
  aHost('province of three tiers', PROVINCE, 'Ủy ban nhân dân tỉnh Lai Châu', 2023),
  aHost('district', DISTRICT, 'Ủy ban nhân dân huyện Phong Thổ', 2023),
  aHost('provincial city', CITY, 'Ủy ban nhân dân thành phố Lai Châu', 2023),
  aHost('commune of three tiers', DISTRICT, 'Ủy ban nhân dân xã Mường So', 2023),
  aHost('township of three tiers', DISTRICT, 'Ủy ban nhân dân thị trấn Phong Thổ', 2023),
];

function aHost(label: string, directory: Directory, name: string, year: number): HostCase {
  const unit = directory.units.find(({ fullName }) => fullName === name);
  const host = unit && draftHostOf(unit.id, directory);
  if (!unit || !host) throw new Error(`no committee called ${name}`);
  return { label, directory, hostUnitId: unit.id, host, year };
}
