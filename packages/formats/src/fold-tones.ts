const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const MOVED = new Map<string, string>();
for (const pair of ['oa', 'oe', 'uy', 'OA', 'OE', 'UY', 'Oa', 'Oe', 'Uy']) {
  const [first = '', second = ''] = pair;
  for (const tone of TONES) {
    MOVED.set((first + second + tone).normalize('NFC'), (first + tone + second).normalize('NFC'));
  }
}
const NEW_PLACEMENT = new RegExp(`(?<![qQ])(?:${[...MOVED.keys()].join('|')})(?!\\p{L})`, 'gu');

/**
 * The text in NFC with the tone mark of a final oa, oe or uy on the first vowel ("Uỷ ban" → "Ủy ban", "hoà" → "hòa"), so that both
 * placements compare equal. "qu" stands apart ("quý"), and so do closed syllables, which have one placement only ("hoạch"). A text
 * that is NFC already keeps its length.
 */
export function foldTones(text: string): string {
  return text.normalize('NFC').replace(NEW_PLACEMENT, (pair) => MOVED.get(pair) ?? pair);
}
