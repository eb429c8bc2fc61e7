import type { SheetRow } from '@openpar/documents';
import { describe, expect, it } from 'vitest';
import { SHEET_READING_LIMITS } from '../../reading/reading-limits.ts';
import { inWindows1252, toTcvn3, toVni } from '../../reading/testing/old-encodings.ts';
import { readCsv } from './read-csv.ts';

function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const rows: SheetRow[] = [];
  const name = readCsv({ name: 'đơn vị.csv', bytes }, SHEET_READING_LIMITS, (row) => rows.push(row));
  return { name, rows };
}
const cellsOf = (text: string | Uint8Array) => read(text).rows.map(({ cells }) => cells);

describe('readCsv', () => {
  it.each([';', ',', '\t'])('finds the separator "%s" by itself', (separator) => {
    const text = ['Mã', '"Tên; đầy, đủ\tcủa"', 'Loại'].join(separator);
    expect(cellsOf(`${text}\n1${separator}a${separator}b\n`)).toEqual([
      ['Mã', 'Tên; đầy, đủ\tcủa', 'Loại'],
      ['1', 'a', 'b'],
    ]);
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\ufeffMã,Tên\r\n')],
    ['UTF-16', Buffer.from('\ufeffMã,Tên\r\n', 'utf16le')],
    ['TCVN3', inWindows1252(toTcvn3('Mã,Tên'))],
    ['VNI-Windows', inWindows1252(toVni('Mã,Tên'))],
    ['UTF-8 in decomposed letters', Buffer.from('Ma\u0303,Te\u0302n')],
  ])('reads %s', (_, bytes) => {
    expect(cellsOf(bytes)).toEqual([['Mã', 'Tên']]);
  });

  it('takes quotes, doubled quotes, and line ends in a cell', () => {
    expect(read('a,b\r\n"một\r\nhai","nói ""vâng"""\n\n,,\nc').rows).toEqual([
      { number: 1, cells: ['a', 'b'] },
      { number: 2, cells: ['một\r\nhai', 'nói "vâng"'] },
      { number: 5, cells: ['c'] },
    ]);
  });

  it('obeys the line "sep=" that Excel takes', () => {
    expect(read('sep=|\r\nMã|Tên, họ').rows).toEqual([{ number: 2, cells: ['Mã', 'Tên, họ'] }]);
  });

  it('takes off the apostrophe that guards a text against being a formula, and no other', () => {
    expect(cellsOf("'=1+1,'-5,''@a,'tên,5'")).toEqual([['=1+1', '-5', "'@a", "'tên", "5'"]]);
  });

  it('is named after its file', () => {
    expect(read('a').name).toBe('đơn vị');
  });
});
