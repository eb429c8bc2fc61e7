import type { PostCall, UnitCall } from '@openpar/engine';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWording, type WordingContext } from './read-wording.ts';

const DISTRICT: WordingContext = {
  hostLevel: 'district',
  defaultLevel: 'district',
  levelBelow: 'commune',
  cityLevel: 'district',
};
const PROVINCE: WordingContext = {
  hostLevel: 'province',
  defaultLevel: 'province',
  levelBelow: 'commune',
  cityLevel: 'province',
};
const COMMUNE: WordingContext = {
  hostLevel: 'commune',
  defaultLevel: 'commune',
  levelBelow: 'village',
  cityLevel: 'district',
};

/** "every peoples-committee commune × head + reform", parts joined with " | ". */
function inShort(text: string, context: WordingContext): string {
  return readWording(text, context)
    .map(({ units, posts }) => `${units.map(unitInShort).join(' & ')} × ${posts.map(postInShort).join(' + ')}`)
    .join(' | ');
}

function unitInShort(call: UnitCall): string {
  switch (call.units) {
    case 'host':
      return 'host';
    case 'every':
      return `every ${call.kinds.join('/')} ${call.level}`;
    case 'named':
      return `${call.nameKey}${call.territoryKey === null ? '' : ` of ${call.territoryKey}`}`;
    case 'with-function':
      return `with ${call.function} ${call.level}`;
    default:
      return `${call.units} ${call.nameKey} ${call.level}`;
  }
}

function postInShort(post: PostCall): string {
  if (post.call === 'function') return post.function;
  return post.call === 'title' ? `"${post.titleKey}"` : post.call;
}

describe('readWording', () => {
  it.each([
    ['Chủ tịch UBND các xã, thị trấn', 'every peoples-committee commune × head'],
    ['Chủ tịch Ủy ban nhân dân các xã, phường, đặc khu', 'every peoples-committee commune × head'],
    [
      'Thường trực Huyện ủy, HĐND, UBND huyện',
      'every party-committee district × standing | every peoples-council district × standing | every peoples-committee district × standing',
    ],
    ['Lãnh đạo UBND huyện', 'every peoples-committee district × leaders'],
    ['Lãnh đạo UBND các xã, thị trấn', 'every peoples-committee commune × leader'],
    ['Mời đại diện Lãnh đạo Ủy ban Mặt trận Tổ quốc Việt Nam huyện', 'every front district × leader'],
    ['Đại diện Ủy ban MTTQ Việt Nam huyện', 'every front district × named-by-unit'],
    ['Thủ trưởng các cơ quan, đơn vị huyện', 'every department/division/office/service-unit district × head'],
    ['Trưởng, Phó các phòng chuyên môn thuộc UBND huyện', 'every division district × head + deputies'],
    ['Hiệu trưởng các trường THCS trên địa bàn huyện', 'every-starting trường trung học cơ sở district × head'],
    ['Chánh Văn phòng HĐND và UBND huyện', 'văn phòng hội đồng nhân dân ủy ban nhân dân × head'],
    ['UBND xã Mường So', 'ủy ban nhân dân of mường so × leader'],
    ['UBND các xã: Mường So, Bản Lang', 'ủy ban nhân dân of mường so & ủy ban nhân dân of bản lang × leader'],
    [
      'Lãnh đạo các phòng: Nội vụ, Tư pháp, Tài chính - Kế hoạch',
      'phòng nội vụ × leader | phòng tư pháp × leader | phòng tài chính kế hoạch × leader',
    ],
    ['Bưu điện huyện, VNPT', 'bưu điện × leader | vnpt × leader'],
    ['Phó Chủ tịch Thường trực UBND huyện', 'every peoples-committee district × "phó chủ tịch thường trực"'],
  ])('reads a district’s "%s"', (text, short) => {
    expect(inShort(text, DISTRICT)).toBe(short);
  });

  it.each([
    ['Giám đốc các Sở', 'every department province × head'],
    ['Giám đốc, Thủ trưởng các sở, ban, ngành', 'every department province × head'],
    ['Trưởng phòng Văn hóa - Xã hội các xã, phường', 'every-named phòng văn hóa xã hội commune × head'],
    [
      'Bí thư, Chủ tịch HĐND các xã, phường',
      'every party-committee commune × head | every peoples-council commune × head',
    ],
    [
      'Chủ tịch, Phó Chủ tịch UBND xã, phường phụ trách cải cách hành chính',
      'every peoples-committee commune × head + named-by-unit',
    ],
    ['Các địa phương', 'every peoples-committee commune × leader'],
    [
      'Lãnh đạo Văn phòng Tỉnh ủy, Ban Tuyên giáo Tỉnh ủy',
      'văn phòng tỉnh ủy × leader | ban tuyên giáo tỉnh ủy × leader',
    ],
    [
      'Phóng viên Báo và Phát thanh, truyền hình Lai Châu dự, đưa tin: 02 đại biểu',
      'báo phát thanh truyền hình lai châu × reporter',
    ],
    [
      'Thường trực HĐND tỉnh, Ủy ban MTTQ Việt Nam tỉnh',
      'every peoples-council province × standing | every front province × standing',
    ],
  ])('reads a province’s "%s"', (text, short) => {
    expect(inShort(text, PROVINCE)).toBe(short);
  });

  it.each([
    ['BTV Đảng uỷ', 'every party-committee commune × standing-committee'],
    ['Đảng ủy xã', 'every party-committee commune × members'],
    ['Bí thư chi bộ, trưởng thôn', 'every party-committee village × head | every village village × head'],
    ['Tổ trưởng các tổ dân phố', 'every village village × head'],
    ['Trưởng các thôn, khu phố: 31 người', 'every village village × head | every village village × head'],
    ['Lãnh đạo các cơ quan trên địa bàn xã', 'every agency/vertical-agency commune × leader'],
    ['Công chức cấp xã có liên quan', 'every peoples-committee commune × named-by-unit'],
    ['Cán bộ, công chức, người hoạt động không chuyên trách xã', 'every peoples-committee commune × officers'],
    ['Trưởng Công an xã, Chỉ huy trưởng Ban CHQS xã', 'công an × head | ban chỉ huy quân sự × head'],
    ['Tập thể và cá nhân được khen thưởng', 'host × named-by-unit'],
    ['Đại diện các doanh nghiệp trên địa bàn', 'host × named-by-unit'],
    ['Chủ tịch Hội Nông dân, Bí thư Đoàn Thanh niên', 'hội nông dân × head | đoàn thanh niên × head'],
  ])('reads a commune’s "%s"', (text, short) => {
    expect(inShort(text, COMMUNE)).toBe(short);
  });

  it('gives the posts before a colon to every body after it', () => {
    const text =
      'Đại diện lãnh đạo, chuyên viên phụ trách lĩnh vực CCHC: Phòng Nội vụ, Phòng Văn hóa và Thông tin, Trung tâm Văn hóa, Thể thao và Truyền thông';
    expect(inShort(text, DISTRICT)).toBe(
      [
        'phòng nội vụ × leader + reform',
        'phòng văn hóa thông tin × leader + reform',
        'trung tâm văn hóa thể thao truyền thông × leader + reform',
      ].join(' | '),
    );
  });

  it('gives a level said once to the posts before it', () => {
    const text = 'Chủ tịch UBND và Công chức Văn phòng - Thống kê các xã, thị trấn';
    expect(inShort(text, DISTRICT)).toBe(
      'every peoples-committee commune × head | every peoples-committee commune × office-statistics',
    );
  });

  it('calls functions at every level named', () => {
    const text =
      'Công chức làm nhiệm vụ công tác CCHC, bộ phận tiếp nhận và trả kết quả, công chức làm nhiệm vụ kiểm soát thủ tục hành chính cấp huyện, cấp xã';
    expect(inShort(text, DISTRICT)).toBe(
      'every peoples-committee district & every peoples-committee commune × reform + one-stop + procedure-control',
    );
  });

  it('keeps the words of each part as written', () => {
    const parts = readWording('Thường trực HĐND; Lãnh đạo UBND', COMMUNE);
    expect(parts.map(({ text }) => text)).toEqual(['Thường trực HĐND', 'Lãnh đạo UBND']);
  });

  it('gives each part posts and words of the line, whatever the order of words', () => {
    const words = fc.constantFrom(
      'Chủ tịch',
      'các',
      'UBND',
      'xã',
      ',',
      'và',
      ';',
      ':',
      'Phòng',
      'Nội vụ',
      'huyện',
      'cấp',
      'CCHC',
      'khác',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (line) => {
        const text = line.join(' ');
        for (const part of readWording(text, DISTRICT)) {
          expect(text).toContain(part.text);
          expect(part.posts).not.toEqual([]);
        }
      }),
    );
  });
});
