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

/**
 * The text of a file whose bytes are no UTF-8: Windows-1258, TCVN3 and VNI-Windows use the same bytes for other letters, so the one is taken
 * in which the words with marks are Vietnamese; `null` where none of them surely is. Marks of Windows-1258 stay combining, as they stand
 * in the file.
 */
export function chooseEncoding(bytes: Uint8Array): string | null {
  const signs = decodeWindows1252(bytes);
  return surest([new TextDecoder('windows-1258').decode(bytes), ...fromOldFonts(signs)]);
}

/**
 * A text in Unicode that was pasted out of a document in an old font: the signs of Windows-1252 in place of letters. `null` where it is what
 * it seems to be. Few words could be a foreign name.
 */
export function unmaskOldFont(text: string): string | null {
  if (/[\u0100-\u1fff]/u.test(text) || markedWords(text).length < 5) return null;
  const [best = ''] = [text, ...fromOldFonts(text)].sort((one, other) => shareOf(other) - shareOf(one));
  return best === text ? null : surest([text, ...fromOldFonts(text)]);
}

function fromOldFonts(signs: string): string[] {
  return [restoreCapitals(fromTcvn3(signs)), fromVni(signs)];
}

function surest(texts: readonly string[]): string | null {
  const [best, second] = texts
    .map((text) => ({ text, share: shareOf(text) }))
    .sort((one, other) => other.share - one.share);
  if (best === undefined || best.share < SURE || best.share - (second?.share ?? 0) < LEAD) return null;
  return best.text;
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
