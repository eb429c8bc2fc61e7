import { parseRomanNumber } from '@openpar/formats';
import { cut, type Span } from '../lines/span.ts';
import type { Outline, OutlineNode } from '../outline/build-outline.ts';

/** Section numbers that are repeated, skipped or lack their dot: the numbers as they stand. */
export function irregularNumbers(outline: Outline): Span[] {
  const sections = outline.children.filter(({ marker }) => marker?.kind === 'roman');
  const values = sections.map(({ marker }) => parseRomanNumber(marker?.label ?? '') ?? 0);
  const isRegular = values.every((value, at) => value === at + 1);
  const dotless = sections.filter(({ marker }) => marker?.isClosed === false);
  return (isRegular ? dotless : sections).map(numberOf);
}

function numberOf({ paragraph }: OutlineNode): Span {
  return cut(paragraph.span, 0, paragraph.marker?.label.length ?? 0);
}
