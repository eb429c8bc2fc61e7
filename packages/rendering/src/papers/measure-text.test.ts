import { describe, expect, it } from 'vitest';
import { balanceLines } from './balance-lines.ts';
import { textWidthMm } from './measure-text.ts';

describe('widths of lines in Times New Roman (measured in docs/formats.md)', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 12, 87.7],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'bold', 13, 95.0],
    ['Độc lập - Tự do - Hạnh phúc', 'bold', 13, 56.1],
    ['ỦY BAN NHÂN DÂN PHƯỜNG VĂN MIẾU - QUỐC TỬ GIÁM', 'bold', 12, 118.8],
    ['Phong Thổ, ngày 05 tháng 6 năm 2024', 'italic', 13, 71.6],
    ['ỦY BAN NHÂN DÂN TỈNH LAI CHÂU', 'regular', 12, 71.7],
  ] as const)('%s, %s %d pt: %d mm', (text, cut, sizePt, widthMm) => {
    // The figures were measured with kerning, which neither Word nor the papers use.
    expect(Math.abs(textWidthMm(text, { cut, sizePt }) - widthMm)).toBeLessThan(1);
  });
});

describe('a centred title', () => {
  const title =
    'Tổ chức Hội nghị tổng kết công tác cải cách hành chính năm 2023, triển khai các nhiệm vụ trọng tâm năm 2024';
  const column = { cut: 'bold', sizePt: 14, mostMm: 146 } as const;

  it('takes a column that evens its lines without parting a year from its word', () => {
    const { widthMm, longestMm } = balanceLines(title, column);
    expect(widthMm).toBeLessThan(146);
    expect(widthMm - longestMm).toBeLessThan(4);
  });

  it('stays on one line where it fits', () => {
    const { longestMm } = balanceLines('Dự Hội nghị sơ kết', column);
    expect(longestMm).toBeCloseTo(textWidthMm('Dự Hội nghị sơ kết', column), 5);
  });
});
