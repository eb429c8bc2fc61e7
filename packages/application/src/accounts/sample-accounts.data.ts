import type { PostFunction, PostRank } from '@openpar/engine';

/** One account of the sample: it belongs to whoever holds the first post of that unit with this rank or function. */
export interface SampleAccount {
  login: string;
  /** Shown on the sign-in page: post and unit. */
  description: string;
  /** Code of the unit; of several terms of one code, the earliest. */
  unitCode: string;
  holds: { rank: PostRank } | { function: PostFunction };
}

/** The one password of all sample accounts; practice realms only. */
export const SAMPLE_PASSWORD = 'thuc-hanh-openpar';

/** Accounts for the five sample plans and for today. Persons are invented ("số liệu minh họa"). */
export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = [
  {
    login: 'phongtho.noivu',
    description: 'Chuyên viên Phòng Nội vụ huyện Phong Thổ (đến 30/6/2025)',
    unitCode: '109.UBND.NV',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'phongtho.vanhoa',
    description: 'Giám đốc Trung tâm Văn hóa, Thể thao và Truyền thông huyện Phong Thổ (đến 30/6/2025)',
    unitCode: '109.UBND.TTVH',
    holds: { rank: 'head' },
  },
  {
    login: 'phongtho.chutich',
    description: 'Chủ tịch UBND huyện Phong Thổ (đến 30/6/2025)',
    unitCode: '109.UBND',
    holds: { rank: 'head' },
  },
  {
    login: 'muongso.vanphong',
    description: 'Công chức Văn phòng - Thống kê xã Mường So (đến 30/6/2025)',
    unitCode: '03589.UBND.VPTK',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'tamduong.noivu',
    description: 'Chuyên viên Phòng Nội vụ huyện Tam Đường (đến 30/6/2025)',
    unitCode: '106.UBND.NV',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'hoatantay.vanphong',
    description: 'Công chức Văn phòng - Thống kê xã Hòa Tân Tây (đến 30/6/2025)',
    unitCode: '22273.UBND.VPTK',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'quangnghiep.vanphong',
    description: 'Công chức Văn phòng - Thống kê xã Quảng Nghiệp (đến cuối năm 2024)',
    unitCode: '11122.UBND.VPTK',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'quangnam.noivu',
    description: 'Chuyên viên Sở Nội vụ tỉnh Quảng Nam (đến 30/6/2025)',
    unitCode: '49.UBND.SNV',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'laichau.noivu',
    description: 'Chuyên viên Sở Nội vụ tỉnh Lai Châu (hiện nay)',
    unitCode: '12.UBND.SNV',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'binhlu.vanhoa',
    description: 'Chuyên viên Phòng Văn hóa - Xã hội xã Bình Lư (hiện nay)',
    unitCode: '03390.UBND.VHXH2',
    holds: { function: 'reform-lead' },
  },
];
