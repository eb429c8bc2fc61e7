/**
 * A date as officials write it, as precise as it is known: "2023-06-22" → "22/6/2023", "2026-01-05" → "05/01/2026",
 * "2024-06" → "6/2024", "2024-Q2" → "quý 2/2024", "2024" → "2024". A text in another form comes back as it is.
 *
 * Days below 10 and the months 1 and 2 carry a zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 4).
 */
export function showDate(iso: string): string {
  const match = /^(\d{4})(?:-(?:Q([1-4])|(\d{2})(?:-(\d{2}))?))?$/.exec(iso);
  if (!match) return iso;
  const [, year = '', quarter, month, day] = match;
  if (quarter) return `quý ${quarter}/${year}`;
  if (!month) return year;
  const shownMonth = Number(month) <= 2 ? month : String(Number(month));
  return day ? `${day}/${shownMonth}/${year}` : `${shownMonth}/${year}`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Asia/Ho_Chi_Minh',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant on the clock of Vietnam: "2024-06-05T01:05:00Z" → "08:05 05/6/2024". */
export function showInstant(instant: string): string {
  const part = Object.fromEntries(clock.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
  return `${part.hour}:${part.minute} ${showDate(`${part.year}-${part.month}-${part.day}`)}`;
}

/** The last day of a term whose bound is the first day after it: "2025-07-01" → "2025-06-30". */
export function dayBefore(day: string): string {
  const instant = new Date(`${day}T00:00:00Z`);
  instant.setUTCDate(instant.getUTCDate() - 1);
  return instant.toISOString().slice(0, 10);
}
