const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';

/** A counter as Word prints it in the named format; a format not known here prints decimal, 'none' prints nothing. */
export function formatListNumber(value: number, format: string): string {
  switch (format) {
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'lowerLetter':
      return letters(value);
    case 'upperLetter':
      return letters(value).toUpperCase();
    default:
      return String(value);
  }
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    for (; rest >= worth && text.length < 40; rest -= worth) text += sign;
  }
  return text;
}

/** a … z, then aa, bb …: Word repeats the letter. */
function letters(value: number): string {
  if (value < 1) return '';
  const letter = ALPHABET[(value - 1) % ALPHABET.length] ?? '';
  return letter.repeat(Math.min(Math.ceil(value / ALPHABET.length), 40));
}
