import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendForm, withoutEndMark } from './mend-form.ts';
import { plainLines, punctuateList } from './punctuate-list.ts';

describe('end marks of a list', () => {
  it('are ";" and a final "."', () => {
    const items = punctuateList(plainLines(['đánh giá.', 'Công bố;', 'Kết luận']));
    expect(items.map(({ text }) => text)).toEqual(['Đánh giá;', 'Công bố;', 'Kết luận.']);
  });

  it('are all "." where a line holds several sentences', () => {
    const items = punctuateList(plainLines(['Phân tích kết quả năm 2023. Rà soát chỉ tiêu;', 'Tiết kiệm;']));
    expect(items.map(({ text }) => text)).toEqual(['Phân tích kết quả năm 2023. Rà soát chỉ tiêu.', 'Tiết kiệm.']);
  });

  it('go on through the lines below a line', () => {
    const items = punctuateList([
      { text: 'Cấp tỉnh', subItems: ['Thường trực Tỉnh ủy', 'các sở'] },
      { text: 'Cấp xã', subItems: ['Chủ tịch UBND xã'] },
    ]);
    expect(items).toEqual([
      { text: 'Cấp tỉnh:', subItems: ['Thường trực Tỉnh ủy;', 'Các sở;'] },
      { text: 'Cấp xã:', subItems: ['Chủ tịch UBND xã.'] },
    ]);
  });

  it('end every list with exactly one full stop, whatever the lines', () => {
    const words = fc.stringMatching(/^[a-zà-ỹ]{2,9}( [a-zà-ỹ]{2,9}){0,4}[;.,]?$/u);
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 6 }), (lines) => {
        const marks = punctuateList(plainLines(lines)).map(({ text }) => text.at(-1));
        expect(marks).toEqual(lines.map((_, index) => (index === lines.length - 1 ? '.' : ';')));
      }),
    );
  });
});

describe('mending of form', () => {
  it.each([
    ['Văn phòng -thống kê', 'Văn phòng - thống kê'],
    ['Tài chính – Kế toán', 'Tài chính - Kế toán'],
    ['Văn phòng HĐND-UBND huyện', 'Văn phòng HĐND-UBND huyện'],
    ['trên địa  bàn xã ;', 'trên địa bàn xã;'],
    ['cuộc thi \uFFFDTìm hiểu CCHC\uFFFD', 'cuộc thi “Tìm hiểu CCHC”'],
    ['trong 1/2 ngày', 'trong ½ ngày'],
    ['dự kiến trong Tháng 6 (thời gian)', 'dự kiến trong tháng 6 (thời gian)'],
    ['ngày 22/6/2023', 'ngày 22/6/2023'],
  ])('turns %j into %j', (text, mended) => {
    expect(mendForm(text)).toBe(mended);
  });

  it.each([
    ['triển khai thực hiện./.', 'triển khai thực hiện'],
    ['các nội dung:', 'các nội dung'],
    ['báo cáo,...', 'báo cáo,...'],
    ['Lưu: VT.', 'Lưu: VT'],
  ])('takes the end marks off %j', (text, bare) => {
    expect(withoutEndMark(text)).toBe(bare);
  });

  it('is done once for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aàờƯ –.;:1/2 (Tháng', ' - ') }), (text) => {
        expect(mendForm(mendForm(text))).toBe(mendForm(text));
      }),
    );
  });
});
