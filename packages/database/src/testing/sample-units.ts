import {
  type AdministrativeLevel,
  type Holding,
  idOf,
  type Post,
  type PostId,
  type Unit,
  type UnitId,
  type UnitKind,
  type UnitLink,
  type UnitRelation,
} from '@openpar/engine';

const FROM = '2021-01-01';

/** A unit valid from 2021 on; its id is its code. */
export function aUnit(code: string, fullName: string, differences: Partial<Unit> = {}): Unit {
  return {
    id: idOf(code),
    code,
    kind: 'commune',
    level: 'commune',
    name: fullName.replace(/^(Xã|Phường|Thị trấn|Huyện|Tỉnh) /, ''),
    fullName,
    validFrom: FROM,
    isStartKnown: false,
    validTo: null,
    ...differences,
  };
}

export function aLink(
  code: string,
  relation: UnitRelation,
  toCode: string,
  differences: Partial<UnitLink> = {},
): UnitLink {
  return { unitId: idOf(code), relation, toUnitId: idOf(toCode), validFrom: FROM, validTo: null, ...differences };
}

/** A post; its id is given, its unit is a code of `aUnit`. */
export function aPost(id: string, code: string, differences: Partial<Post> = {}): Post {
  return {
    id: idOf<PostId>(id),
    unitId: idOf<UnitId>(code),
    title: 'Chủ tịch',
    rank: 'head',
    functions: [],
    order: 1,
    validFrom: FROM,
    validTo: null,
    ...differences,
  };
}

export function aHolding(postId: string, personName: string, differences: Partial<Holding> = {}): Holding {
  return {
    postId: idOf(postId),
    personId: idOf(personName),
    personName,
    validFrom: FROM,
    validTo: null,
    ...differences,
  };
}

function body(code: string, kind: UnitKind, level: AdministrativeLevel, fullName: string): Unit {
  return aUnit(code, fullName, { kind, level, name: fullName });
}

/** Huyện Phong Thổ in tỉnh Lai Châu, with two communes, a neighbour district, and bodies of every relation. */
export const SAMPLE_UNITS: readonly Unit[] = [
  aUnit('vn', 'Nước Cộng hòa xã hội chủ nghĩa Việt Nam', { kind: 'country', level: 'central', name: 'Việt Nam' }),
  aUnit('lc', 'Tỉnh Lai Châu', { kind: 'province', level: 'province' }),
  aUnit('pt', 'Huyện Phong Thổ', { kind: 'district', level: 'district', validTo: '2025-07-01' }),
  aUnit('td', 'Huyện Tam Đường', { kind: 'district', level: 'district', validTo: '2025-07-01' }),
  aUnit('bl', 'Xã Bản Lang', { validTo: '2025-07-01' }),
  aUnit('ms', 'Xã Mường So', { validTo: '2025-07-01' }),
  aUnit('ts', 'Xã Thèn Sin', { validTo: '2025-07-01' }),
  aUnit('kl', 'Xã Khổng Lào', { validFrom: '2025-07-01', isStartKnown: true }),
  body('ub-lc', 'peoples-committee', 'province', 'Ủy ban nhân dân tỉnh Lai Châu'),
  body('snv', 'department', 'province', 'Sở Nội vụ'),
  body('thue-lc', 'vertical-agency', 'province', 'Cục Thuế tỉnh Lai Châu'),
  body('ub-pt', 'peoples-committee', 'district', 'Ủy ban nhân dân huyện Phong Thổ'),
  body('pnv', 'division', 'district', 'Phòng Nội vụ'),
  body('mt-pt', 'front', 'district', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện Phong Thổ'),
  body('thue-pt', 'vertical-agency', 'district', 'Chi cục Thuế huyện Phong Thổ'),
  body('tgv', 'working-body', 'district', 'Tổ giúp việc cải cách hành chính'),
  body('ub-bl', 'peoples-committee', 'commune', 'Ủy ban nhân dân xã Bản Lang'),
  body('ub-td', 'peoples-committee', 'district', 'Ủy ban nhân dân huyện Tam Đường'),
  body('pnv-td', 'division', 'district', 'Phòng Nội vụ'),
];

export const SAMPLE_LINKS: readonly UnitLink[] = [
  aLink('lc', 'under', 'vn'),
  aLink('pt', 'under', 'lc', { validTo: '2025-07-01' }),
  aLink('td', 'under', 'lc', { validTo: '2025-07-01' }),
  aLink('bl', 'under', 'pt', { validTo: '2025-07-01' }),
  aLink('ms', 'under', 'pt', { validTo: '2025-07-01' }),
  aLink('ts', 'under', 'td', { validTo: '2025-07-01' }),
  aLink('kl', 'under', 'lc', { validFrom: '2025-07-01' }),
  aLink('ub-lc', 'body-of', 'lc'),
  aLink('snv', 'under', 'ub-lc'),
  aLink('thue-lc', 'vertical-in', 'lc'),
  aLink('ub-pt', 'body-of', 'pt', { validTo: '2025-07-01' }),
  aLink('pnv', 'under', 'ub-pt'),
  aLink('mt-pt', 'outside-chain', 'pt', { validTo: '2025-07-01' }),
  aLink('thue-pt', 'vertical-in', 'pt', { validTo: '2025-07-01' }),
  aLink('thue-pt', 'under', 'thue-lc'),
  aLink('tgv', 'serves', 'ub-pt'),
  aLink('ub-bl', 'body-of', 'bl', { validTo: '2025-07-01' }),
  aLink('ub-td', 'body-of', 'td', { validTo: '2025-07-01' }),
  aLink('pnv-td', 'under', 'ub-td'),
];

export const SAMPLE_POSTS: readonly Post[] = [
  aPost('ct-pt', 'ub-pt'),
  aPost('pct-pt', 'ub-pt', { title: 'Phó Chủ tịch', rank: 'deputy', order: 2 }),
  aPost('tp-nv', 'pnv', { title: 'Trưởng phòng', functions: ['clerk', 'reform-lead'] }),
  aPost('gd-snv', 'snv', { title: 'Giám đốc' }),
  aPost('ct-bl', 'ub-bl'),
  aPost('cu-bl', 'ub-bl', { title: 'Ủy viên', rank: 'member', order: 3, validTo: '2023-01-01' }),
];

export const SAMPLE_HOLDINGS: readonly Holding[] = [
  aHolding('ct-pt', 'Nguyễn Văn An', { validTo: '2024-03-01' }),
  aHolding('ct-pt', 'Lò Thị Bình', { validFrom: '2024-03-01' }),
  aHolding('tp-nv', 'Nguyễn Văn An', { validFrom: '2024-03-01' }),
  aHolding('ct-bl', 'Vàng A Chính'),
];
