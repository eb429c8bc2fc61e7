import { describe, expect, it } from 'vitest';
import { clockInWords, dateInWords, shortDate, weekdayName } from './paper-date.ts';
import { paperNumber } from './paper-number.ts';
import { placeAndDate } from './place-and-date.ts';

describe('dates of papers', () => {
  it.each([
    ['2024-06-05', 'ngày 05 tháng 6 năm 2024', '05/6/2024'],
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026', '05/01/2026'],
    ['2026-02-28', 'ngày 28 tháng 02 năm 2026', '28/02/2026'],
    ['2026-12-31', 'ngày 31 tháng 12 năm 2026', '31/12/2026'],
    ['2024-06', 'tháng 6 năm 2024', 'tháng 6/2024'],
    ['2024-01', 'tháng 01 năm 2024', 'tháng 01/2024'],
    ['2024-Q2', 'quý II năm 2024', 'quý II/2024'],
    ['2024', 'năm 2024', 'năm 2024'],
  ])('pads days under 10 and only the months 1 and 2: %s', (date, words, short) => {
    expect([dateInWords(date), shortDate(date)]).toEqual([words, short]);
  });

  it.each([null, '', '05/6/2024', '2024-6-5'])('knows no words for %j', (date) => {
    expect([dateInWords(date), shortDate(date), weekdayName(date)]).toEqual([null, null, null]);
  });

  it.each([
    ['2024-06-14', 'thứ Sáu'],
    ['2023-06-22', 'thứ Năm'],
    ['2024-02-29', 'thứ Năm'],
    ['2000-01-01', 'thứ Bảy'],
    ['2026-11-22', 'Chủ nhật'],
  ])('names the weekday of %s', (date, weekday) => {
    expect(weekdayName(date)).toBe(weekday);
  });

  it('writes the clock in one style', () => {
    expect(clockInWords('08:05')).toBe('08 giờ 05');
  });
});

describe('place and date line', () => {
  it.each([
    ['2024-06-05', 'Phong Thổ, ngày 05 tháng 6 năm 2024'],
    ['2024-06', 'Phong Thổ, ngày      tháng 6 năm 2024'],
    ['2024', 'Phong Thổ, ngày      tháng      năm 2024'],
    [null, 'Phong Thổ, ngày      tháng      năm 20…'],
  ])('leaves blank what is open in %j', (date, line) => {
    expect(placeAndDate('Phong Thổ', date)).toBe(line);
  });
});

describe('number line', () => {
  it.each([
    [5, 'GM-UBND', 'Số: 05/GM-UBND'],
    [61, 'KH-UBND', 'Số: 61/KH-UBND'],
    [118, 'KH-SNV', 'Số: 118/KH-SNV'],
    [null, 'KH-UBND', 'Số:        /KH-UBND'],
  ])('writes %j of %s', (number, symbol, line) => {
    expect(paperNumber(number, symbol)).toBe(line);
  });
});
