import { parseRomanNumber } from '@openpar/formats';

export type MarkerKind = 'part' | 'roman' | 'arabic' | 'decimal' | 'letter' | 'star' | 'dash' | 'dot' | 'plus';

/** What stands before an item: "II.", "2.1.", "b)", "-", "+". */
export interface ListMarker {
  kind: MarkerKind;
  /** The number or letter without its dot; '' for a bullet. */
  label: string;
  /** Characters up to the item's words. */
  length: number;
  /** Depth among markers: 0 for parts, 1 for Roman numbers … 7 for `+`. */
  rank: number;
  /** Whether the number ends in a dot, bracket or colon. */
  isClosed: boolean;
}

const RANKS: Readonly<Record<MarkerKind, number>> = {
  part: 0,
  roman: 1,
  arabic: 2,
  decimal: 3,
  letter: 5,
  star: 6,
  dash: 7,
  dot: 7,
  plus: 8,
};

const PATTERNS: readonly (readonly [MarkerKind, RegExp])[] = [
  ['part', /^(?:Phần|PHẦN|Chương|CHƯƠNG)\s(?:thứ\s)?([IVX]{1,5}|\p{L}{2,4})(?=[.:\s]|$)[.:]?\s?/u],
  ['part', /^([A-HK-UĐ])\s?[.)-]\s?(?=\p{Lu}{2,}\s?[\p{Lu},-])/u],
  ['roman', /^([IVX]{1,5})\s?[.):/-]\s?(?=["“(]?[\p{Lu}\d])/u],
  ['roman', /^([IVX]{1,5})\s(?=\p{Lu}{2}|\p{Lu}\s\p{Lu})/u],
  ['decimal', /^(\d{1,2}(?:\.\d{1,2}){1,3})\s?[.)]?\s(?=\D)/u],
  ['arabic', /^(\d{1,2})\s?[.)/](?![\d])\s?(?=\S)/u],
  ['arabic', /^(\d{1,2})\s?[-–:]\s?(?=\p{Lu}\p{Ll})/u],
  ['letter', /^([a-zđ])\s?[.)]\s?(?=\S)/u],
  ['plus', /^(\+)\s?(?=\S)/u],
  ['star', /^(\*)\s?(?=\S)/u],
  ['dash', /^([-–—−\uf02d])\s?(?=\S)/u],
  ['dot', /^([•·●○▪■◦➢✓❖\uf0b7\uf0a7\uf0d8])\s?(?=\S)/u],
];

/** The number or bullet at the start of a line; `null` where words begin at once. */
export function readListMarker(text: string): ListMarker | null {
  for (const [kind, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    if (!match) continue;
    const label = match[1] ?? '';
    if (kind === 'roman' && parseRomanNumber(label) === null) continue;
    const isBullet = kind === 'plus' || kind === 'star' || kind === 'dash' || kind === 'dot';
    return {
      kind,
      label: isBullet ? '' : label,
      length: match[0].length,
      rank: RANKS[kind] + (kind === 'decimal' ? Math.min(1, label.split('.').length - 2) : 0),
      isClosed: isBullet || /[.):/–-]/.test(match[0].slice(label.length)),
    };
  }
  return null;
}
