import { dateParts, type PartialDate, paddedDay, paddedMonth } from './paper-date.ts';

const BLANK = '    ';

/**
 * Ô 4, "Phong Thổ, ngày 05 tháng 6 năm 2024": what is not known yet stays blank ("ngày      tháng 6 năm 2024"), an unknown year
 * prints "năm 20…". Days under 10 and the months 1 and 2 take a leading zero.
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 4.
 */
export function placeAndDate(place: string, date: PartialDate | null): string {
  return `${place}, ${dateWithBlanks(date)}`;
}

/** The date part alone, with blanks for what is open. */
export function dateWithBlanks(date: PartialDate | null): string {
  const parts = dateParts(date);
  const day = parts?.day ? paddedDay(parts.day) : BLANK;
  const month = parts?.month ? paddedMonth(parts.month) : BLANK;
  return `ngày ${day} tháng ${month} năm ${parts?.year ?? '20…'}`;
}
