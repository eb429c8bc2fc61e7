const DAY_MS = 86_400_000;
const START = Date.UTC(1899, 11, 30);
/** Days before it are counted differently by different programs. */
const FIRST = '1900-03-01';

/** The number of a day as spreadsheet programs count it; `null` for a text that is no day, or a day before March 1900. */
export function daySerial(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text) || text < FIRST) return null;
  const ms = Date.parse(text);
  // "2025-02-30" is read as another day, or not at all.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) return null;
  return (ms - START) / DAY_MS;
}
