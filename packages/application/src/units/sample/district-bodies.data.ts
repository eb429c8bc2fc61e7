import { type BodyPattern, heldBy, OFFICER, post, REFORM_OFFICER, staffOf } from './body-pattern.ts';

function division(suffix: string, name: string): BodyPattern {
  return {
    suffix: `UBND.${suffix}`,
    kind: 'division',
    name,
    fullName: `Phòng ${name}`,
    relation: 'under',
    to: 'UBND',
    posts: staffOf('Trưởng phòng', ['Phó Trưởng phòng'], [REFORM_OFFICER, OFFICER]),
  };
}

function center(suffix: string, fullName: string): BodyPattern {
  return {
    suffix: `UBND.${suffix}`,
    kind: 'service-unit',
    name: fullName.replace(/^(Trung tâm|Đài|Ban) /, ''),
    fullName,
    relation: 'under',
    to: 'UBND',
    posts: staffOf('Giám đốc', ['Phó Giám đốc'], [post('Viên chức', 'officer', ['reform'])]),
  };
}

function outside(suffix: string, kind: BodyPattern['kind'], name: string, head: string): BodyPattern {
  return {
    suffix,
    kind,
    name,
    fullName: name,
    relation: 'outside-chain',
    to: null,
    posts: staffOf(head, [`Phó ${head}`]),
  };
}

function vertical(suffix: string, name: string, fullName: string, head: string): BodyPattern {
  const posts = staffOf(head, [`Phó ${head}`], [post('Cán bộ', 'officer', ['reform'])]);
  return { suffix, kind: 'vertical-agency', name, fullName, relation: 'vertical-in', to: null, posts };
}

const REPORTER = post('Phóng viên', 'officer', ['reporter']);
const MEDIA_CENTER = 'Trung tâm Văn hóa, Thể thao và Truyền thông';
/** Provinces whose districts kept a radio station of their own beside the culture centre: Hải Dương. */
const WITH_STATION = ['30'];

/** Standard bodies of a district, district-level town or provincial city, until the level ended on 2025-07-01. Illustrative. */
export const DISTRICT_BODIES: readonly BodyPattern[] = [
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
    ...outside('HDND', 'peoples-council', 'Hội đồng nhân dân', 'Chủ tịch'),
    fullName: 'Hội đồng nhân dân {territory}',
    posts: [
      heldBy(post('Chủ tịch', 'head', ['standing']), 'HU', 2),
      post('Phó Chủ tịch', 'deputy', ['standing']),
      post('Phó Chủ tịch', 'deputy', ['standing']),
    ],
  },
  {
    ...outside('HU', 'party-committee', 'Huyện ủy', 'Bí thư'),
    inKinds: ['district'],
    posts: [
      post('Bí thư', 'head', ['standing', 'standing-committee']),
      post('Phó Bí thư Thường trực', 'deputy', ['standing', 'standing-committee']),
      heldBy(post('Phó Bí thư', 'deputy', ['standing', 'standing-committee']), 'UBND', 1),
      ...Array.from({ length: 6 }, () => post('Ủy viên Ban Thường vụ', 'member', ['standing-committee'])),
    ],
  },
  ...(['town', 'provincial-city', 'urban-district'] as const).map((kind): BodyPattern => {
    const name = { town: 'Thị ủy', 'provincial-city': 'Thành ủy', 'urban-district': 'Quận ủy' }[kind];
    return {
      ...outside('HU', 'party-committee', name, 'Bí thư'),
      inKinds: [kind],
      posts: [
        post('Bí thư', 'head', ['standing', 'standing-committee']),
        post('Phó Bí thư Thường trực', 'deputy', ['standing', 'standing-committee']),
        heldBy(post('Phó Bí thư', 'deputy', ['standing', 'standing-committee']), 'UBND', 1),
      ],
    };
  }),
  { ...outside('HU.BTC', 'party-office', 'Ban Tổ chức', 'Trưởng ban'), fullName: 'Ban Tổ chức cấp ủy' },
  { ...outside('HU.VP', 'party-office', 'Văn phòng cấp ủy', 'Chánh Văn phòng'), fullName: 'Văn phòng cấp ủy' },
  {
    ...outside('MTTQ', 'front', 'Ủy ban Mặt trận Tổ quốc Việt Nam', 'Chủ tịch'),
    fullName: 'Ủy ban Mặt trận Tổ quốc Việt Nam {territory}',
    posts: [post('Chủ tịch', 'head', ['standing']), post('Phó Chủ tịch', 'deputy', ['standing'])],
  },
  outside('ND', 'mass-organization', 'Hội Nông dân', 'Chủ tịch'),
  outside('PN', 'mass-organization', 'Hội Liên hiệp Phụ nữ', 'Chủ tịch'),
  outside('CCB', 'mass-organization', 'Hội Cựu chiến binh', 'Chủ tịch'),
  outside('LD', 'mass-organization', 'Liên đoàn Lao động', 'Chủ tịch'),
  outside('DTN', 'mass-organization', 'Đoàn Thanh niên Cộng sản Hồ Chí Minh', 'Bí thư'),
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
        REFORM_OFFICER,
        post('Chuyên viên', 'officer', ['procedure-control']),
        post('Văn thư', 'officer', ['clerk']),
        post('Chuyên viên', 'officer', ['administration']),
      ],
    ),
  },
  {
    suffix: 'UBND.VP.TNTKQ',
    kind: 'section',
    name: 'Tiếp nhận và Trả kết quả',
    fullName: 'Bộ phận Tiếp nhận và Trả kết quả',
    relation: 'under',
    to: 'UBND.VP',
    posts: [
      heldBy(post('Trưởng bộ phận', 'head', ['one-stop']), 'UBND.VP', 2),
      post('Chuyên viên', 'officer', ['one-stop']),
      post('Chuyên viên', 'officer', ['one-stop']),
    ],
  },
  {
    ...division('NV', 'Nội vụ'),
    posts: staffOf(
      'Trưởng phòng',
      ['Phó Trưởng phòng'],
      [post('Chuyên viên', 'officer', ['reform-lead', 'reform']), OFFICER],
    ),
  },
  division('VHTT', 'Văn hóa và Thông tin'),
  division('TCKH', 'Tài chính - Kế hoạch'),
  division('TP', 'Tư pháp'),
  { ...division('KTHT', 'Kinh tế - Hạ tầng'), inKinds: ['district'] },
  { ...division('KT', 'Kinh tế'), inKinds: ['town', 'provincial-city', 'urban-district'] },
  { ...division('QLDT', 'Quản lý đô thị'), inKinds: ['town', 'provincial-city', 'urban-district'] },
  { ...division('NN', 'Nông nghiệp và Phát triển nông thôn'), inKinds: ['district'] },
  division('TNMT', 'Tài nguyên và Môi trường'),
  division('LDTBXH', 'Lao động - Thương binh và Xã hội'),
  division('GDDT', 'Giáo dục và Đào tạo'),
  division('YT', 'Y tế'),
  {
    ...division('TTR', 'Thanh tra'),
    fullName: 'Thanh tra',
    posts: staffOf('Chánh Thanh tra', ['Phó Chánh Thanh tra'], [REFORM_OFFICER]),
  },
  {
    ...center('TTVH', MEDIA_CENTER),
    notInProvinces: WITH_STATION,
    posts: staffOf('Giám đốc', ['Phó Giám đốc'], [post('Viên chức', 'officer', ['reform']), REPORTER]),
  },
  { ...center('TTVH', 'Trung tâm Văn hóa - Thể thao'), inProvinces: WITH_STATION },
  {
    ...center('DAI', 'Đài Phát thanh'),
    inProvinces: WITH_STATION,
    posts: staffOf('Trưởng Đài', ['Phó Trưởng Đài'], [REPORTER, REPORTER]),
  },
  center('BQLDA', 'Ban Quản lý dự án đầu tư xây dựng'),
  center('DVNN', 'Trung tâm Dịch vụ nông nghiệp'),
  vertical('CA', 'Công an', 'Công an {territory}', 'Trưởng Công an'),
  vertical('THUE', 'Thuế', 'Chi cục Thuế khu vực', 'Chi cục trưởng'),
  vertical('BHXH', 'Bảo hiểm xã hội', 'Bảo hiểm xã hội {territory}', 'Giám đốc'),
  vertical('KBNN', 'Kho bạc Nhà nước', 'Kho bạc Nhà nước {territory}', 'Giám đốc'),
  vertical('BCHQS', 'Ban Chỉ huy Quân sự', 'Ban Chỉ huy Quân sự {territory}', 'Chỉ huy trưởng'),
  {
    suffix: 'UBND.HDTD',
    kind: 'working-body',
    name: 'Hội đồng thẩm định Chỉ số cải cách hành chính',
    fullName: 'Hội đồng thẩm định Chỉ số cải cách hành chính {territory}',
    relation: 'serves',
    to: 'UBND',
    posts: [
      heldBy(post('Chủ tịch Hội đồng', 'head'), 'UBND', 2),
      heldBy(post('Phó Chủ tịch Hội đồng', 'deputy'), 'UBND.NV', 1),
      heldBy(post('Ủy viên', 'member'), 'UBND.VP', 1),
      heldBy(post('Ủy viên', 'member'), 'UBND.TCKH', 1),
      heldBy(post('Ủy viên', 'member'), 'UBND.TP', 1),
      heldBy(post('Ủy viên', 'member'), 'UBND.VHTT', 1),
      heldBy(post('Ủy viên', 'member'), 'MTTQ', 2),
    ],
  },
  {
    suffix: 'UBND.TGV',
    kind: 'working-body',
    name: 'Tổ giúp việc Hội đồng thẩm định Chỉ số cải cách hành chính',
    fullName: 'Tổ giúp việc Hội đồng thẩm định Chỉ số cải cách hành chính {territory}',
    relation: 'serves',
    to: 'UBND.HDTD',
    posts: [
      heldBy(post('Tổ trưởng', 'head'), 'UBND.NV', 2),
      heldBy(post('Thành viên', 'member'), 'UBND.NV', 3),
      heldBy(post('Thành viên', 'member'), 'UBND.VP', 3),
      heldBy(post('Thành viên', 'member'), 'UBND.TCKH', 3),
      heldBy(post('Thành viên', 'member'), 'UBND.TP', 3),
      heldBy(post('Thành viên', 'member'), 'UBND.VHTT', 3),
    ],
  },
  {
    suffix: 'UBND.BCD',
    kind: 'working-body',
    name: 'Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số',
    fullName: 'Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số {territory}',
    relation: 'serves',
    to: 'UBND',
    posts: [
      heldBy(post('Trưởng ban', 'head'), 'UBND', 1),
      heldBy(post('Phó Trưởng ban', 'deputy'), 'UBND', 2),
      heldBy(post('Thành viên', 'member'), 'UBND.NV', 1),
      heldBy(post('Thành viên', 'member'), 'UBND.VP', 1),
      heldBy(post('Thành viên', 'member'), 'UBND.VHTT', 1),
    ],
  },
  {
    suffix: 'UBND.HDTDKT',
    kind: 'working-body',
    name: 'Hội đồng Thi đua - Khen thưởng',
    fullName: 'Hội đồng Thi đua - Khen thưởng {territory}',
    relation: 'serves',
    to: 'UBND',
    posts: [
      heldBy(post('Chủ tịch Hội đồng', 'head'), 'UBND', 1),
      heldBy(post('Phó Chủ tịch Hội đồng', 'deputy'), 'UBND.NV', 1),
      heldBy(post('Ủy viên', 'member'), 'UBND.TCKH', 1),
    ],
  },
];
