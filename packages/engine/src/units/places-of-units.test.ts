import { expect, it } from 'vitest';
import { placesOfUnits } from './places-of-units.ts';
import { aDirectory, aLink, aUnit, unitId } from './testing/a-directory.ts';

const DESK = 'Bộ phận Tiếp nhận và Trả kết quả';
const directory = aDirectory({
  units: [
    aUnit('D', 'district', { name: 'Phong Thổ', fullName: 'Huyện Phong Thổ' }),
    aUnit('D.UBND', 'peoples-committee', { fullName: 'Ủy ban nhân dân huyện Phong Thổ' }),
    aUnit('D.MC', 'section', { fullName: DESK }),
    aUnit('C', 'commune', { name: 'Mường So', fullName: 'Xã Mường So' }),
    aUnit('C.UBND', 'peoples-committee', { fullName: 'Ủy ban nhân dân xã Mường So' }),
    aUnit('C.MC', 'section', { fullName: DESK }),
    aUnit('V', 'village', { level: 'village', name: '5', fullName: 'Thôn 5' }),
    aUnit('V.CB', 'party-committee', { fullName: 'Chi bộ thôn 5' }),
    aUnit('A', 'office', { fullName: 'Hội Cựu chiến binh' }),
  ],
  links: [
    aLink('C', 'under', 'D'),
    aLink('D.UBND', 'body-of', 'D'),
    aLink('D.MC', 'under', 'D.UBND'),
    aLink('C.UBND', 'body-of', 'C'),
    aLink('C.UBND', 'under', 'D.UBND'),
    aLink('C.MC', 'under', 'C.UBND'),
    aLink('V', 'under', 'C'),
    aLink('V.CB', 'body-of', 'V'),
  ],
});

it('tells units of one name apart by their territory, but not those of the host and those whose name says it', () => {
  const places = placesOfUnits(directory, unitId('D.UBND'), ['D.MC', 'C.UBND', 'C.MC', 'V', 'V.CB', 'A'].map(unitId));
  expect([...places]).toEqual(['C.MC', 'V', 'V.CB'].map((id) => [id, 'Xã Mường So']));
});
