const DAY_MS = 86_400_000;

/** The day so many days after an ISO day ("2025-06-30", 1 → "2025-07-01"); before it with a negative number. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
