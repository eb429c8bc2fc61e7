import { describe, expect, it } from 'vitest';
import { breakIssuerName } from './break-issuer-name.ts';

const NAMES: [string, string[]][] = [
  ['Ủy ban nhân dân huyện Phong Thổ', ['ỦY BAN NHÂN DÂN', 'HUYỆN PHONG THỔ']],
  ['Uỷ ban nhân dân xã Hòa Tân Tây', ['ỦY BAN NHÂN DÂN', 'XÃ HÒA TÂN TÂY']],
  ['Ủy ban nhân dân Thành phố Hồ Chí Minh', ['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ HỒ CHÍ MINH']],
  ['Ủy ban nhân dân phường Văn Miếu - Quốc Tử Giám', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG VĂN MIẾU -', 'QUỐC TỬ GIÁM']],
  ['Ủy ban nhân dân phường Xuân Trường - Đà Lạt', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG XUÂN TRƯỜNG -', 'ĐÀ LẠT']],
  ['Ủy ban nhân dân thị trấn Nông trường Việt Lâm', ['ỦY BAN NHÂN DÂN', 'THỊ TRẤN NÔNG', 'TRƯỜNG VIỆT LÂM']],
  ['Ủy ban nhân dân phường Xuân Hương - Đà Lạt', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG XUÂN HƯƠNG - ĐÀ LẠT']],
  ['Ủy ban nhân dân Phường 1', ['ỦY BAN NHÂN DÂN', 'PHƯỜNG 1']],
  ['Hội đồng nhân dân tỉnh Lai Châu', ['HỘI ĐỒNG NHÂN DÂN', 'TỈNH LAI CHÂU']],
  [
    'Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số tỉnh Lai Châu',
    ['BAN CHỈ ĐẠO', 'CẢI CÁCH HÀNH CHÍNH', 'VÀ CHUYỂN ĐỔI SỐ', 'TỈNH LAI CHÂU'],
  ],
  ['Sở Nội vụ', ['SỞ NỘI VỤ']],
  ['Trung tâm Phục vụ hành chính công', ['TRUNG TÂM PHỤC VỤ', 'HÀNH CHÍNH CÔNG']],
  ['Văn phòng Hội đồng nhân dân và Ủy ban nhân dân', ['VĂN PHÒNG', 'HỘI ĐỒNG NHÂN DÂN', 'VÀ ỦY BAN NHÂN DÂN']],
  ['Văn phòng HĐND và UBND', ['VĂN PHÒNG HĐND VÀ UBND']],
];

describe('lines of the issuer', () => {
  it.each(NAMES)('breaks %s by rule', (name, lines) => {
    expect(breakIssuerName(name)).toEqual(lines);
  });

  it.each(NAMES)('keeps every word of %s and leaves no syllable alone', (name) => {
    const lines = breakIssuerName(name);
    expect(lines.join(' ').replaceAll('UỶ', 'ỦY')).toBe(name.toLocaleUpperCase('vi').replaceAll('UỶ', 'ỦY'));
    expect(lines.filter((line) => !line.includes(' '))).toEqual([]);
  });
});
