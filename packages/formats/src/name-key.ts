import { splitNameWords } from './split-name-words.ts';

/**
 * The key by which names of bodies compare: small letters with marks, one tone placement, abbreviations written out, dashes, commas,
 * spaces and "và" as one space. "Văn phòng HĐND-UBND" → "văn phòng hội đồng nhân dân ủy ban nhân dân".
 */
export function nameKey(name: string): string {
  return splitNameWords(name)
    .map(({ word }) => word)
    .join(' ');
}
