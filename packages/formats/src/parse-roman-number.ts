const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The value of a Roman number up to 89 in either case ("iv" → 4); `null` when the text is not one in its usual form. */
export function parseRomanNumber(text: string): number | null {
  const letters = text.toUpperCase();
  if (!/^L?(?:X{0,3}|X[L])(?:I[XV]|V?I{0,3})$/.test(letters) || letters === '') return null;
  const values = [...letters].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
