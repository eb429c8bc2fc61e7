import { TCVN3_LETTERS } from './old-letters.data.ts';

/** TCVN3 text, given as the signs that Windows-1252 has for its codes, in NFC. Toned capitals come out small: see `restoreCapitals`. */
export function fromTcvn3(signs: string): string {
  let text = '';
  for (const sign of signs) text += TCVN3_LETTERS[sign.codePointAt(0) ?? 0] ?? sign;
  return text.normalize('NFC');
}
