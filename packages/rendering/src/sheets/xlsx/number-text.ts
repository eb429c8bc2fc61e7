import type { NumberFormat } from './read-number-formats.ts';

const DAY_MS = 86_400_000;
const START_1900 = Date.UTC(1899, 11, 30);
const START_1904 = Date.UTC(1904, 0, 1);
/** Last day that spreadsheet programs know: 9999-12-31. */
const LAST_SERIAL = 2_958_465;

/** At most 15 digits and no noise: nothing to do. */
const PLAIN = /^-?(?:[1-9]\d{0,9}|0)(?:\.\d{0,4}[1-9])?$/u;

/** A number of a cell as text: days ISO, codes padded, all else without the noise of binary fractions ("0.3", not "0.30000000000000004"). */
export function numberText(raw: string, format: NumberFormat, isFrom1904: boolean): string {
  if (format === null && PLAIN.test(raw)) return raw;
  const value = Number(raw);
  if (raw === '' || !Number.isFinite(value)) return raw;
  if (format === 'day') return dayText(value, isFrom1904) ?? plainNumber(value);
  if (format !== null && Number.isInteger(value) && value >= 0) return String(value).padStart(format.digits, '0');
  return plainNumber(value);
}

/** 15 digits are what a spreadsheet program shows at most. */
function plainNumber(value: number): string {
  const rounded = Number(value.toPrecision(15));
  const text = String(rounded);
  if (!text.includes('e')) return text;
  return Math.abs(rounded) >= 1 ? BigInt(rounded).toString() : rounded.toFixed(20).replace(/0+$/u, '');
}

/** "2025-07-01", with a time of day "2025-07-01T08:30:00"; `null` where the number is no day. */
function dayText(serial: number, isFrom1904: boolean): string | null {
  if (serial < 1 || serial > LAST_SERIAL) return null;
  // The 1900 calendar has a 29 February 1900 that never was; before it the count is one off.
  const shift = !isFrom1904 && serial < 60 ? 1 : 0;
  const ms = Math.round((serial + shift) * 86_400) * 1000 + (isFrom1904 ? START_1904 : START_1900);
  const text = new Date(ms).toISOString();
  return ms % DAY_MS === 0 ? text.slice(0, 10) : text.slice(0, 19);
}
