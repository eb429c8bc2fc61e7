import { describe, expect, it } from 'vitest';
import { bodyNameKey } from './body-name-key.ts';
import { nameKey } from './name-key.ts';
import { splitNameWords } from './split-name-words.ts';

describe('nameKey', () => {
  it.each([
    ['Văn phòng HĐND-UBND', 'Văn phòng HĐND và UBND'],
    ['Văn phòng -thống kê', 'Văn phòng – Thống kê'],
    ['Trung tâm Văn hóa Thể thao và Truyền thông', 'Trung tâm Văn hoá, Thể thao và Truyền thông'],
    ['UBMTTQ Việt xã', 'Uỷ ban Mặt trận Tổ quốc Việt Nam xã'],
    ['UB MTTQ VN huyện', 'Ủy ban Mặt trận Tổ quốc Việt Nam huyện'],
    ['TT TU', 'Thường trực Tỉnh ủy'],
    ['TT. HĐND xã', 'Thường trực Hội đồng nhân dân xã'],
    ['TT. Huyện ủy', 'Thường trực Huyện ủy'],
    ['TT PVHCC', 'Trung tâm Phục vụ hành chính công'],
    ['Ban Chỉ đạo CCHC&CĐS tỉnh', 'Ban Chỉ đạo Cải cách hành chính và Chuyển đổi số tỉnh'],
    ['Xã Ma Ly Pho', 'Xã Ma Li Pho'],
  ])('gives %s and %s one key', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other));
  });

  it.each([
    ['Xã Mường So', 'Xã Mường Sò'],
    ['Phòng Nội vụ', 'Sở Nội vụ'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other));
  });

  it('reads short abbreviations only in capitals', () => {
    expect(nameKey('tu')).toBe('tu');
    expect(nameKey('TU')).toBe('tỉnh ủy');
  });
});

describe('bodyNameKey', () => {
  it.each(['Phòng Nội vụ', 'Phòng Nội vụ huyện', 'Phòng Nội vụ huyện Phong Thổ', 'Phòng Nội vụ Phong Thổ'])(
    'drops the territory from the end of %s',
    (name) => {
      expect(bodyNameKey(name, 'Huyện Phong Thổ')).toBe('phòng nội vụ');
    },
  );

  it('keeps a name that only looks like a kind of territory', () => {
    expect(bodyNameKey('Phòng Văn hóa - Xã hội', 'Xã Bình Lư')).toBe('phòng văn hóa xã hội');
    expect(bodyNameKey('Huyện ủy', 'Huyện Phong Thổ')).toBe('huyện ủy');
  });
});

describe('splitNameWords', () => {
  it('keeps the places of words in the text', () => {
    const words = splitNameWords('Chủ tịch, các PCT UBND');
    expect(words.map(({ word }) => word).join(' ')).toBe('chủ tịch các phó chủ tịch ủy ban nhân dân');
    expect(words[2]).toMatchObject({ start: 10, end: 13, breakBefore: 'comma' });
    expect(words[3]).toMatchObject({ word: 'phó', start: 14, end: 17, breakBefore: 'none' });
  });
});
