import type { ExtractedLine } from '@openpar/documents';
import { isHeadLine, isRecipientsLine, isSignatureLine } from '../head-and-foot-lines.ts';
import { takenChildren } from './read-run.ts';
import { attributeOf, childOf, type XmlElement } from './read-xml.ts';

/** One cell with its lines; rows and columns count from 0, a cell over several columns stands at its first. */
export interface TableCellLines {
  row: number;
  column: number;
  lines: ExtractedLine[];
}

/** The cells of a table in reading order. `readBlocks` reads what stands inside a cell. */
export function readCells(table: XmlElement, readBlocks: (cell: XmlElement) => ExtractedLine[]): TableCellLines[] {
  const cells: TableCellLines[] = [];
  rowsOf(table).forEach((row, rowNumber) => {
    let column = Number(attributeOf(row, 'w:trPr', 'w:gridBefore') ?? 0);
    for (const cell of unwrapped(row, 'w:tc')) {
      const lines = readBlocks(cell).filter((line) => line.text.trim() !== '');
      cells.push({ row: rowNumber, column, lines });
      column += Number(attributeOf(cell, 'w:tcPr', 'w:gridSpan') ?? 1);
    }
  });
  return cells;
}

function rowsOf(table: XmlElement): XmlElement[] {
  return unwrapped(table, 'w:tr').filter((row) => childOf(row, 'w:trPr', 'w:del') === undefined);
}

/** Children of that name, also inside content controls and custom marks. */
function unwrapped(parent: XmlElement, name: string): XmlElement[] {
  const wrappers = ['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:AlternateContent'];
  return takenChildren(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return wrappers.includes(child.name) ? unwrapped(child, name) : [];
  });
}

/**
 * The lines of a table in order. A table of two columns that holds the head or the foot of a paper only sets things side by
 * side: its lines carry `side`, all of the left first. Any other table's lines carry `cell`.
 */
export function linesOfTable(cells: readonly TableCellLines[], nextTable: () => number): ExtractedLine[] {
  const filled = cells.filter((cell) => cell.lines.length > 0);
  if (isHeadOrFoot(filled)) return besideEachOther(filled);
  const table = nextTable();
  return cells.flatMap(({ row, column, lines }) => lines.map((line) => ({ ...line, cell: { table, row, column } })));
}

function isHeadOrFoot(filled: readonly TableCellLines[]): boolean {
  const columns = new Set(filled.map((cell) => cell.column));
  const rows = new Set(filled.map((cell) => cell.row));
  if (columns.size === 0 || columns.size > 2 || rows.size > 6) return false;
  return filled.some((cell) =>
    cell.lines.some(({ text }) => isHeadLine(text) || isRecipientsLine(text) || isSignatureLine(text)),
  );
}

function besideEachOther(filled: readonly TableCellLines[]): ExtractedLine[] {
  const columns = [...new Set(filled.map((cell) => cell.column))].sort((a, b) => a - b);
  const onlySide = columns.length === 1 && columns[0] !== 0 ? 'right' : 'left';
  return columns.flatMap((column, at) => {
    const side: ExtractedLine['side'] = at === 1 ? 'right' : onlySide;
    return filled
      .filter((cell) => cell.column === column)
      .flatMap((cell) => cell.lines.map((line) => ({ ...line, side })));
  });
}
