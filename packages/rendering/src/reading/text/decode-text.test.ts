import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.ts';

const TEXT = 'Kế hoạch tổ chức Hội nghị “cải cách” ½ ngày';

function inWindows1258(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1258');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  // The code page holds ê, ơ and the like as one sign and the five tones as combining signs.
  const split = [...text.normalize('NFC')].flatMap((letter) =>
    codes.has(letter) ? [letter] : splitTone(letter, codes),
  );
  return Uint8Array.from(split, (sign) => codes.get(sign) ?? 0x3f);
}

function splitTone(letter: string, codes: ReadonlyMap<string, number>): string[] {
  const signs = [...letter.normalize('NFD')];
  const tone = signs.find((sign) => codes.has(sign) && /\p{M}/u.test(sign)) ?? '';
  return [
    signs
      .filter((sign) => sign !== tone)
      .join('')
      .normalize('NFC'),
    tone,
  ];
}

function utf16(text: string, isBigEndian: boolean): Uint8Array {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return isBigEndian ? bytes.swap16() : bytes;
}

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 little endian', utf16(TEXT, false)],
    ['UTF-16 big endian', utf16(TEXT, true)],
    ['windows-1258', inWindows1258(TEXT)],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)?.normalize('NFC')).toBe(TEXT);
  });

  it('keeps the replacement characters and the decomposed letters of the file', () => {
    const text = 'cuộc thi \ufffdTìm hiểu\ufffd, Ke\u0302\u0301 hoạch';
    expect(decodeText(Buffer.from(text))).toBe(text);
  });

  it('shows a letter cut in the middle instead of dropping it', () => {
    const bytes = Buffer.from(`${TEXT.repeat(4)}ế`);
    expect(decodeText(bytes.subarray(0, bytes.length - 1))).toBe(`${TEXT.repeat(4)}\ufffd`);
  });

  it.each([
    ['TCVN3', 'C\u00e9ng h\u00dfa x\u00b7 h\u00e9i ch\u00f1 ngh\u00dca Vi\u00d6t Nam'],
    ['VNI', 'Co\u00e4ng ho\u00f8a xa\u00f5 ho\u00e4i chu\u00fb ngh\u00f3a Vie\u00e4t Nam'],
  ])('reads %s, also where it was pasted into UTF-8', (_, signs) => {
    expect(decodeText(Buffer.from(signs, 'latin1'))).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
    expect(decodeText(Buffer.from(signs))).toBe('Cộng hòa xã hội chủ nghĩa Việt Nam');
  });

  it('gives toned capitals back to a TCVN3 text where words near them tell', () => {
    const signs = 'VÒ viÖc tæ chøc héi nghÞ\nUBND HUYÖN PHONG THæ VÒ TRÞ AN\nñy ban nh©n d©n';
    expect(decodeText(Buffer.from(signs, 'latin1'))).toBe(
      'Về việc tổ chức hội nghị\nUBND HUYỆN PHONG THỔ VỀ TRỊ AN\nỦy ban nhân dân',
    );
  });

  it('leaves a foreign text in UTF-8 as it is', () => {
    const text = 'Les élèves de l’école française à Huế: déjà vu, garçon, où, même'.replace('Huế', 'Hue');
    expect(decodeText(Buffer.from(text))).toBe(text);
  });

  it.each([
    [
      'a foreign text in an 8-bit encoding',
      Buffer.from('D\u00e9j\u00e0 vu: gar\u00e7on fran\u00e7ais, \u00e9l\u00e8ve, o\u00f9', 'latin1'),
    ],
    ['bytes of a program', Buffer.from([0x4d, 0x00, 0x90, 0x03])],
    ['noise', Buffer.from(Array.from({ length: 400 }, (_, at) => 0x80 + ((at * 37) % 128)))],
  ])('does not guess at %s', (_, bytes) => {
    expect(decodeText(bytes)).toBeNull();
  });
});
