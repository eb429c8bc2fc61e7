import { decodeWindows1252 } from './decode-windows-1252.ts';
import { fromTcvn3 } from './from-tcvn3.ts';
import { fromVni } from './from-vni.ts';
import { isVietnameseSyllable } from './is-vietnamese-syllable.ts';
import { restoreCapitals } from './restore-capitals.ts';

/** At least this share of the words with marks has to be Vietnamese. */
const SURE = 0.85;
/** And at least this much more of them than in any other encoding. */
const LEAD = 0.3;
/** Signs of print that come with a text in any language. */
const PRINT_MARKS = /[\u00a0“”‘’–—…•°§½¼¾±×«»²³€\ufeff]/gu;

/** So much of a text, from its first sign beyond ASCII on, tells its encoding: a long one is not decoded several times. */
const TELLING_LENGTH = 100_000;

/** A little before the first sign, so that its word is whole. */
function startOfTelling(first: number): number {
  return Math.max(first - 100, 0);
}

type Decoder<Given> = (given: Given) => string;

const FROM_OLD_FONTS: readonly Decoder<string>[] = [(signs) => restoreCapitals(fromTcvn3(signs)), fromVni];
const FROM_BYTES: readonly Decoder<Uint8Array>[] = [
  (bytes) => new TextDecoder('windows-1258').decode(bytes),
  ...FROM_OLD_FONTS.map(
    (decode): Decoder<Uint8Array> =>
      (bytes) =>
        decode(decodeWindows1252(bytes)),
  ),
];

/**
 * The text of a file whose bytes are no UTF-8: Windows-1258, TCVN3 and VNI-Windows use the same bytes for other letters, so the one is taken
 * in which the words with marks are Vietnamese; `null` where none of them surely is. Marks of Windows-1258 stay combining, as they stand
 * in the file.
 */
export function chooseEncoding(bytes: Uint8Array): string | null {
  const start = startOfTelling(bytes.findIndex((byte) => byte > 0x7f));
  const telling = bytes.subarray(start, start + TELLING_LENGTH);
  return surest(FROM_BYTES, telling)?.(bytes) ?? null;
}

/**
 * A text in Unicode that was pasted out of a document in an old font: the signs of Windows-1252 in place of letters. `null` where it is what
 * it seems to be. Few words could be a foreign name.
 */
export function unmaskOldFont(text: string): string | null {
  const first = text.search(/[\u0080-\uffff]/u);
  if (first < 0 || /[\u0100-\u1fff]/u.test(text)) return null;
  const start = startOfTelling(first);
  const telling = text.slice(start, start + TELLING_LENGTH);
  if (markedWords(telling).length < 5) return null;
  const asIs: Decoder<string> = (given) => given;
  const decode = surest([asIs, ...FROM_OLD_FONTS], telling);
  return decode === null || decode === asIs ? null : decode(text);
}

/** The decoder that makes Vietnamese words of the telling part, and clearly more of them than any other; `null`: none. */
function surest<Given>(decoders: readonly Decoder<Given>[], telling: Given): Decoder<Given> | null {
  const [best, second] = decoders
    .map((decode) => ({ decode, share: shareOf(decode(telling)) }))
    .sort((one, other) => other.share - one.share);
  if (best === undefined || best.share < SURE || best.share - (second?.share ?? 0) < LEAD) return null;
  return best.decode;
}

function shareOf(text: string): number {
  const words = markedWords(text);
  return words.length === 0 ? 0 : words.filter(isVietnameseSyllable).length / words.length;
}

/** Words with a sign beyond ASCII; what stands beside its letters counts too, for in a wrong encoding it may be one of them. */
function markedWords(text: string): string[] {
  const words = text
    .normalize('NFC')
    .replace(PRINT_MARKS, ' ')
    .split(/[\s\p{P}\p{N}$+<=>^`|~]+/u);
  return words.filter((word) => /[\u0080-\uffff]/u.test(word));
}
