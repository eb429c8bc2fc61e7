import type { SheetRow } from '@openpar/documents';
import { describe, expect, it } from 'vitest';
import { SHEET_READING_LIMITS } from '../../reading/reading-limits.ts';
import { makeXlsx, type XlsxParts } from '../testing/make-xlsx.ts';
import { readXlsx } from './read-xlsx.ts';

function rowsOf(parts: XlsxParts) {
  const rows: SheetRow[] = [];
  readXlsx(makeXlsx(parts), SHEET_READING_LIMITS, (row) => rows.push(row));
  return rows;
}

const STYLES =
  '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="00000"/><numFmt numFmtId="166" formatCode="#,##0 &quot;đồng&quot;"/></numFmts>' +
  '<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>';

describe('readXlsx', () => {
  it.each([
    ['a shared text, in pieces, without reading aids', '<c t="s"><v>0</v></c>', 'Ủy ban & nhân dân'],
    [
      'a text in its cell, as it stands',
      "<c t='inlineStr'><is><t xml:space='preserve'> Ho&#xe0;  &lt;b&gt; </t></is></c>",
      'Hoà  <b>',
    ],
    ['a text of one sign that is written as an entity', '<c t="inlineStr"><is><t>&lt;</t></is></c>', '<'],
    ['a text that a comment parts', '<c t="str"><v>mot<!-- x --> hai</v></c>', 'mot hai'],
    ['a shared text whose figures a comment parts', '<c t="s"><v>0<!-- x -->1</v></c>', 'xã'],
    ['a shared text whose figures stand in a section', '<c t="s"><v><![CDATA[1]]></v></c>', 'xã'],
    ['a text that a formula gave', '<c t="str"><f>A1&amp;"x>"</f><v>kết quả</v></c>', 'kết quả'],
    ['decomposed letters in NFC', '<c t="inlineStr"><is><t>Ke\u0302\u0301 hoạch</t></is></c>', 'Kế hoạch'],
    ['an escaped line end', '<c t="inlineStr"><is><t>một_x000A_hai</t></is></c>', 'một\nhai'],
    ['plain text in a section', '<c t="inlineStr"><is><t><![CDATA[a < &lt; b]]></t></is></c>', 'a < &lt; b'],
    ['hard spaces as soft ones', '<c t="inlineStr"><is><t>\u00a0xã\u00a0Mường </t></is></c>', 'xã Mường'],
    ['a truth value', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['an error as it is shown', '<c t="e"><v>#N/A</v></c>', '#N/A'],
    ['a whole number', '<c><v>45839</v></c>', '45839'],
    ['a fraction without noise', '<c><v>0.30000000000000004</v></c>', '0.3'],
    ['a large number without exponent', '<c><v>1.2E+16</v></c>', '12000000000000000'],
    ['a small number without exponent', '<c><v>1.5E-7</v></c>', '0.00000015'],
    ['a number with a unit as a number', '<c s="4"><v>1250000</v></c>', '1250000'],
    ['a code with its zeros', '<c s="3"><v>103</v></c>', '00103'],
    ['a day in a built-in format', '<c s="1"><v>45839</v></c>', '2025-07-01'],
    ['a day in a format of its own', '<c s="2"><v>45839</v></c>', '2025-07-01'],
    ['a day with a time', '<c s="2"><v>45839.354166666664</v></c>', '2025-07-01T08:30:00'],
    ['a day as text in ISO', '<c t="d"><v>2025-07-01T00:00:00Z</v></c>', '2025-07-01'],
    ['the last day of February 1900', '<c s="1"><v>59</v></c>', '1900-02-28'],
  ])('reads %s', (_, cell, text) => {
    const strings = ['<r><t>Ủy ban </t></r><r><t>&amp; nhân dân</t></r><rPh><t>x</t></rPh>', '<t>xã</t>'];
    expect(rowsOf({ rows: `<row>${cell}</row>`, strings, styles: STYLES })).toEqual([{ number: 1, cells: [text] }]);
  });

  it('takes a cell without a number of its shared text for empty', () => {
    const rows = '<row><c t="s"/><c t="s"><v></v></c><c><v>1</v></c></row>';
    expect(rowsOf({ rows, strings: ['<t>xã</t>'] })).toEqual([{ number: 1, cells: ['', '', '1'] }]);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(rowsOf({ rows: '<row><c s="1"><v>44377</v></c></row>', styles: STYLES, isFrom1904: true })).toEqual([
      { number: 1, cells: ['2025-07-01'] },
    ]);
  });

  it('keeps row numbers and columns over empty rows and cells', () => {
    const rows =
      '<row r="2"><c r="C2"><v>1</v></c><c r="D2"/></row><row r="5"/><row r="7"><c r="AA7"><v>2</v></c></row>';
    expect(rowsOf({ rows })).toEqual([
      { number: 2, cells: ['', '', '1'] },
      { number: 7, cells: [...Array.from({ length: 26 }, () => ''), '2'] },
    ]);
  });
});
