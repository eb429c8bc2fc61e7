import { decodeWindows1252 } from '../text/decode-windows-1252.ts';
import { TCVN3_LETTERS, VNI_LETTERS, VNI_MARKS } from '../text/old-letters.data.ts';

const VOWELS = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
const SMALL = [...VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC'))), 'đ'];
/** Every letter of Vietnamese that is no plain Latin one, capitals included. */
export const VIETNAMESE_LETTERS = [...SMALL, ...SMALL.map((letter) => letter.toUpperCase())].filter(
  (letter) => !/[a-z]/iu.test(letter),
);

const TCVN3_CODES = new Map(Object.entries(TCVN3_LETTERS).map(([code, letter]) => [letter, Number(code)]));

/** Text as an office typed it in TCVN3 with one font: toned capitals became small. Signs of Windows-1252. */
export function toTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const code = TCVN3_CODES.get(letter) ?? TCVN3_CODES.get(letter.toLowerCase());
      return code === undefined ? letter : String.fromCharCode(code);
    })
    .join('');
}

const VNI_SINGLES = new Map(Object.entries(VNI_LETTERS).map(([sign, letter]) => [letter, sign]));
const VNI_SIGNS = new Map(Object.entries(VNI_MARKS).map(([sign, marks]) => [marks, sign]));

/** Text in VNI-Windows, in signs of Windows-1252. */
export function toVni(text: string): string {
  return [...text.normalize('NFC')].map(vniOf).join('');
}

function vniOf(letter: string): string {
  const small = letter.toLowerCase();
  const signs = VNI_SINGLES.get(small) ?? splitMarks(small);
  return small === letter ? signs : signs.toUpperCase();
}

function splitMarks(letter: string): string {
  const [base = '', ...marks] = [...letter.normalize('NFD')];
  // "ơ" and "ư" are letters of their own; other marks stand in one sign behind the letter.
  const horn = marks.includes('\u031b') ? '\u031b' : '';
  const rest = marks.filter((mark) => mark !== '\u031b');
  const order = ['\u0302', '\u0306'];
  const sorted = rest.sort((one, other) => order.indexOf(other) - order.indexOf(one));
  const sign = VNI_SIGNS.get(sorted.join('')) ?? '';
  const plain = (base + horn).normalize('NFC');
  return (VNI_SINGLES.get(plain) ?? plain) + sign;
}

/** Signs of Windows-1252 as bytes. */
export function inWindows1252(signs: string): Uint8Array {
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decodeWindows1252(Uint8Array.of(code)), code]));
  return Uint8Array.from([...signs], (sign) => codes.get(sign) ?? 0x3f);
}
