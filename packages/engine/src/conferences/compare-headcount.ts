import type { Seat } from './participant-rule.ts';

/** A plan's head count: `max` is the upper bound of a range, `null` for one number. */
export interface ExpectedHeadcount {
  value: number;
  max: number | null;
}

export interface HeadcountComparison {
  expected: ExpectedHeadcount;
  /** Seats that a person can take: held, vacant or still to be named. */
  counted: number;
  /** Counted less the nearest expected number: negative where people are missing, 0 inside the range. */
  difference: number;
  /** |difference| as percent of that number, not rounded; `null` where the plan expects nobody. */
  sharePercent: number | null;
  /** More than 10 % apart. */
  isFlagged: boolean;
}

/** Compares "Khoảng 35 đại biểu" with the seats that the lines of the plan lead to. Exactly 10 % is not flagged. */
export function compareHeadcount(expected: ExpectedHeadcount, seats: readonly Seat[]): HeadcountComparison {
  const counted = seats.filter(({ state }) => state !== 'post-missing').length;
  const nearest = Math.min(Math.max(counted, expected.value), expected.max ?? expected.value);
  const difference = counted - nearest;
  return {
    expected,
    counted,
    difference,
    sharePercent: nearest === 0 ? null : (Math.abs(difference) / nearest) * 100,
    isFlagged: Math.abs(difference) * 10 > nearest,
  };
}
