/** The characters of a plain-text file, or `null` where no known encoding fits. */
export function decodeText(bytes: Uint8Array): string | null {
  const byMark = decodeByMark(bytes);
  if (byMark !== undefined) return byMark;
  if (hasControlBytes(bytes)) return null;
  return decodeUtf8(bytes) ?? decodeWindows1258(bytes) ?? decodeDamagedUtf8(bytes);
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
const PRINT_MARKS = /[\u00a0“”‘’–—…•°§½¼¾±×«»²³€]/gu;

/**
 * The text in windows-1258, or `null` where it is not Vietnamese in that code page: TCVN3 and VNI use the same bytes for other
 * letters, so nearly all marked letters must turn out to be Vietnamese ones. Marks stay combining, as they stand in the file.
 */
function decodeWindows1258(bytes: Uint8Array): string | null {
  const text = new TextDecoder('windows-1258').decode(bytes);
  const composed = text.normalize('NFC');
  const vietnamese = composed.match(VIETNAMESE)?.length ?? 0;
  const prints = composed.match(PRINT_MARKS)?.length ?? 0;
  const marked = composed.match(/[\u0080-\uffff]/gu)?.length ?? 0;
  return vietnamese > 0 && vietnamese >= (marked - prints) * 0.95 ? text : null;
}

/** UTF-8 with a few broken bytes (a file cut in the middle of a letter): each is shown as U+FFFD, none is dropped. */
function decodeDamagedUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const marked = text.match(VIETNAMESE)?.length ?? 0;
  return broken * 20 <= marked ? text : null;
}
