import { columnLetters, type SheetRow } from '@openpar/documents';
import type { ReadingLimits } from '../../reading/reading-limits.ts';
import { ReadingRefused } from '../../reading/reading-refusal.ts';
import { cellText } from './cell-text.ts';
import { numberText } from './number-text.ts';
import type { NumberFormat } from './read-number-formats.ts';
import { scanXml } from './scan-xml.ts';

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
 * area touches the first filled row, 'sheet-too-long' and 'sheet-too-wide'.
 */
export function readSheetRows(sheet: SheetPart, limits: ReadingLimits): SheetRow[] {
  const rows: SheetRow[] = [];
  const merged: string[] = [];
  const cell = { column: 0, kind: 'n', style: 0, raw: '' };
  let cells: string[] = [];
  let number = 0;
  let column = -1;
  let isValue = false;
  let isInline = false;
  let phonetic = 0;

  function endRow(): void {
    if (cells.length === 0) return;
    rows.push({ number, cells });
    if (rows.length > limits.rows) throw new ReadingRefused('sheet-too-long', { limit: limits.rows });
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
        const reference = tag.attribute('r');
        column = reference === null ? column + 1 : columnOf(reference);
        cell.column = column;
        cell.kind = tag.attribute('t') ?? 'n';
        cell.style = Number(tag.attribute('s') ?? 0);
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
      if (isValue) cell.raw += more;
    },
  });
  refuseMergedHeads(rows[0], merged, sheet.sheetName);
  return rows;
}

interface RawCell {
  kind: string;
  style: number;
  raw: string;
}

function cellValue({ kind, style, raw }: RawCell, { strings, formats, isFrom1904, part }: SheetPart): string {
  switch (kind) {
    case 's': {
      const text = strings[Number(raw)];
      if (text === undefined && raw !== '') throw new ReadingRefused('sheet-broken', { part, reason: 'string' });
      return text ?? '';
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
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at += 1) {
    const letter = reference.charCodeAt(at) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

function refuseMergedHeads(heads: SheetRow | undefined, merged: readonly string[], sheet: string): void {
  if (heads === undefined) return;
  for (const range of merged) {
    const [from = 0, to = from] = range.split(':').map((corner) => Number(/\d+$/u.exec(corner)?.[0] ?? 0));
    if (from <= heads.number && heads.number <= to) {
      const column = columnLetters(Math.max(0, columnOf(range)));
      throw new ReadingRefused('sheet-merged-heads', { sheet, range, row: heads.number, column });
    }
  }
}
