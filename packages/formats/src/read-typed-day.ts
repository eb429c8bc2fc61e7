const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+Z?)?$/;
const VIETNAMESE = /^(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})$/;

/**
 * The day that a cell or a field names: "01/7/2025", "1-7-2025", "01.07.2025" (day first, as in Vietnam) or ISO, a time of day behind it left
 * out; `null` where it is none, or a day that no calendar has. Years from 1900 to 2199.
 */
export function readTypedDay(text: string): string | null {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return dayOf(iso[1], iso[2], iso[3]);
  const vietnamese = VIETNAMESE.exec(trimmed);
  return vietnamese ? dayOf(vietnamese[3], vietnamese[2], vietnamese[1]) : null;
}

function dayOf(year = '', month = '', day = ''): string | null {
  if (year < '1900' || year > '2199') return null;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const ms = Date.parse(text);
  // "2025-02-30" is read as another day, or not at all.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text) ? text : null;
}
