import type { SheetTable, TableCellValue } from '@openpar/documents';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createSheetWriter } from './create-sheet-writer.ts';
import { readSheet } from './read-sheet.ts';

const writer = createSheetWriter();
const COLUMNS = [
  { header: 'Mã', kind: 'text' },
  { header: 'Số', kind: 'number' },
  { header: 'Từ ngày', kind: 'day', width: 12 },
] as const;

function aTable(rows: SheetTable['rows']): SheetTable {
  return { name: 'Đơn vị', columns: COLUMNS, rows };
}

function readBack(bytes: Uint8Array, name: string) {
  const result = readSheet({ name, bytes });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

const DANGEROUS = [
  '=1+1',
  '+84 912',
  '-5',
  '@tên',
  "'=x",
  "''@",
  '"=HYPERLINK("http://a")"',
  '_x000D_',
  'a_x0041_b',
  'một\nhai',
  '01',
  'a;b,c\td',
  '<&>"',
];

describe('createSheetWriter', () => {
  it.each(['xlsx', 'csv'] as const)('writes to %s what is read back as it was', (ending) => {
    const textOf = (value: TableCellValue) =>
      String(value ?? '')
        .trim()
        .normalize('NFC');
    const text = fc.oneof(
      fc.constantFrom(...DANGEROUS),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('ế', '"', ';', '=', "'", '\n', '_', 'x') }),
    );
    const day = fc
      .date({ min: new Date('1900-03-01'), max: new Date('2200-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const row = fc
      .tuple(
        text.map((value) => `c${value}`),
        fc.integer(),
        fc.option(day),
      )
      .map((cells) => [...cells]);
    fc.assert(
      fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom(...DANGEROUS), (rows, dangerous) => {
        const table = aTable([...rows, [dangerous, 1, '2025-07-01']]);
        const bytes = ending === 'xlsx' ? writer.writeXlsx([table]) : writer.writeCsv(table);
        const expected = table.rows.map((cells, at) => {
          const texts = cells.map(textOf);
          while (texts.at(-1) === '') texts.pop();
          return { number: at + 2, cells: texts };
        });
        expect(readBack(bytes, `a.${ending}`).rows.slice(1)).toEqual(expected);
      }),
      { numRuns: 200 },
    );
  });

  it('writes no formula, whatever a text begins with', () => {
    const table = aTable(DANGEROUS.map((text) => [text, null, null]));
    const sheet = Buffer.from(unzipSync(writer.writeXlsx([table]))['xl/worksheets/sheet1.xml'] ?? []).toString();
    expect(sheet).not.toContain('<f');
    expect(sheet.match(/t="inlineStr"/g)).toHaveLength(DANGEROUS.length + COLUMNS.length);
    const lines = Buffer.from(writer.writeCsv(table)).toString().split('\r\n');
    for (const line of lines) expect(line).not.toMatch(/^"?[=+\-@\t\r]/);
  });

  it('begins a CSV with the mark that Excel needs, and ends lines as Excel does', () => {
    const bytes = writer.writeCsv(aTable([['a', 1.5, '2025-07-01']]));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(Buffer.from(bytes).toString()).toBe('\ufeffMã,Số,Từ ngày\r\na,1.5,2025-07-01\r\n');
  });

  it('gives equal bytes for equal tables', () => {
    const table = aTable([['a', 1, '2025-07-01']]);
    expect(writer.writeXlsx([table])).toEqual(writer.writeXlsx([structuredClone(table)]));
  });

  it('writes days as days and keeps a day that is none as text', () => {
    const sheet = Buffer.from(
      unzipSync(
        writer.writeXlsx([
          aTable([
            ['a', 1, '2025-07-01'],
            ['b', 2, '2025-02-30'],
          ]),
        ]),
      )['xl/worksheets/sheet1.xml'] ?? [],
    ).toString();
    expect(sheet).toContain('<v>45839</v>');
    expect(sheet).toContain('2025-02-30</t>');
  });

  it('gives each table a sheet, under a name that Excel takes', () => {
    const bytes = writer.writeXlsx([aTable([]), { ...aTable([]), name: 'đơn vị' }, { ...aTable([]), name: 'a/b:c' }]);
    const workbook = Buffer.from(unzipSync(bytes)['xl/workbook.xml'] ?? []).toString();
    expect([...workbook.matchAll(/sheet name="([^"]*)"/g)].map(([, name]) => name)).toEqual([
      'Đơn vị',
      'Sheet2',
      'a b c',
    ]);
  });
});
