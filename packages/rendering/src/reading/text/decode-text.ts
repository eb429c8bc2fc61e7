import { chooseEncoding, unmaskOldFont } from './choose-encoding.ts';

/** The characters of a plain-text file, or `null` where no known encoding fits. Old Vietnamese encodings come out in NFC. */
export function decodeText(bytes: Uint8Array): string | null {
  const byMark = decodeByMark(bytes);
  if (byMark !== undefined) return byMark;
  if (hasControlBytes(bytes)) return null;
  const unicode = decodeUtf8(bytes);
  if (unicode !== null) return unmaskOldFont(unicode) ?? unicode;
  return chooseEncoding(bytes) ?? decodeDamagedUtf8(bytes);
}

/** `undefined` without a byte order mark; `null` where the mark lies. The mark itself is no part of the text. */
function decodeByMark(bytes: Uint8Array): string | null | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeStrictly('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeStrictly('utf-16be', bytes);
  return undefined;
}

function decodeUtf8(bytes: Uint8Array): string | null {
  return decodeStrictly('utf-8', bytes);
}

function decodeStrictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function hasControlBytes(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1a));
}

const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/giu;
/** UTF-8 with a few broken bytes (a file cut in the middle of a letter): each is shown as U+FFFD, none is dropped. */
function decodeDamagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const marked = text.match(VIETNAMESE)?.length ?? 0;
  return broken * 20 <= marked ? text : null;
}
