import type { DraftKind } from '@openpar/documents';

/** The last month in which a conference of the kind is still usual for the year just named; afterwards the next one is prepared. */
const LAST_MONTH: Record<DraftKind, number> = {
  publication: 8,
  analysis: 8,
  'analysis-and-publication': 8,
  'half-year': 8,
  'year-end': 12,
};

/** Kinds held in the year after the one they look back on. */
const HELD_LATER: readonly DraftKind[] = ['publication', 'analysis', 'analysis-and-publication'];

/** The year that the next conference of a kind looks back on, seen from a day. */
export function usualYear(kind: DraftKind, day: string): number {
  const [year = '2026', month = '1'] = day.split('-');
  const heldIn = Number(month) > LAST_MONTH[kind] ? Number(year) + 1 : Number(year);
  return HELD_LATER.includes(kind) ? heldIn - 1 : heldIn;
}
