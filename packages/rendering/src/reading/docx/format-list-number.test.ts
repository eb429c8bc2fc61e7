import { describe, expect, it } from 'vitest';
import { formatListNumber } from './format-list-number.ts';

describe('formatListNumber', () => {
  it.each([
    [4, 'decimal', '4'],
    [4, 'decimalZero', '04'],
    [14, 'lowerRoman', 'xiv'],
    [1999, 'upperRoman', 'MCMXCIX'],
    [3, 'lowerLetter', 'c'],
    [28, 'upperLetter', 'BB'],
    [7, 'none', ''],
    [7, 'vietnameseCounting', '7'],
    [0, 'lowerLetter', ''],
  ])('prints %i in %s as "%s"', (value, format, printed) => {
    expect(formatListNumber(value, format)).toBe(printed);
  });
});
