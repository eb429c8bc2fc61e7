import { columnLetters } from '@openpar/documents';
import type { ReadingLimits } from '../../reading/reading-limits.ts';
import { ReadingRefused } from '../../reading/reading-refusal.ts';
import type { TakeRow } from '../take-row.ts';
import { cellText } from './cell-text.ts';
import { numberText } from './number-text.ts';
import type { NumberFormat } from './read-number-formats.ts';
import { scanXml } from './scan-xml.ts';
import type { XmlText } from './xml-text.ts';

export interface SheetPart {
  bytes: Uint8Array;
  part: string;
  sheetName: string;
  strings: readonly string[];
  formats: readonly NumberFormat[];
  isFrom1904: boolean;
}

/**
 * The filled rows of a sheet. A formula counts with the value it had when the file was saved. Refuses 'sheet-merged-heads' where a merged
 * area touches the first filled row, and 'sheet-too-wide'.
 */
export function readSheetRows(sheet: SheetPart, limits: ReadingLimits, take: TakeRow): void {
  const merged: string[] = [];
  const cell: RawCell = { column: 0, kind: 'n', style: 0, index: null, raw: '' };
  let cells: string[] = [];
  let number = 0;
  let headNumber: number | null = null;
  let column = -1;
  let isValue = false;
  let isInline = false;
  let phonetic = 0;

  function endRow(): void {
    if (cells.length === 0) return;
    headNumber ??= number;
    take({ number, cells });
  }

  function endCell(): void {
    const text = cellValue(cell, sheet);
    if (text === '') return;
    if (cell.column >= limits.columns) throw new ReadingRefused('sheet-too-wide', { limit: limits.columns });
    while (cells.length < cell.column) cells.push('');
    cells[cell.column] = text;
  }

  scanXml(sheet.bytes, sheet.part, {
    open(name, tag) {
      if (name === 'c') {
        const reference = tag.value('r');
        column = reference === null ? column + 1 : columnOf(reference);
        cell.column = column;
        cell.kind = tag.word('t') ?? 'n';
        cell.style = tag.value('s')?.wholeNumber() ?? 0;
        cell.index = null;
        cell.raw = '';
        isInline = cell.kind === 'inlineStr';
      } else if (name === 'row') {
        number = Number(tag.attribute('r') ?? number + 1);
        cells = [];
        column = -1;
      } else if (name === 'rPh') phonetic += 1;
      else if (name === 'mergeCell') merged.push(tag.attribute('ref') ?? '');
      isValue = isInline ? name === 't' && phonetic === 0 : name === 'v';
    },
    close(name) {
      isValue = false;
      if (name === 'c') endCell();
      else if (name === 'row') endRow();
      else if (name === 'rPh') phonetic -= 1;
    },
    text(more) {
      if (isValue) addPiece(cell, more);
    },
  });
  if (headNumber !== null) refuseMergedHeads(headNumber, merged, sheet.sheetName);
}

interface RawCell {
  column: number;
  kind: string;
  style: number;
  /** The place of a shared text, where its figures came in one piece; then `raw` is empty. */
  index: number | null;
  raw: string;
}

/** Half of the cells of a sheet point at a shared text: their figures are never made into one. */
function addPiece(cell: RawCell, piece: XmlText): void {
  const isFirst = cell.raw === '' && cell.index === null;
  if (isFirst && cell.kind === 's') cell.index = piece.wholeNumber();
  if (isFirst && cell.index !== null) return;
  cell.raw += `${cell.index ?? ''}${piece}`;
  cell.index = null;
}

function cellValue({ kind, style, index, raw }: RawCell, { strings, formats, isFrom1904, part }: SheetPart): string {
  switch (kind) {
    case 's': {
      if (index === null && raw === '') return '';
      const text = strings[index ?? Number(raw)];
      if (text === undefined) throw new ReadingRefused('sheet-broken', { part, reason: 'string' });
      return text;
    }
    case 'n':
      return numberText(raw, formats[style] ?? null, isFrom1904);
    case 'b':
      return raw === '1' ? 'TRUE' : 'FALSE';
    case 'd':
      return raw.replace(/T00:00:00(?:\.0+)?Z?$/u, '');
    default:
      return cellText(raw);
  }
}

/** 0-based column of "AB12"; -1 without letters. */
function columnOf(reference: Pick<XmlText, 'charCodeAt'>): number {
  let column = 0;
  for (let at = 0; ; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    // Behind the end there is no number.
    if (!(letter >= 1 && letter <= 26)) return column - 1;
    column = column * 26 + letter;
  }
}

function refuseMergedHeads(row: number, merged: readonly string[], sheet: string): void {
  for (const range of merged) {
    const [from = 0, to = from] = range.split(':').map((corner) => Number(/\d+$/u.exec(corner)?.[0] ?? 0));
    if (from <= row && row <= to) {
      const column = columnLetters(Math.max(0, columnOf(range)));
      throw new ReadingRefused('sheet-merged-heads', { sheet, range, row, column });
    }
  }
}
