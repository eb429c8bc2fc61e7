import type { ReadingLimits } from '../../reading/reading-limits.ts';
import { ReadingRefused } from '../../reading/reading-refusal.ts';
import { decodeText } from '../../reading/text/decode-text.ts';
import type { TakeRow } from '../take-row.ts';

/**
 * A CSV file (RFC 4180) in any encoding that texts are read in; comma, semicolon or tab is found by itself. A quoted cell may hold line
 * ends: numbers count records, as a spreadsheet program shows them. The apostrophe that guards a text against being taken for a formula
 * is taken off. Answers the file's name without its ending. Refuses 'text-encoding-unknown', 'sheet-quote-open', 'sheet-too-wide'.
 */
export function readCsv(
  { name, bytes }: { name: string; bytes: Uint8Array },
  limits: ReadingLimits,
  take: TakeRow,
): string {
  const decoded = decodeText(bytes);
  if (decoded === null) throw new ReadingRefused('text-encoding-unknown');
  const named = /^sep=(.)\r?\n/u.exec(decoded.replace(/^\ufeff/u, ''));
  const text = decoded.replace(/^\ufeff/u, '').slice(named?.[0].length ?? 0);
  const separator = named?.[1] ?? findSeparator(text);
  readRows(text, { separator, limits, firstNumber: named ? 2 : 1 }, take);
  return name.replace(/\.[^.]*$/u, '');
}

const SEPARATORS = [';', ',', '\t'];

/** The sign that stands most often in the first filled line, outside quotes; a tie goes to the semicolon of Vietnamese Excel. */
function findSeparator(text: string): string {
  const [line = ''] = /[^\r\n]*\S[^\r\n]*/u.exec(text.replace(/"(?:[^"]|"")*"/gu, 'q')) ?? [];
  const counts = SEPARATORS.map((sign) => line.split(sign).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ';';
}

interface Records {
  separator: string;
  limits: ReadingLimits;
  firstNumber: number;
}

function readRows(text: string, { separator, limits, firstNumber }: Records, take: TakeRow): void {
  let cells: string[] = [];
  let number = firstNumber;
  for (let at = 0; at < text.length; ) {
    const cell = readCell(text, at, { separator, row: number });
    cells.push(cell.text);
    if (cells.length > limits.columns && cell.text !== '')
      throw new ReadingRefused('sheet-too-wide', { limit: limits.columns });
    at = cell.end;
    const sign = text[at];
    if (sign === separator) {
      at += 1;
      if (at < text.length) continue;
    } else at += sign === '\r' && text[at + 1] === '\n' ? 2 : 1;
    const filled = withoutEmptyEnd(cells);
    if (filled.length > 0) take({ number, cells: filled });
    cells = [];
    number += 1;
  }
}

function readCell(
  text: string,
  start: number,
  { separator, row }: { separator: string; row: number },
): { text: string; end: number } {
  if (text[start] !== '"') {
    const end = endOfCell(text, start, separator);
    return { text: plain(text.slice(start, end)), end };
  }
  let close = text.indexOf('"', start + 1);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  if (close < 0) throw new ReadingRefused('sheet-quote-open', { row });
  // What stands between the closing quote and the separator belongs to the cell: other programs keep it too.
  const end = endOfCell(text, close + 1, separator);
  return { text: plain(text.slice(start + 1, close).replaceAll('""', '"') + text.slice(close + 1, end)), end };
}

function endOfCell(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const sign = text[at];
    if (sign === separator || sign === '\n' || sign === '\r') return at;
  }
  return text.length;
}

function plain(raw: string): string {
  const text = raw.replaceAll('\u00a0', ' ').trim().normalize('NFC');
  return /^'+[=+\-@\t\r]/u.test(text) ? text.slice(1) : text;
}

function withoutEmptyEnd(cells: readonly string[]): string[] {
  let length = cells.length;
  while (length > 0 && cells[length - 1] === '') length -= 1;
  return cells.slice(0, length);
}
