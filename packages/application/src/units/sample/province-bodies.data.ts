import { type BodyPattern, heldBy, OFFICER, type PostPattern, post, REFORM_OFFICER, staffOf } from './body-pattern.ts';

/** Departments were joined on this day (Nghị quyết 18-NQ/TW, Nghị định 45/2025/NĐ-CP). */
const JOINED = '2025-03-01';
/** From this day there are two tiers, and the paper and the station of a province are one body. */
const TWO_TIERS = '2025-07-01';

function department(suffix: string, name: string, time: Pick<BodyPattern, 'from' | 'until'> = {}): BodyPattern {
  return {
    suffix: `UBND.${suffix}`,
    kind: 'department',
    name,
    fullName: `Sở ${name}`,
    relation: 'under',
    to: 'UBND',
    posts: staffOf('Giám đốc', ['Phó Giám đốc', 'Phó Giám đốc'], [REFORM_OFFICER, OFFICER]),
    ...time,
  };
}

function otherDepartment(
  suffix: string,
  name: string,
  head: string,
  time: Pick<BodyPattern, 'from' | 'until'> = {},
): BodyPattern {
  const posts = staffOf(head, [`Phó ${head}`], [REFORM_OFFICER]);
  return { ...department(suffix, name, time), fullName: name, posts };
}

function vertical(
  suffix: string,
  name: string,
  fullName: string,
  head: string,
  time: Pick<BodyPattern, 'from' | 'until'> = {},
): BodyPattern {
  const posts = staffOf(head, [`Phó ${head}`], [REFORM_OFFICER]);
  return { suffix, kind: 'vertical-agency', name, fullName, relation: 'vertical-in', to: null, posts, ...time };
}

function organization(suffix: string, name: string, head: string): BodyPattern {
  const posts = staffOf(head, [`Phó ${head}`]);
  return {
    suffix,
    kind: 'mass-organization',
    name,
    fullName: `${name} tỉnh`,
    relation: 'outside-chain',
    to: null,
    posts,
  };
}

const STANDING_PARTY: readonly PostPattern[] = [
  post('Bí thư', 'head', ['standing', 'standing-committee']),
  post('Phó Bí thư Thường trực', 'deputy', ['standing', 'standing-committee']),
  heldBy(post('Phó Bí thư', 'deputy', ['standing', 'standing-committee']), 'UBND', 1),
  ...Array.from({ length: 8 }, () => post('Ủy viên Ban Thường vụ', 'member', ['standing-committee'])),
];

/** Standard bodies of a province or centrally governed city. Illustrative: real provinces differ in a few offices. */
export const PROVINCE_BODIES: readonly BodyPattern[] = [
  {
    suffix: 'UBND',
    kind: 'peoples-committee',
    name: 'Ủy ban nhân dân',
    fullName: 'Ủy ban nhân dân {territory}',
    relation: 'body-of',
    to: null,
    posts: staffOf('Chủ tịch', ['Phó Chủ tịch', 'Phó Chủ tịch', 'Phó Chủ tịch']),
  },
  {
    suffix: 'HDND',
    kind: 'peoples-council',
    name: 'Hội đồng nhân dân',
    fullName: 'Hội đồng nhân dân {territory}',
    relation: 'outside-chain',
    to: null,
    posts: [
      post('Chủ tịch', 'head', ['standing']),
      post('Phó Chủ tịch', 'deputy', ['standing']),
      post('Phó Chủ tịch', 'deputy', ['standing']),
    ],
  },
  ...[
    ['PC', 'Pháp chế'],
    ['KTNS', 'Kinh tế - Ngân sách'],
    ['VHXH', 'Văn hóa - Xã hội'],
  ].map(
    ([suffix = '', name = '']): BodyPattern => ({
      suffix: `HDND.${suffix}`,
      kind: 'council-committee',
      name,
      fullName: `Ban ${name} Hội đồng nhân dân tỉnh`,
      relation: 'outside-chain',
      to: null,
      posts: staffOf('Trưởng ban', ['Phó Trưởng ban']),
    }),
  ),
  {
    suffix: 'HDND.VP',
    kind: 'office',
    name: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân',
    fullName: 'Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh',
    relation: 'outside-chain',
    to: null,
    posts: staffOf('Chánh Văn phòng', ['Phó Chánh Văn phòng'], [REFORM_OFFICER]),
  },
  {
    suffix: 'TU',
    kind: 'party-committee',
    name: 'Tỉnh ủy',
    fullName: 'Tỉnh ủy',
    relation: 'outside-chain',
    to: null,
    posts: STANDING_PARTY,
  },
  ...[
    ['BTC', 'Ban Tổ chức', 'Trưởng ban'],
    ['VP', 'Văn phòng', 'Chánh Văn phòng'],
    ['BTG', 'Ban Tuyên giáo', 'Trưởng ban'],
    ['UBKT', 'Ủy ban Kiểm tra', 'Chủ nhiệm'],
  ].map(
    ([suffix = '', name = '', head = '']): BodyPattern => ({
      suffix: `TU.${suffix}`,
      kind: 'party-office',
      name,
      fullName: `${name} Tỉnh ủy`,
      relation: 'outside-chain',
      to: null,
      posts: staffOf(head, [`Phó ${head}`], [OFFICER]),
    }),
  ),
  {
    suffix: 'MTTQ',
    kind: 'front',
    name: 'Ủy ban Mặt trận Tổ quốc Việt Nam',
    fullName: 'Ủy ban Mặt trận Tổ quốc Việt Nam {territory}',
    relation: 'outside-chain',
    to: null,
    posts: [
      post('Chủ tịch', 'head', ['standing']),
      post('Phó Chủ tịch', 'deputy', ['standing']),
      post('Phó Chủ tịch', 'deputy', ['standing']),
    ],
  },
  organization('ND', 'Hội Nông dân', 'Chủ tịch'),
  organization('PN', 'Hội Liên hiệp Phụ nữ', 'Chủ tịch'),
  organization('CCB', 'Hội Cựu chiến binh', 'Chủ tịch'),
  organization('LD', 'Liên đoàn Lao động', 'Chủ tịch'),
  { ...organization('TD', 'Tỉnh đoàn', 'Bí thư'), fullName: 'Tỉnh đoàn' },
  {
    suffix: 'UBND.VP',
    kind: 'office',
    name: 'Văn phòng Ủy ban nhân dân',
    fullName: 'Văn phòng Ủy ban nhân dân tỉnh',
    relation: 'under',
    to: 'UBND',
    posts: staffOf(
      'Chánh Văn phòng',
      ['Phó Chánh Văn phòng', 'Phó Chánh Văn phòng'],
      [REFORM_OFFICER, post('Chuyên viên', 'officer', ['procedure-control']), post('Văn thư', 'officer', ['clerk'])],
    ),
  },
  {
    suffix: 'UBND.VP.NCKS',
    kind: 'division',
    name: 'Nội chính - Kiểm soát thủ tục hành chính',
    fullName: 'Phòng Nội chính - Kiểm soát thủ tục hành chính',
    relation: 'under',
    to: 'UBND.VP',
    posts: staffOf('Trưởng phòng', ['Phó Trưởng phòng'], [post('Chuyên viên', 'officer', ['procedure-control'])]),
  },
  {
    suffix: 'UBND.PVHCC',
    kind: 'service-unit',
    name: 'Phục vụ hành chính công',
    fullName: 'Trung tâm Phục vụ hành chính công tỉnh',
    relation: 'under',
    to: 'UBND.VP',
    posts: staffOf('Giám đốc', ['Phó Giám đốc'], [post('Viên chức', 'officer', ['one-stop'])]),
  },
  {
    ...department('SNV', 'Nội vụ'),
    posts: staffOf(
      'Giám đốc',
      ['Phó Giám đốc', 'Phó Giám đốc'],
      [post('Chuyên viên', 'officer', ['reform-lead', 'reform', 'administration']), OFFICER],
    ),
  },
  department('STC', 'Tài chính'),
  department('SKHDT', 'Kế hoạch và Đầu tư', { until: JOINED }),
  department('STP', 'Tư pháp'),
  department('STTTT', 'Thông tin và Truyền thông', { until: JOINED }),
  department('SKHCN', 'Khoa học và Công nghệ'),
  department('SXD', 'Xây dựng'),
  department('SGTVT', 'Giao thông vận tải', { until: JOINED }),
  department('SNN', 'Nông nghiệp và Phát triển nông thôn', { until: JOINED }),
  department('STNMT', 'Tài nguyên và Môi trường', { until: JOINED }),
  department('SNNMT', 'Nông nghiệp và Môi trường', { from: JOINED }),
  department('SLD', 'Lao động - Thương binh và Xã hội', { until: JOINED }),
  {
    ...department('SNV.CCHC', 'Cải cách hành chính'),
    kind: 'division',
    fullName: 'Phòng Cải cách hành chính',
    to: 'UBND.SNV',
    posts: staffOf('Trưởng phòng', ['Phó Trưởng phòng'], [OFFICER]),
  },
  department('SGDDT', 'Giáo dục và Đào tạo'),
  department('SYT', 'Y tế'),
  department('SCT', 'Công Thương'),
  department('SVH', 'Văn hóa, Thể thao và Du lịch'),
  otherDepartment('TTR', 'Thanh tra tỉnh', 'Chánh Thanh tra'),
  otherDepartment('BDT', 'Ban Dân tộc', 'Trưởng ban', { until: JOINED }),
  otherDepartment('SDTTG', 'Sở Dân tộc và Tôn giáo', 'Giám đốc', { from: JOINED }),
  {
    suffix: 'UBND.DAI',
    kind: 'service-unit',
    name: 'Phát thanh và Truyền hình',
    fullName: 'Đài Phát thanh và Truyền hình {name}',
    relation: 'under',
    to: 'UBND',
    posts: staffOf('Giám đốc', ['Phó Giám đốc'], [post('Phóng viên', 'officer', ['reporter']), REFORM_OFFICER]),
    until: TWO_TIERS,
  },
  {
    suffix: 'BAO',
    kind: 'agency',
    name: 'Báo và Phát thanh, Truyền hình',
    fullName: 'Báo và Phát thanh, Truyền hình {name}',
    relation: 'outside-chain',
    to: null,
    posts: staffOf('Giám đốc', ['Phó Giám đốc'], [post('Phóng viên', 'officer', ['reporter'])]),
    from: TWO_TIERS,
  },
  vertical('CA', 'Công an', 'Công an tỉnh', 'Giám đốc'),
  vertical('HQ', 'Hải quan', 'Cục Hải quan tỉnh', 'Cục trưởng', { until: JOINED }),
  vertical('BHXH', 'Bảo hiểm xã hội', 'Bảo hiểm xã hội tỉnh', 'Giám đốc'),
  vertical('NHNN', 'Ngân hàng Nhà nước', 'Ngân hàng Nhà nước chi nhánh {name}', 'Giám đốc', { until: JOINED }),
  vertical('THUE', 'Thuế', 'Cục Thuế tỉnh', 'Cục trưởng', { until: JOINED }),
  vertical('THUEMOI', 'Thuế', 'Thuế tỉnh', 'Trưởng Thuế', { from: JOINED }),
  {
    suffix: 'UBND.BCD',
    kind: 'working-body',
    name: 'Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số',
    fullName: 'Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số tỉnh',
    relation: 'serves',
    to: 'UBND',
    posts: [
      heldBy(post('Trưởng ban', 'head'), 'UBND', 1),
      heldBy(post('Phó Trưởng ban', 'deputy'), 'UBND', 2),
      heldBy(post('Ủy viên Thường trực', 'member'), 'UBND.SNV', 1),
      heldBy(post('Thành viên', 'member'), 'UBND.VP', 1),
      heldBy(post('Thành viên', 'member'), 'UBND.STC', 1),
      heldBy(post('Thành viên', 'member'), 'UBND.STP', 1),
      heldBy(post('Thành viên', 'member'), 'UBND.SKHCN', 1),
    ],
  },
  {
    suffix: 'UBND.TGV',
    kind: 'working-body',
    name: 'Tổ giúp việc Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số',
    fullName: 'Tổ giúp việc Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số tỉnh',
    relation: 'serves',
    to: 'UBND.BCD',
    posts: [
      heldBy(post('Tổ trưởng', 'head'), 'UBND.SNV', 2),
      heldBy(post('Tổ phó', 'deputy'), 'UBND.VP', 2),
      heldBy(post('Thành viên', 'member'), 'UBND.SNV', 4),
      heldBy(post('Thành viên', 'member'), 'UBND.STC', 4),
      heldBy(post('Thành viên', 'member'), 'UBND.STP', 4),
      heldBy(post('Thành viên', 'member'), 'UBND.SKHCN', 4),
    ],
  },
  {
    suffix: 'UBND.HDTDKT',
    kind: 'working-body',
    name: 'Hội đồng Thi đua - Khen thưởng',
    fullName: 'Hội đồng Thi đua - Khen thưởng tỉnh',
    relation: 'serves',
    to: 'UBND',
    posts: [
      heldBy(post('Chủ tịch Hội đồng', 'head'), 'UBND', 1),
      heldBy(post('Phó Chủ tịch Hội đồng', 'deputy'), 'UBND.SNV', 1),
      heldBy(post('Ủy viên', 'member'), 'MTTQ', 2),
    ],
  },
];
