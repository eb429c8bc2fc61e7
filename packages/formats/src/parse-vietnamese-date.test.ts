import { describe, expect, it } from 'vitest';
import { foldMarks } from './fold-marks.ts';
import { foldTones } from './fold-tones.ts';
import { formatIsoPartial } from './format-iso-partial.ts';
import { parseRomanNumber } from './parse-roman-number.ts';
import { parseVietnameseDates } from './parse-vietnamese-date.ts';
import { parseVietnameseInteger } from './parse-vietnamese-number.ts';

describe('parseVietnameseDates', () => {
  it.each([
    ['22/6/2023', '2023-06-22'],
    ['ngày 30 tháng 12 năm 2023', '2023-12-30'],
    ['ngày    tháng 6 năm 2024', '2024-06'],
    ['ngày ... tháng 01 năm 2024', '2024-01'],
    ['15-7-2025', '2025-07-15'],
  ])('reads %s', (text, iso) => {
    const [date] = parseVietnameseDates(text);
    expect(date && formatIsoPartial(date)).toBe(iso);
  });

  it.each(['1/2 ngày', '13/13/2024', '15.000.000', 'không có'])('finds no date in %s', (text) => {
    expect(parseVietnameseDates(text)).toEqual([]);
  });
});

describe('folding', () => {
  it.each([
    ['Uỷ ban', 'Ủy ban'],
    ['hoà', 'hòa'],
    ['Kế hoạch', 'Kế hoạch'],
    ['quý', 'quý'],
    ['hoàn toàn', 'hoàn toàn'],
  ])('puts the tone of %s as in %s', (text, folded) => {
    expect(foldTones(text.normalize('NFD'))).toBe(folded);
  });

  it('drops every mark', () => {
    expect(foldMarks('Đặc khu Phú Quý')).toBe('dac khu phu quy');
  });
});

describe('numbers', () => {
  it.each([
    ['IV', 4],
    ['ix', 9],
    ['XIV', 14],
    ['IIII', null],
    ['', null],
    ['ABC', null],
  ])('reads the Roman number %s', (text, value) => {
    expect(parseRomanNumber(text)).toBe(value);
  });

  it.each([
    ['15.000.000', 15_000_000],
    ['35', 35],
    ['1 250 000', 1_250_000],
    ['87,65', null],
    ['', null],
  ])('reads %s', (text, value) => {
    expect(parseVietnameseInteger(text)).toBe(value);
  });
});
