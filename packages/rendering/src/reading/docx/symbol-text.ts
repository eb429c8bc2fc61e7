const DASHES = new Set(['\u2013', '\u2014', '\u2212', '\uf02d', '\uf0be', '\uf0af']);

/** Signs of the Symbol font that mean something in a text; Symbol's own code, moved to the private-use area. */
const SYMBOL_SIGNS: Readonly<Record<string, string>> = {
  '\uf020': ' ',
  '\uf02a': '*',
  '\uf02b': '+',
  '\uf02d': '-',
  '\uf0a3': '≤',
  '\uf0b0': '°',
  '\uf0b1': '±',
  '\uf0b3': '≥',
  '\uf0b4': '×',
  '\uf0ae': '→',
  '\uf0de': '⇒',
};
const PICTURE_FONT = /wingdings|webdings/iu;

/** A bullet as plain text: dashes become "-", pictures from the private-use area "•", other signs stay. */
export function bulletText(sign: string, font: string): string {
  const trimmed = sign.trim();
  if (DASHES.has(trimmed)) return '-';
  if (trimmed === 'o' && /courier/iu.test(font)) return '•';
  return symbolText(trimmed, font);
}

/** Text set in Symbol or Wingdings: what has no meaning outside such a font becomes "•". */
export function symbolText(text: string, font: string): string {
  return [...text].map((letter) => plainSign(letter, font)).join('');
}

function plainSign(letter: string, font: string): string {
  const isPrivate = letter >= '\ue000' && letter <= '\uf8ff';
  if (PICTURE_FONT.test(font)) return /[-+*\s]/u.test(letter) ? letter : '•';
  if (!isPrivate) return letter;
  return SYMBOL_SIGNS[letter] ?? '•';
}
