import { describe, expect, it } from 'vitest';
import { postsAround } from './posts-around.ts';

const DAY = '2024-06-03';
const EARLY = { from: '2019-01-01', to: '2021-01-01' };
const LATE = { from: '2021-01-01', to: '2024-06-03' };
const BESIDE = { from: '2022-01-01', to: '2024-06-03' };
const COMING = { from: '2024-06-04', to: null };

describe('the terms around a day', () => {
  it.each([
    { terms: [], last: [], coming: [] },
    { terms: [LATE, EARLY], last: [LATE], coming: [] },
    { terms: [EARLY, LATE, BESIDE], last: [LATE, BESIDE], coming: [] },
    { terms: [EARLY, COMING], last: [EARLY], coming: [COMING] },
    { terms: [COMING], last: [], coming: [COMING] },
    { terms: [{ from: '2024-06-04', to: '2024-07-01' }], last: [], coming: [{ from: '2024-06-04', to: '2024-07-01' }] },
  ])('of $terms are $last and $coming', ({ terms, last, coming }) => {
    expect(postsAround(terms, DAY)).toEqual({ last, coming });
  });
});
