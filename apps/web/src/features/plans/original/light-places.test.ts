import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutIntoSegments, isLit, placesOfField } from './light-places.ts';

const place = (line: number, start: number, end: number) => ({ page: null, line, start, end });

describe('placesOfField', () => {
  const places = {
    title: [place(0, 0, 5)],
    'time.raw': [place(1, 0, 40)],
    'participants.0.description': [place(2, 2, 9)],
    'participants.0.organizations.0': [place(2, 4, 9)],
  };
  it.each([
    ['title', [place(0, 0, 5)]],
    ['time.start', [place(1, 0, 40)]],
    ['participants.0', [place(2, 2, 9), place(2, 4, 9)]],
    ['budget.raw', []],
    ['rationale', []],
  ])('finds the words of %s', (path, found) => expect(placesOfField(places, path)).toEqual(found));
});

describe('cutIntoSegments', () => {
  const cut = (places: Record<string, ReturnType<typeof place>[]>, further: ReturnType<typeof place>[] = []) =>
    cutIntoSegments(places, { further, lengthOf: () => 10 }).get(0);

  it('lets the closest field stand for the words', () => {
    expect(cut({ whole: [place(0, 0, 8)], part: [place(0, 2, 4)] })).toEqual([
      { start: 0, end: 2, path: 'whole' },
      { start: 2, end: 4, path: 'part' },
      { start: 4, end: 8, path: 'whole' },
      { start: 8, end: 10, path: null },
    ]);
  });

  it('cuts at flawed words without giving them to a field', () => {
    expect(cut({}, [place(0, 3, 5)])).toEqual([
      { start: 0, end: 3, path: null },
      { start: 3, end: 5, path: null },
      { start: 5, end: 10, path: null },
    ]);
  });

  it('covers every line once and in order, whatever overlaps', () => {
    const some = fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(some, (pairs) => {
        const places = Object.fromEntries(
          pairs.map(([a, b], at) => [`f${at}`, [place(0, Math.min(a, b), Math.max(a, b))]]),
        );
        const segments = cut(places) ?? [];
        expect(segments[0]?.start).toBe(0);
        expect(segments.at(-1)?.end).toBe(10);
        expect(segments.slice(1).every((segment, at) => segment.start === segments[at]?.end)).toBe(true);
        expect(segments.every(({ start, end }) => start < end)).toBe(true);
      }),
    );
  });

  it('lights a segment that stands inside a place', () => {
    const segment = { start: 2, end: 4, path: null };
    expect(isLit(segment, [place(0, 2, 9)])).toBe(true);
    expect(isLit(segment, [place(0, 3, 9)])).toBe(false);
    expect(isLit(segment, undefined)).toBe(false);
  });
});
