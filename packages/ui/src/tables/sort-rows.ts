const vietnamese = new Intl.Collator('vi', { numeric: true });

/** What a row is sorted by; `null` where it has none. */
export type SortValue = string | number | null;

/** Compares by Vietnamese order of letters and marks; numbers inside words by their value. */
export function compareVietnamese(a: string, b: string): number {
  return vietnamese.compare(a, b);
}

/**
 * The rows in the order of one value: texts by Vietnamese order, numbers by size, rows without a value last either way. Rows with equal
 * values keep the order given.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  { by, isDescending }: { by: (row: Row) => SortValue; isDescending: boolean },
): Row[] {
  const sign = isDescending ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [first, second] = [by(a), by(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    if (typeof first === 'number' && typeof second === 'number') return sign * (first - second);
    return sign * compareVietnamese(String(first), String(second));
  });
}
