/** A date as precise as it is known: "2024-06-22", "2024-06", "2024-Q2" or "2024". */
export type PartialDate = string;

export interface DateParts {
  year: number;
  quarter: number | null;
  month: number | null;
  day: number | null;
}

const PATTERN = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/;

/** Parts of a date as far as it is known; `null` where the text is no date of that form. */
export function dateParts(date: PartialDate | null): DateParts | null {
  const match = PATTERN.exec(date ?? '');
  if (!match) return null;
  const [, year, quarter, month, day] = match;
  return { year: Number(year), quarter: numberOrNull(quarter), month: numberOrNull(month), day: numberOrNull(day) };
}

function numberOrNull(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}

/**
 * The day with the leading zeros of official papers: days under 10 and months 1 and 2 ("05", "01"; "6" stays "6").
 * Source: Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 4.
 */
export function paddedDay(day: number): string {
  return String(day).padStart(2, '0');
}

/** The month with the leading zero that only January and February take. */
export function paddedMonth(month: number): string {
  return month < 3 ? `0${month}` : String(month);
}

/** "ngày 05 tháng 6 năm 2024", "tháng 6 năm 2024", "quý II năm 2024" or "năm 2024": as precise as the date; `null` where it is none. */
export function dateInWords(date: PartialDate | null): string | null {
  const parts = dateParts(date);
  if (!parts) return null;
  const year = `năm ${parts.year}`;
  if (parts.quarter !== null) return `quý ${QUARTERS[parts.quarter - 1]} ${year}`;
  if (parts.month === null) return year;
  const month = `tháng ${paddedMonth(parts.month)} ${year}`;
  return parts.day === null ? month : `ngày ${paddedDay(parts.day)} ${month}`;
}

/** The short form used inside sentences: "05/6/2024", "tháng 6/2024", "quý II/2024", "năm 2024". */
export function shortDate(date: PartialDate | null): string | null {
  const parts = dateParts(date);
  if (!parts) return null;
  if (parts.quarter !== null) return `quý ${QUARTERS[parts.quarter - 1]}/${parts.year}`;
  if (parts.month === null) return `năm ${parts.year}`;
  const month = `${paddedMonth(parts.month)}/${parts.year}`;
  return parts.day === null ? `tháng ${month}` : `${paddedDay(parts.day)}/${month}`;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const WEEKDAYS = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'];
/** Sakamoto's month offsets. */
const MONTH_OFFSETS = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];

/** "thứ Năm" for a whole date, with the capitals of Phụ lục II; `null` where the day is not known. */
export function weekdayName(date: PartialDate | null): string | null {
  const parts = dateParts(date);
  if (!parts || parts.month === null || parts.day === null) return null;
  const year = parts.month < 3 ? parts.year - 1 : parts.year;
  const leaps = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return WEEKDAYS[(year + leaps + (MONTH_OFFSETS[parts.month - 1] ?? 0) + parts.day) % 7] ?? null;
}

/** "08 giờ 00" from "08:00". */
export function clockInWords(clock: string): string {
  const [hour = '', minute = ''] = clock.split(':');
  return `${hour} giờ ${minute}`;
}
