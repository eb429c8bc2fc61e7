import { type BodyPattern, heldBy, OFFICER, type PostPattern, post, REFORM_OFFICER, staffOf } from './body-pattern.ts';

/** The commune works with civil servants until this day, with divisions from it on (two-tier local government). */
const TWO_TIERS = '2025-07-01';

function section(suffix: string, name: string, posts: readonly PostPattern[]): BodyPattern {
  return {
    suffix: `UBND.${suffix}`,
    kind: 'section',
    name,
    fullName: name,
    relation: 'under',
    to: 'UBND',
    posts,
    until: TWO_TIERS,
  };
}

function division(suffix: string, fullName: string, officers: readonly PostPattern[]): BodyPattern {
  return {
    suffix: `UBND.${suffix}`,
    kind: 'division',
    name: fullName.replace(/^Phòng /, ''),
    fullName,
    relation: 'under',
    to: 'UBND',
    posts: staffOf('Trưởng phòng', ['Phó Trưởng phòng'], officers),
    from: TWO_TIERS,
  };
}

function organization(suffix: string, name: string, head: string, deputy: string): BodyPattern {
  const posts = staffOf(head, [deputy]);
  return { suffix, kind: 'mass-organization', name, fullName: name, relation: 'outside-chain', to: null, posts };
}

function agency(suffix: string, fullName: string, head: string, deputy: string): BodyPattern {
  const posts = staffOf(head, [deputy]);
  return { suffix, kind: 'agency', name: fullName, fullName, relation: 'located-in', to: null, posts };
}

const CIVIL_SERVANT = 'Công chức';

/** Standard bodies of a commune, ward, township or special zone, in both models by their dates. Illustrative. */
export const COMMUNE_BODIES: readonly BodyPattern[] = [
  {
    suffix: 'UBND',
    kind: 'peoples-committee',
    name: 'Ủy ban nhân dân',
    fullName: 'Ủy ban nhân dân {territory}',
    relation: 'body-of',
    to: null,
    posts: staffOf('Chủ tịch', ['Phó Chủ tịch', 'Phó Chủ tịch']),
  },
  {
    suffix: 'HDND',
    kind: 'peoples-council',
    name: 'Hội đồng nhân dân',
    fullName: 'Hội đồng nhân dân {territory}',
    relation: 'outside-chain',
    to: null,
    posts: [heldBy(post('Chủ tịch', 'head', ['standing']), 'DU', 1), post('Phó Chủ tịch', 'deputy', ['standing'])],
  },
  {
    suffix: 'DU',
    kind: 'party-committee',
    name: 'Đảng ủy',
    fullName: 'Đảng ủy {territory}',
    relation: 'outside-chain',
    to: null,
    posts: [
      post('Bí thư', 'head', ['standing', 'standing-committee']),
      post('Phó Bí thư Thường trực', 'deputy', ['standing', 'standing-committee']),
      heldBy(post('Phó Bí thư', 'deputy', ['standing', 'standing-committee']), 'UBND', 1),
      heldBy(post('Ủy viên Ban Thường vụ', 'member', ['standing-committee']), 'UBND', 2),
      heldBy(post('Ủy viên Ban Thường vụ', 'member', ['standing-committee']), 'CA', 1),
      heldBy(post('Ủy viên Ban Chấp hành', 'member'), 'HDND', 2),
      heldBy(post('Ủy viên Ban Chấp hành', 'member'), 'MTTQ', 1),
      heldBy(post('Ủy viên Ban Chấp hành', 'member'), 'ND', 1),
      heldBy(post('Ủy viên Ban Chấp hành', 'member'), 'PN', 1),
      heldBy(post('Ủy viên Ban Chấp hành', 'member'), 'DTN', 1),
    ],
  },
  {
    suffix: 'MTTQ',
    kind: 'front',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    fullName: 'Ủy ban Mặt trận Tổ quốc Việt Nam {territory}',
    relation: 'outside-chain',
    to: null,
    posts: [post('Chủ tịch', 'head', ['standing']), post('Phó Chủ tịch', 'deputy', ['standing'])],
  },
  organization('ND', 'Hội Nông dân', 'Chủ tịch', 'Phó Chủ tịch'),
  organization('PN', 'Hội Liên hiệp Phụ nữ', 'Chủ tịch', 'Phó Chủ tịch'),
  organization('CCB', 'Hội Cựu chiến binh', 'Chủ tịch', 'Phó Chủ tịch'),
  organization('DTN', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Bí thư', 'Phó Bí thư'),
  section('VPTK', 'Văn phòng - Thống kê', [
    post(`${CIVIL_SERVANT} Văn phòng - Thống kê`, 'officer', ['office-statistics', 'reform-lead', 'reform', 'clerk']),
    post(`${CIVIL_SERVANT} Văn phòng - Thống kê`, 'officer', ['procedure-control', 'administration']),
  ]),
  section('TCKT', 'Tài chính - Kế toán', [
    post(`${CIVIL_SERVANT} Tài chính - Kế toán`, 'officer', ['finance-accounting']),
  ]),
  section('VHXH', 'Văn hóa - Xã hội', [
    post(`${CIVIL_SERVANT} Văn hóa - Xã hội`, 'officer', ['culture-information']),
    post(`${CIVIL_SERVANT} Văn hóa - Xã hội`, 'officer'),
  ]),
  section('TPHT', 'Tư pháp - Hộ tịch', [post(`${CIVIL_SERVANT} Tư pháp - Hộ tịch`, 'officer')]),
  section('DCXD', 'Địa chính - Nông nghiệp - Xây dựng và Môi trường', [
    post(`${CIVIL_SERVANT} Địa chính - Nông nghiệp - Xây dựng và Môi trường`, 'officer'),
  ]),
  {
    suffix: 'UBND.CHQS',
    kind: 'section',
    name: 'Ban Chỉ huy Quân sự',
    fullName: 'Ban Chỉ huy Quân sự',
    relation: 'under',
    to: 'UBND',
    posts: [post('Chỉ huy trưởng', 'head')],
  },
  {
    ...section('TNTKQ', 'Tiếp nhận và Trả kết quả', [
      heldBy(post('Trưởng bộ phận', 'head', ['one-stop']), 'UBND', 3),
      heldBy(post('Công chức trực tiếp nhận', 'officer', ['one-stop']), 'UBND.TPHT', 1),
      heldBy(post('Công chức trực tiếp nhận', 'officer', ['one-stop']), 'UBND.DCXD', 1),
    ]),
    fullName: 'Bộ phận Tiếp nhận và Trả kết quả',
  },
  {
    suffix: 'UBND.VP',
    kind: 'office',
    name: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    fullName: 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân',
    relation: 'under',
    to: 'UBND',
    posts: staffOf(
      'Chánh Văn phòng',
      ['Phó Chánh Văn phòng'],
      [
        post('Chuyên viên', 'officer', ['office-statistics', 'reform', 'procedure-control']),
        post('Văn thư', 'officer', ['clerk']),
        post('Chuyên viên', 'officer', ['finance-accounting', 'administration']),
      ],
    ),
    from: TWO_TIERS,
  },
  {
    ...division('KT', 'Phòng Kinh tế', [REFORM_OFFICER, OFFICER]),
    inKinds: ['commune', 'township', 'special-zone'],
  },
  { ...division('KTHTDT', 'Phòng Kinh tế, Hạ tầng và Đô thị', [REFORM_OFFICER, OFFICER]), inKinds: ['ward'] },
  division('VHXH2', 'Phòng Văn hóa - Xã hội', [
    post('Chuyên viên', 'officer', ['reform-lead', 'reform']),
    post('Chuyên viên', 'officer', ['culture-information']),
  ]),
  {
    suffix: 'UBND.PVHCC',
    kind: 'service-unit',
    name: 'Phục vụ hành chính công',
    fullName: 'Trung tâm Phục vụ hành chính công',
    relation: 'under',
    to: 'UBND',
    posts: [
      heldBy(post('Giám đốc', 'head', ['one-stop']), 'UBND', 3),
      post('Phó Giám đốc', 'deputy', ['one-stop']),
      post('Công chức', 'officer', ['one-stop', 'reform']),
    ],
    from: TWO_TIERS,
  },
  {
    suffix: 'CA',
    kind: 'vertical-agency',
    name: 'Công an',
    fullName: 'Công an {territory}',
    relation: 'vertical-in',
    to: null,
    posts: staffOf('Trưởng Công an', ['Phó Trưởng Công an']),
  },
  agency('TYT', 'Trạm Y tế', 'Trạm trưởng', 'Phó Trạm trưởng'),
  agency('TMN', 'Trường Mầm non', 'Hiệu trưởng', 'Phó Hiệu trưởng'),
  agency('TTH', 'Trường Tiểu học', 'Hiệu trưởng', 'Phó Hiệu trưởng'),
  agency('THCS', 'Trường Trung học cơ sở', 'Hiệu trưởng', 'Phó Hiệu trưởng'),
  {
    suffix: 'UBND.HDTDKT',
    kind: 'working-body',
    name: 'Hội đồng Thi đua - Khen thưởng',
    fullName: 'Hội đồng Thi đua - Khen thưởng {territory}',
    relation: 'serves',
    to: 'UBND',
    posts: [
      heldBy(post('Chủ tịch Hội đồng', 'head'), 'UBND', 1),
      heldBy(post('Phó Chủ tịch Hội đồng', 'deputy'), 'UBND', 2),
      heldBy(post('Ủy viên', 'member'), 'MTTQ', 1),
    ],
  },
  {
    suffix: 'UBND.TN',
    kind: 'working-body',
    name: 'Đội hoạt động tình nguyện',
    fullName: 'Đội hoạt động tình nguyện {territory}',
    relation: 'serves',
    to: 'UBND',
    posts: [
      heldBy(post('Đội trưởng', 'head'), 'DTN', 2),
      post('Thành viên', 'member'),
      post('Thành viên', 'member'),
      post('Thành viên', 'member'),
    ],
  },
];
