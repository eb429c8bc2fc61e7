import type { OfficialUnits } from '@openpar/application';
import { readOfficialUnits } from '@openpar/database';
import { installedFiles } from '../installed-files.ts';

/** The district of most tests, taken with all its communes. */
const PHONG_THO = '109.2021-01-01';
/** Its province then and now, what became of Mường So, the neighbour Tam Đường, and what the other accounts of the sample need. */
const ALONE = [
  'VN.2021-01-01',
  '12.2021-01-01',
  '12.2025-07-01',
  '03549.2025-07-01',
  '03583.2025-07-01',
  '106.2021-01-01',
  '03412.2021-01-01',
  '298.2021-01-01',
  '11122.2021-01-01',
  '562.2021-01-01',
  '22273.2021-01-01',
  '49.2021-01-01',
  '03390.2025-07-01',
];

/** Huyện Phong Thổ and a few territories around it, out of the official lists: the sample in a tenth of its size. */
export async function readSampleSlice(): Promise<OfficialUnits> {
  const { units, links, successions } = await readOfficialUnits(installedFiles.unitLists);
  const communes = links.filter(({ toUnitId }) => toUnitId === PHONG_THO).map(({ unitId }) => unitId);
  const chosen = new Set<string>([PHONG_THO, ...ALONE, ...communes]);
  const areChosen = (...ids: readonly string[]) => ids.every((id) => chosen.has(id));
  return {
    units: units.filter(({ id }) => areChosen(id)),
    links: links.filter(({ unitId, toUnitId }) => areChosen(unitId, toUnitId)),
    successions: successions.filter(({ predecessorId, successorId }) => areChosen(predecessorId, successorId)),
  };
}
