import type { PostFunction, PostRank } from '@openpar/engine';

/** One account of the sample: it belongs to whoever holds the first post of that unit with this rank or function. */
export interface SampleAccount {
  login: string;
  /** Shown on the sign-in page: post and unit. */
  description: string;
  /** The unit as it was then: its code and the day from which the record knows it. */
  unitId: string;
  holds: { rank: PostRank } | { function: PostFunction };
}

/** The one password of all sample accounts; practice realms only. */
export const SAMPLE_PASSWORD = 'thuc-hanh-openpar';

/** Accounts for the five sample plans and for today. Persons are invented ("số liệu minh họa"). */
export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = [
  {
    login: 'phongtho.noivu',
    description: 'Chuyên viên Phòng Nội vụ huyện Phong Thổ (đến 30/6/2025)',
    unitId: '109.UBND.NV.2021-01-01',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'phongtho.vanhoa',
    description: 'Giám đốc Trung tâm Văn hóa, Thể thao và Truyền thông huyện Phong Thổ (đến 30/6/2025)',
    unitId: '109.UBND.TTVH.2021-01-01',
    holds: { rank: 'head' },
  },
  {
    login: 'phongtho.chutich',
    description: 'Chủ tịch UBND huyện Phong Thổ (đến 30/6/2025)',
    unitId: '109.UBND.2021-01-01',
    holds: { rank: 'head' },
  },
  {
    login: 'phongtho.quantri',
    description: 'Quản trị hệ thống, Văn phòng HĐND và UBND huyện Phong Thổ (đến 30/6/2025)',
    unitId: '109.UBND.VP.2021-01-01',
    holds: { function: 'administration' },
  },
  {
    login: 'muongso.vanphong',
    description: 'Công chức Văn phòng - Thống kê xã Mường So (đến 30/6/2025)',
    unitId: '03589.UBND.VPTK.2021-01-01',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'tamduong.noivu',
    description: 'Chuyên viên Phòng Nội vụ huyện Tam Đường (đến 30/6/2025)',
    unitId: '106.UBND.NV.2021-01-01',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'hoatantay.vanphong',
    description: 'Công chức Văn phòng - Thống kê xã Hòa Tân Tây (đến 30/6/2025)',
    unitId: '22273.UBND.VPTK.2021-01-01',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'quangnghiep.vanphong',
    description: 'Công chức Văn phòng - Thống kê xã Quảng Nghiệp (đến cuối năm 2024)',
    unitId: '11122.UBND.VPTK.2021-01-01',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'quangnam.noivu',
    description: 'Chuyên viên Sở Nội vụ tỉnh Quảng Nam (đến 30/6/2025)',
    unitId: '49.UBND.SNV.2021-01-01',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'laichau.noivu',
    description: 'Chuyên viên Sở Nội vụ tỉnh Lai Châu (hiện nay)',
    unitId: '12.UBND.SNV.2025-07-01',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'binhlu.vanhoa',
    description: 'Chuyên viên Phòng Văn hóa - Xã hội xã Bình Lư (hiện nay)',
    unitId: '03390.UBND.VHXH2.2025-07-01',
    holds: { function: 'reform-lead' },
  },
  {
    login: 'binhlu.quantri',
    description: 'Quản trị hệ thống, Văn phòng HĐND và UBND xã Bình Lư (hiện nay)',
    unitId: '03390.UBND.VP.2025-07-01',
    holds: { function: 'administration' },
  },
];
