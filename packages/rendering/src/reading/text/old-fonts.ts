import { fromTcvn3 } from './from-tcvn3.ts';
import { fromVni } from './from-vni.ts';

/** How the letters of an old Vietnamese font are coded; `tcvn3-capitals` shows small letters as capitals. */
export type OldFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** ".VnTime", ".VnTimeH", "VNI-Times", in a PDF with a prefix "ABCDEF+"; `null` for every other font. */
export function oldFontOf(name: string | undefined): OldFont | null {
  const bare = name?.replace(/^[A-Z]{6}\+/u, '') ?? '';
  if (/^\.?Vn[A-Z3]/u.test(bare)) return /H(?:[,-].*)?$/u.test(bare) ? 'tcvn3-capitals' : 'tcvn3';
  return /^VNI[- ]/iu.test(bare) ? 'vni' : null;
}

/** Letters that no old font has: such a text is Unicode already, whatever its font is called. */
const UNICODE_ONLY = /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]/u;

/** A text set in an old font, in NFC. Fonts with a code of their own for signs put them at U+F0xx. */
export function fromOldFont(text: string, font: OldFont): string {
  if (UNICODE_ONLY.test(text)) return text;
  const signs = text
    .replace(/[\uf020-\uf0ff]/gu, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xf000))
    // A PDF names its glyphs: "mu" is the Greek letter for most readers.
    .replaceAll('\u03bc', '\u00b5');
  if (font === 'vni') return fromVni(signs);
  const letters = fromTcvn3(signs);
  return font === 'tcvn3-capitals' ? letters.toUpperCase() : letters;
}
