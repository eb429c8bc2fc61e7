import type { ExtractedLine, TableCell } from '../../reading/extracted-text.ts';

/**
 * One line made readable: NFC, markup and invisible characters gone, white space folded. `from[i]` and `to[i]` say which characters of
 * the original line stand behind character `i`.
 */
export interface CleanLine {
  index: number;
  text: string;
  from: number[];
  to: number[];
  page: number | null;
  startsParagraph: boolean | null;
  isBold: boolean | null;
  side: 'left' | 'right' | null;
  cell: TableCell | null;
  /** Whether empty lines stand above it. */
  afterBlank: boolean;
  /** Whether Markdown or HTML was taken out. */
  hadMarkup: boolean;
  /**
   * Character places in `text` where the original has a wide gap or a tab: columns of a head, a foot or a table. Every tab counts, so that
   * an empty cell shows as the same place twice; a tab before the first word stands at -1.
   */
  gaps: number[];
  /** Whether the gaps are tabs. */
  isTabbed: boolean;
}

interface Piece {
  text: string;
  from: number;
  to: number;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
const MARKUP =
  /<\/?(?:b|i|u|br|p|em|strong|span|div|font|sup|sub|h[1-6]|table|tbody|thead|tr|td|th|center|a|ul|ol|li)(?:\s[^<>]{0,200})?\/?>|&(?:nbsp|amp|lt|gt|quot|#39);|\*{2,3}|_{2}(?=\p{L})|(?<=\p{L}|[.:;,])_{2}|^\s*#{1,6}(?=\s)|^\s*>(?=\s)|\\(?=[-*_.#()+])/gu;
const EMPHASIS = /(?<![\p{L}\d*])\*(?=[^\s*])([^*]{1,300}?)(?<=[^\s*])\*(?![\p{L}\d*])/gu;
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff\u00ad]/;

/** Cleans one line of an extracted text. */
export function cleanLine(line: ExtractedLine, index: number, afterBlank: boolean): CleanLine {
  const { dropped, replaced } = findMarkup(line.text);
  const pieces = composePieces(line.text, dropped, replaced);
  const clean = foldSpace(pieces);
  return {
    index,
    ...clean,
    page: line.page,
    startsParagraph: line.startsParagraph,
    isBold: line.isBold,
    side: line.side,
    cell: line.cell,
    afterBlank,
    hadMarkup: dropped.size > 0,
  };
}

function findMarkup(text: string): { dropped: Set<number>; replaced: Map<number, string> } {
  const dropped = new Set<number>();
  const replaced = new Map<number, string>();
  for (const match of text.matchAll(MARKUP)) {
    for (let at = match.index; at < match.index + match[0].length; at += 1) dropped.add(at);
    const entity = ENTITIES[match[0]];
    if (entity !== undefined) replaced.set(match.index, entity);
    if (/^<\/?(?:br|td|th|p|div|li)/.test(match[0])) replaced.set(match.index, ' ');
  }
  for (const match of text.matchAll(EMPHASIS)) {
    dropped.add(match.index);
    dropped.add(match.index + match[0].length - 1);
  }
  return { dropped, replaced };
}

function composePieces(text: string, dropped: Set<number>, replaced: Map<number, string>): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < text.length; ) {
    const entity = replaced.get(at);
    if (entity !== undefined) pieces.push({ text: entity, from: at, to: at + 1 });
    if (dropped.has(at) || INVISIBLE.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (end < text.length && isCombining(text.charCodeAt(end)) && end - at < 6) end += 1;
    const composed = text.slice(at, end).normalize('NFC');
    for (let unit = 0; unit < composed.length; unit += 1)
      pieces.push({ text: composed.charAt(unit), from: at, to: end });
    at = end;
  }
  return pieces;
}

function isCombining(code: number): boolean {
  return code >= 0x300 && code <= 0x36f;
}

function foldSpace(pieces: readonly Piece[]): Pick<CleanLine, 'text' | 'from' | 'to' | 'gaps' | 'isTabbed'> {
  const clean: Pick<CleanLine, 'text' | 'from' | 'to' | 'gaps' | 'isTabbed'> = {
    text: '',
    from: [],
    to: [],
    gaps: [],
    isTabbed: false,
  };
  const kept: string[] = [];
  let spaces = 0;
  let tabs = 0;
  let spaceAt = 0;
  for (const piece of pieces) {
    if (/[\s\u00a0]/.test(piece.text)) {
      if (spaces === 0) spaceAt = piece.from;
      spaces += 1;
      if (piece.text === '\t') tabs += 1;
      continue;
    }
    if (spaces > 0 && kept.length > 0) {
      kept.push(' ');
      clean.from.push(spaceAt);
      clean.to.push(piece.from);
      for (let gap = 0; gap < (spaces >= 3 ? Math.max(1, tabs) : tabs); gap += 1) clean.gaps.push(kept.length - 1);
    }
    if (kept.length === 0) for (let gap = 0; gap < tabs; gap += 1) clean.gaps.push(-1);
    clean.isTabbed ||= tabs > 0;
    spaces = 0;
    tabs = 0;
    kept.push(piece.text);
    clean.from.push(piece.from);
    clean.to.push(piece.to);
  }
  clean.text = kept.join('');
  return clean;
}
