import type { OfficialUnits } from '@openpar/application';
import { readOfficialUnits } from '@openpar/database';
import { installedFiles } from '../installed-files.ts';

/** Districts taken with all their communes: Phong Thổ and its neighbour Tam Đường, both in Lai Châu. */
const DISTRICTS = ['109.2021-01-01', '106.2021-01-01'];
/** What the other accounts of the sample need around them. */
const ALONE = [
  'VN.2021-01-01',
  '12.2021-01-01',
  '12.2025-07-01',
  '30.2021-01-01',
  '298.2021-01-01',
  '11122.2021-01-01',
  '54.2021-01-01',
  '562.2021-01-01',
  '22273.2021-01-01',
  '49.2021-01-01',
  '03390.2025-07-01',
];

/** Phong Thổ, Tam Đường and what became of their communes, out of the official lists: the sample in a tenth of its size. */
export async function readSampleSlice(): Promise<OfficialUnits> {
  const { units, links, successions } = await readOfficialUnits(installedFiles.unitLists);
  const chosen = new Set<string>([...ALONE, ...DISTRICTS]);
  for (const { unitId, toUnitId } of links) if (DISTRICTS.includes(toUnitId)) chosen.add(unitId);
  for (const { predecessorId, successorId } of successions) if (chosen.has(predecessorId)) chosen.add(successorId);
  const isInside = (...ids: readonly string[]) => ids.every((id) => chosen.has(id));
  return {
    units: units.filter(({ id }) => isInside(id)),
    links: links.filter(({ unitId, toUnitId }) => isInside(unitId, toUnitId)),
    successions: successions.filter(({ predecessorId, successorId }) => isInside(predecessorId, successorId)),
  };
}
