const TYPED = /^(?:(?:(\d{1,2})[/.\-\s])?(\d{1,2})[/.\-\s])?(\d{4})$/;

/**
 * The ISO form of a date that a person typed as day/month/year, month/year or year: "22/6/2023" → "2023-06-22",
 * "6/2024" → "2024-06", "2024" → "2024". Points, dashes and spaces may part it, and an ISO date is taken as it is. `null` when it is
 * not a date that exists.
 */
export function readTypedDate(typed: string): string | null {
  const text = typed.trim();
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text);
  const match = iso ? [text, iso[3], iso[2], iso[1]] : TYPED.exec(text.replace(/\s*([/.-])\s*/g, '$1'));
  if (!match) return null;
  const [, day, month, year = ''] = match;
  if (month === undefined) return year;
  const shownMonth = month.padStart(2, '0');
  if (Number(month) < 1 || Number(month) > 12) return null;
  if (day === undefined) return `${year}-${shownMonth}`;
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) < 1 || Number(day) > lastDay) return null;
  return `${year}-${shownMonth}-${day.padStart(2, '0')}`;
}
