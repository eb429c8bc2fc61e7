import { describe, expect, it } from 'vitest';
import type { PaperIssuer } from './paper-issuer.ts';
import { type Signing, signatureLines } from './signature-lines.ts';

const committee: PaperIssuer = { name: 'Ủy ban nhân dân xã Tây Hòa', kind: 'peoples-committee', superior: null };
const council: PaperIssuer = { name: 'Hội đồng nhân dân xã Tây Hòa', kind: 'peoples-council', superior: null };
const board: PaperIssuer = { name: 'Ban Chỉ đạo Cải cách hành chính tỉnh', kind: 'working-body', superior: null };
const department: PaperIssuer = { name: 'Sở Nội vụ', kind: 'department', superior: 'Ủy ban nhân dân tỉnh Lai Châu' };

describe('signature lines (NĐ 30/2020, Phụ lục I, mục II, khoản 7)', () => {
  it.each<[PaperIssuer, Signing, string[]]>([
    [committee, { as: 'head', post: 'Chủ tịch' }, ['TM. ỦY BAN NHÂN DÂN', 'CHỦ TỊCH']],
    [
      committee,
      { as: 'deputy', headPost: 'Chủ tịch', post: 'Phó Chủ tịch' },
      ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH'],
    ],
    [committee, { as: 'acting', post: 'Chủ tịch' }, ['TM. ỦY BAN NHÂN DÂN', 'Q. CHỦ TỊCH']],
    [
      committee,
      { as: 'by-order', headPost: 'Chủ tịch', post: 'Chánh Văn phòng', deputyPost: null },
      ['TL. CHỦ TỊCH', 'CHÁNH VĂN PHÒNG'],
    ],
    [
      committee,
      { as: 'by-order', headPost: 'Chủ tịch', post: 'Chánh Văn phòng', deputyPost: 'Phó Chánh Văn phòng' },
      ['TL. CHỦ TỊCH', 'KT. CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG'],
    ],
    [
      committee,
      { as: 'by-authorisation', headPost: 'Chủ tịch', post: 'Giám đốc Sở Nội vụ' },
      ['TUQ. CHỦ TỊCH', 'GIÁM ĐỐC SỞ NỘI VỤ'],
    ],
    [council, { as: 'head', post: 'Chủ tịch' }, ['TM. HỘI ĐỒNG NHÂN DÂN', 'CHỦ TỊCH']],
    [board, { as: 'head', post: 'Trưởng ban' }, ['TM. BAN CHỈ ĐẠO', 'TRƯỞNG BAN']],
    [department, { as: 'head', post: 'Giám đốc' }, ['GIÁM ĐỐC']],
    [department, { as: 'deputy', headPost: 'Giám đốc', post: 'Phó Giám đốc' }, ['KT. GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC']],
  ])('signs for $name as $as', (issuer, signing, lines) => {
    expect(signatureLines(issuer, signing)).toEqual(lines);
  });
});
