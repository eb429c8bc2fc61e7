import { columnLetters, type SheetTable, type TableCellValue, type TableColumn } from '@openpar/documents';
import { daySerial } from './day-serial.ts';
import { CELL_STYLE } from './styles-xml.ts';

const USUAL_WIDTH = 16;

/** The part of one sheet. Texts stand in their cells (inline strings), so nothing in them can be taken for a formula. */
export function sheetXml({ columns, rows }: SheetTable, isSelected: boolean): string {
  const widths = columns.map(
    ({ width = USUAL_WIDTH, kind }, at) =>
      `<col min="${at + 1}" max="${at + 1}" width="${width}" style="${CELL_STYLE[kind]}" customWidth="1"/>`,
  );
  const heads = columns.map(({ header }, at) => textCell(`${columnLetters(at)}1`, header, CELL_STYLE.heading));
  const lines = rows.map((cells, at) => `<row r="${at + 2}">${rowCells(cells, columns, at + 2)}</row>`);
  const area = `A1:${columnLetters(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  return [
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<dimension ref="${area}"/>`,
    `<sheetViews><sheetView${isSelected ? ' tabSelected="1"' : ''} workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`,
    widths.length === 0 ? '' : `<cols>${widths.join('')}</cols>`,
    `<sheetData><row r="1">${heads.join('')}</row>${lines.join('')}</sheetData>`,
    `<autoFilter ref="${area}"/>`,
    '</worksheet>',
  ].join('');
}

function rowCells(cells: readonly TableCellValue[], columns: readonly TableColumn[], row: number): string {
  return cells.map((value, at) => cellXml(`${columnLetters(at)}${row}`, value, columns[at]?.kind ?? 'text')).join('');
}

function cellXml(reference: string, value: TableCellValue, kind: TableColumn['kind']): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `<c r="${reference}" s="${CELL_STYLE.number}"><v>${value}</v></c>`;
  const serial = kind === 'day' ? daySerial(value) : null;
  if (serial !== null) return `<c r="${reference}" s="${CELL_STYLE.day}"><v>${serial}</v></c>`;
  return textCell(reference, value, CELL_STYLE.text);
}

function textCell(reference: string, text: string, style: number): string {
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(guardEscapes(text))}</t></is></c>`;
}

/** XML has no control signs: they are written as "_x0007_" (ECMA-376 part 1, 22.4.2.4), and a text that looks so already is guarded. */
function guardEscapes(text: string): string {
  return text
    .replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
    .replace(
      /(?![\t\n])\p{Cc}|[\ufffe\uffff]/gu,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    );
}

export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
