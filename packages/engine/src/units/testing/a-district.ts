import type { Directory, Holding, Post } from '../post.ts';
import type { Unit, UnitLink } from '../unit.ts';
import { aDirectory, aHolding, aLink, aPost, aUnit } from './a-directory.ts';

export interface District {
  units: Unit[];
  links: UnitLink[];
  posts: Post[];
  holdings: Holding[];
}

/**
 * A province P with a district D that has communes C1 and C2. Committees are `P.UBND`, `D.UBND`, `C1.UBND`, `C2.UBND`; the district has a division
 * `D.NV`, an appraisal council `D.HDTD`, the Front `D.MTTQ`, the Party committee `D.DU`, the police `D.CA` and a bank `D.NH`.
 */
export function aDistrict(): District {
  const territories = [
    aUnit('P', 'province', { level: 'province' }),
    aUnit('D', 'district'),
    aUnit('C1', 'commune', { level: 'commune' }),
    aUnit('C2', 'commune', { level: 'commune' }),
  ];
  const bodies = [
    aUnit('P.UBND', 'peoples-committee', { level: 'province' }),
    aUnit('P.SNV', 'department', { level: 'province', fullName: 'Sở Nội vụ' }),
    aUnit('D.UBND', 'peoples-committee', { fullName: 'UBND' }),
    aUnit('D.NV', 'division', { fullName: 'Phòng Nội vụ' }),
    aUnit('D.HDTD', 'working-body', { fullName: 'Hội đồng thẩm định' }),
    aUnit('D.MTTQ', 'front', { fullName: 'Ủy ban MTTQ' }),
    aUnit('D.DU', 'party-committee', { fullName: 'Huyện ủy' }),
    aUnit('D.CA', 'vertical-agency', { fullName: 'Công an' }),
    aUnit('D.NH', 'agency', { fullName: 'Ngân hàng' }),
    aUnit('C1.UBND', 'peoples-committee', { level: 'commune', fullName: 'UBND' }),
    aUnit('C2.UBND', 'peoples-committee', { level: 'commune', fullName: 'UBND' }),
  ];
  const links = [
    aLink('D', 'under', 'P'),
    aLink('C1', 'under', 'D'),
    aLink('C2', 'under', 'D'),
    aLink('P.UBND', 'body-of', 'P'),
    aLink('P.SNV', 'under', 'P.UBND'),
    aLink('D.UBND', 'body-of', 'D'),
    aLink('D.NV', 'under', 'D.UBND'),
    aLink('D.HDTD', 'serves', 'D.UBND'),
    aLink('D.MTTQ', 'outside-chain', 'D'),
    aLink('D.DU', 'outside-chain', 'D'),
    aLink('D.CA', 'vertical-in', 'D'),
    aLink('D.NH', 'located-in', 'D'),
    aLink('C1.UBND', 'body-of', 'C1'),
    aLink('C2.UBND', 'body-of', 'C2'),
  ];
  const posts = bodies.flatMap(({ id, kind }) => [
    aPost(id, 'head', { title: kind === 'peoples-committee' ? 'Chủ tịch' : 'Thủ trưởng' }),
    aPost(id, 'officer', { order: 3, functions: ['reform'] }),
  ]);
  const holdings = posts.map((post) => aHolding(post, `holder of ${post.id}`));
  return { units: [...territories, ...bodies], links, posts, holdings };
}

/** The district of `aDistrict` as a directory. */
export function aDistrictDirectory(changes: Partial<Directory> = {}): Directory {
  return aDirectory({ ...aDistrict(), ...changes });
}
