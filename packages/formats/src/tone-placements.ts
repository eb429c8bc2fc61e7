import { foldTones } from './fold-tones.ts';

const TONE = '[\\u0300\\u0301\\u0309\\u0303\\u0323]';
const FIRST_VOWEL_MARKED = new RegExp(`(?<=o)(${TONE})([ae])$|(?<=u)(${TONE})(y)$`, 'iu');

/** A word with the tone mark of a final oa, oe or uy in either place, in NFC: "hoà" → ["hòa", "hoà"]; other words have one form. */
export function tonePlacements(word: string): string[] {
  const folded = foldTones(word);
  const moved = folded
    .normalize('NFD')
    .replace(FIRST_VOWEL_MARKED, (_, tone = '', vowel = '', otherTone = '', otherVowel = '') =>
      [vowel, otherVowel, tone, otherTone].join(''),
    );
  return [...new Set([folded, moved.normalize('NFC')])];
}
