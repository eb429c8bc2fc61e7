import { moveYears, type YearMove } from './move-years.ts';

/** Parts of a conference that something of last year was found in. */
export const COPIED_PARTS = [
  'number',
  'name',
  'bases',
  'rationale',
  'purposes',
  'requirements',
  'time',
  'venue',
  'chair',
  'participants',
  'contents',
  'programme',
  'assignments',
  'speeches',
  'awards',
  'budget',
  'recipients',
  'signature',
] as const;
export type CopiedPart = (typeof COPIED_PARTS)[number];

/** Words of last year, and where they stood. */
export interface CopyNote {
  part: CopiedPart;
  words: string;
}

export interface Copier {
  /** The text moved to the new year; what was emptied or kept in it is noted. */
  copy: (part: CopiedPart, text: string) => string;
  /** Notes something that is left out altogether. */
  note: (part: CopiedPart, words: string) => void;
  emptied: CopyNote[];
  kept: CopyNote[];
}

/** Copies texts from one year to another and keeps account of what it could not copy. */
export function copier(move: YearMove): Copier {
  const emptied: CopyNote[] = [];
  const kept: CopyNote[] = [];
  return {
    copy: (part, text) => {
      const moved = moveYears(text, move);
      emptied.push(...moved.emptied.map((words) => ({ part, words })));
      kept.push(...moved.kept.map((words) => ({ part, words })));
      return moved.text;
    },
    note: (part, words) => {
      emptied.push({ part, words });
    },
    emptied,
    kept,
  };
}
