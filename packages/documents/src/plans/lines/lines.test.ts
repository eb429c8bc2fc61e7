import { describe, expect, it } from 'vitest';
import { extractPlainText } from '../../reading/extract-plain-text.ts';
import { readListMarker } from './list-marker.ts';
import { readSource } from './read-source.ts';
import { keyOf, spanOf, trimmed } from './span.ts';

describe('list markers', () => {
  it.each([
    ['II. NỘI DUNG', 'roman', 'II', true],
    ['III TỔ CHỨC THỰC HIỆN', 'roman', 'III', false],
    ['2. Yêu cầu', 'arabic', '2', true],
    ['2.1. Thời gian', 'decimal', '2.1', true],
    ['đ) Thành phần', 'letter', 'đ', true],
    ['- Đảng ủy', 'dash', '', true],
    ['• Sở Nội vụ', 'dot', '', true],
    ['+ UBND xã', 'plus', '', true],
    ['* Cấp tỉnh', 'star', '', true],
  ])('reads %s', (text, kind, label, isClosed) => {
    expect(readListMarker(text)).toMatchObject({ kind, label, isClosed });
  });

  it.each(['22/6/2023 là ngày họp', '15.000.000 đồng', 'Văn phòng', '½ ngày'])('takes %s for words', (text) => {
    expect(readListMarker(text)).toBeNull();
  });
});

function paragraphs(text: string): string[] {
  const { body } = readSource(extractPlainText(`KẾ HOẠCH\nTổ chức Hội nghị\n\nI. MỤC ĐÍCH\n${text}`));
  return body.slice(1).flatMap((block) => (block.type === 'paragraph' ? [block.span.text] : []));
}

describe('joining lines', () => {
  it('joins a sentence that goes on in small letters', () => {
    expect(paragraphs('- Đánh giá kết quả\nthực hiện nhiệm vụ.')).toEqual(['- Đánh giá kết quả thực hiện nhiệm vụ.']);
  });

  it('keeps a bullet glued under a line apart', () => {
    expect(paragraphs('- Sở Nội vụ;\n - Sở Tài chính.')).toEqual(['- Sở Nội vụ;', '- Sở Tài chính.']);
  });

  it('joins over empty lines where a sentence has not ended', () => {
    expect(paragraphs('- Đại diện lãnh đạo Phòng Nội\n\nvụ huyện.')).toEqual([
      '- Đại diện lãnh đạo Phòng Nội vụ huyện.',
    ]);
  });

  it('ends a numbered name at an empty line, though its last word is one that often goes on', () => {
    expect(paragraphs('5. Đề nghị Báo và Phát thanh, Truyền hình Hải Phòng\n\nCử phóng viên dự Hội nghị.')).toEqual([
      '5. Đề nghị Báo và Phát thanh, Truyền hình Hải Phòng',
      'Cử phóng viên dự Hội nghị.',
    ]);
  });

  it('drops a page number on a line of its own', () => {
    expect(paragraphs('- Đánh giá kết quả\n2\nthực hiện.')).toEqual(['- Đánh giá kết quả thực hiện.']);
  });
});

describe('spans', () => {
  it.each([
    ['UỶ BAN – “A”', 'ủy ban - "a"'],
    ['Kế hoạch hoà', 'kế hoạch hòa'],
  ])('compares %s as %s', (text, key) => {
    expect(keyOf(text)).toBe(key);
  });

  it.each([
    ['thực hiện./.', 'thực hiện'],
    ['Đảng ủy xã;', 'Đảng ủy xã'],
    ['(Báo cáo,...)', '(Báo cáo,...)'],
  ])('cuts the end marks of %s', (text, bare) => {
    expect(trimmed(spanOf(text, 0)).text).toBe(bare);
  });
});
