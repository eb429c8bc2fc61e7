/** Year, month and day as an ISO date as precise as what is known ("2024", "2024-06", "2024-06-22"); `null` without a year. */
export function formatIsoPartial(date: {
  year: number | null;
  month?: number | null;
  day?: number | null;
}): string | null {
  if (date.year === null) return null;
  const year = String(date.year).padStart(4, '0');
  if (date.month == null) return year;
  const month = `${year}-${String(date.month).padStart(2, '0')}`;
  return date.day == null ? month : `${month}-${String(date.day).padStart(2, '0')}`;
}
