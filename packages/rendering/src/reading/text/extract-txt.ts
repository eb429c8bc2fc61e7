import { type ExtractedText, extractPlainText } from '@openpar/documents';
import type { ReadingLimits } from '../reading-limits.ts';
import { ReadingRefused } from '../reading-refusal.ts';
import { decodeText } from './decode-text.ts';

/**
 * The lines of a plain-text file in UTF-8, UTF-16 with a byte order mark, windows-1258, TCVN3 or VNI-Windows; characters stay as
 * they stand in the file, U+FFFD included, but letters of the last two come out in NFC. Refuses 'text-encoding-unknown' and 'file-too-long'.
 */
export function extractTxt(bytes: Uint8Array, limits: ReadingLimits): ExtractedText {
  const text = decodeText(bytes);
  if (text === null) throw new ReadingRefused('text-encoding-unknown');
  const extracted = extractPlainText(text);
  const lines = extracted.lines.length;
  if (lines > limits.lines) throw new ReadingRefused('file-too-long', { lines, limit: limits.lines });
  return extracted;
}
