import { foldMarks } from '@openpar/formats';

/** Names that differ from the key by marks only, or by one or two letters of a long name: what a person may have meant. */
export function findNearNames<Item>(key: string, items: readonly Item[], keyOf: (item: Item) => string): Item[] {
  const wanted = foldMarks(key);
  const near = items.map((item) => ({ item, distance: editDistance(wanted, foldMarks(keyOf(item))) }));
  const limit = Math.min(2, Math.floor(wanted.length / 5));
  const least = Math.min(limit, ...near.map(({ distance }) => distance));
  return near.filter(({ distance }) => distance === least).map(({ item }) => item);
}

/** Levenshtein. */
function editDistance(one: string, other: string): number {
  if (Math.abs(one.length - other.length) > 2) return 3;
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
