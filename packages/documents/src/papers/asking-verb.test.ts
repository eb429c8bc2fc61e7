import { describe, expect, it } from 'vitest';
import { type AskedRelation, askingVerb, isOutsideByName } from './asking-verb.ts';

describe('the verb for a body', () => {
  it.each<[AskedRelation, string]>([
    ['under', 'yêu cầu'],
    ['body-of', 'yêu cầu'],
    ['serves', 'yêu cầu'],
    ['outside-chain', 'đề nghị'],
    ['vertical-in', 'đề nghị'],
    ['located-in', 'đề nghị'],
    ['above', 'đề nghị'],
  ])('requires only within the chain of command: %s', (relation, verb) => {
    expect(askingVerb(relation, 'act')).toBe(verb);
    expect(askingVerb(relation, 'attend')).toBe('mời');
  });

  it.each([
    ['Ủy ban Mặt trận Tổ quốc Việt Nam huyện', true],
    ['MTTQ, các ngành đoàn thể', true],
    ['Ban Tổ chức Tỉnh ủy', true],
    ['Đảng uỷ xã', true],
    ['Thường trực HĐND xã', true],
    ['Hội Nông dân huyện', true],
    ['Công an huyện', true],
    ['Các cơ quan ngành dọc cấp tỉnh', true],
    ['Đài Phát thanh và Truyền hình Quảng Nam', true],
    ['Văn phòng HĐND và UBND huyện', false],
    ['Phòng Nội vụ', false],
    ['UBND các xã, thị trấn', false],
    ['Các cơ quan, đơn vị', false],
    ['Tài chính - Kế toán', false],
    ['Văn hoá thông tin', false],
    ['Công chức chuyên môn khác', false],
    ['Các đơn vị báo cáo', false],
  ])('judges %s by its name alone', (name, isOutside) => {
    expect(isOutsideByName(name)).toBe(isOutside);
  });
});
