import type { CleanLine } from './clean-line.ts';
import { readListMarker } from './list-marker.ts';

/** How a text breaks its lines. */
export interface WrapStyle {
  /** Sentences are broken at line ends. */
  isHardWrapped: boolean;
  /** Empty lines stand inside paragraphs too, so they part nothing. */
  blanksAreNoise: boolean;
  /** Length of a full line, in characters. */
  width: number;
}

/** Looks at the lines of the body: a small letter after an unended line is a wrap. */
export function findWrapStyle(lines: readonly CleanLine[]): WrapStyle {
  let wraps = 0;
  let overBlank = 0;
  let unmarked = 0;
  lines.forEach((line, at) => {
    const previous = lines[at - 1];
    if (!previous || line.cell || previous.cell) return;
    if (!readListMarker(line.text)) unmarked += 1;
    if (!/^\p{Ll}/u.test(line.text) || readListMarker(line.text) || /[.;:]$/.test(previous.text)) return;
    wraps += 1;
    if (line.afterBlank) overBlank += 1;
  });
  const lengths = lines.filter((line) => !line.cell).map((line) => line.text.length);
  lengths.sort((a, b) => a - b);
  return {
    isHardWrapped: wraps >= 3 && wraps >= unmarked * 0.15,
    blanksAreNoise: overBlank > wraps / 2,
    width: lengths[Math.floor(lengths.length * 0.9)] ?? 0,
  };
}
