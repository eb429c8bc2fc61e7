import { SHEET_REFUSALS, type SheetTable } from '@openpar/documents';
import fc from 'fast-check';
import { strToU8, type Zippable, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { SHEET_READING_LIMITS } from '../reading/reading-limits.ts';
import { makeDocx, para } from '../reading/testing/make-docx.ts';
import { makePdf } from '../reading/testing/make-pdf.ts';
import { readSheet } from './read-sheet.ts';
import { makeXlsx } from './testing/make-xlsx.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const OLD_EXCEL = Uint8Array.of(...OLE, ...new Uint8Array(500));
const OLD_WORD = Uint8Array.of(...OLD_EXCEL, ...Buffer.from('WordDocument', 'utf16le'));
const LOCKED = Uint8Array.of(...OLD_EXCEL, ...Buffer.from('EncryptedPackage', 'utf16le'));
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const DOCX = makeDocx({ body: para('a') });
const ROW = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c></row>';
const XLSX = makeXlsx({ rows: ROW });
const TABLE: SheetTable = { name: 'a', columns: [{ header: 'Mã', kind: 'text' }], rows: [['1']] };

function refusal(name: string, bytes: Uint8Array, limits = {}) {
  return readSheet({ name, bytes }, { ...SHEET_READING_LIMITS, ...limits });
}

describe('readSheet', () => {
  it.each([
    ['a.xlsx', new Uint8Array(), 'file-empty', {}],
    ['a.xlsx', OLD_EXCEL, 'sheet-old-excel', {}],
    ['a.xls', OLD_EXCEL, 'sheet-old-excel', {}],
    ['a.xls', OLD_WORD, 'sheet-type-unknown', { found: 'doc' }],
    ['a.xlsx', LOCKED, 'sheet-password', {}],
    ['a.xlsx', PNG, 'file-type-lies', { extension: '.xlsx', found: 'png' }],
    ['a.png', PNG, 'sheet-type-unknown', { found: 'png' }],
    ['a.pdf', makePdf({ pages: [{}] }), 'sheet-type-unknown', { found: 'pdf' }],
    ['a.xlsx', strToU8('Mã;Tên'), 'file-type-lies', { extension: '.xlsx', found: 'txt' }],
    ['a.csv', XLSX, 'file-type-lies', { extension: '.csv', found: 'xlsx' }],
    ['a.xlsx', DOCX, 'file-type-lies', { extension: '.xlsx', found: 'docx' }],
    ['a.docx', DOCX, 'sheet-type-unknown', { found: 'docx' }],
    ['a.xlsx', zipSync({ 'a.txt': strToU8('a') }), 'file-type-lies', { found: 'zip' }],
    ['a.xlsx', XLSX.subarray(0, XLSX.length - 30), 'archive-broken', {}],
    ['a.xlsm', makeXlsx({ rows: ROW, more: { 'xl/vbaProject.bin': PNG } }), 'sheet-with-macros', {}],
    ['a.xlsx', makeXlsx({ rows: ROW, isMacroType: true }), 'sheet-with-macros', {}],
    [
      'a.xlsx',
      makeXlsx({ rows: '<row r="1"><c>' }),
      'sheet-broken',
      { part: 'xl/worksheets/sheet1.xml', reason: 'xml' },
    ],
    [
      'a.xlsx',
      makeXlsx({ rows: ROW, prologue: '<!DOCTYPE x [<!ENTITY e "e">]>' }),
      'sheet-broken',
      { reason: 'doctype' },
    ],
    ['a.xlsx', makeXlsx({ rows: '<a>'.repeat(300) }), 'sheet-broken', { reason: 'depth' }],
    [
      'a.xlsx',
      makeXlsx({ rows: '<row r="1"><c r="A1" t="s"><v>7</v></c></row>' }),
      'sheet-broken',
      { reason: 'string' },
    ],
    ['a.xlsx', makeXlsx({ rows: '' }), 'sheet-empty', {}],
    ['a.csv', strToU8(' ; \r\n;;'), 'sheet-empty', {}],
    ['a.csv', strToU8('Mã\n"mở'), 'sheet-quote-open', { row: 2 }],
    ['a.csv', Uint8Array.of(0x41, 0x00, 0x01), 'text-encoding-unknown', {}],
  ])('refuses %s (case %#) as it is', (name, bytes, code, detail) => {
    expect(refusal(name, bytes)).toMatchObject({ ok: false, refusal: { code, detail: { file: name, ...detail } } });
  });

  it.each([
    [{ fileBytes: 100 }, XLSX, 'file-too-large'],
    [{ rows: 1 }, strToU8('a\nb'), 'sheet-too-long'],
    [{ rows: 1 }, writeXlsx([TABLE]), 'sheet-too-long'],
    [{ columns: 1 }, strToU8('a,b'), 'sheet-too-wide'],
    [{ columns: 1 }, makeXlsx({ rows: '<row r="1"><c r="B1"><v>1</v></c></row>' }), 'sheet-too-wide'],
  ])('refuses what is past the limit %o', (limits, bytes, code) => {
    expect(refusal('a', bytes, limits)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('refuses a bomb before it unpacks', () => {
    const bomb: Zippable = { 'xl/worksheets/sheet1.xml': [new Uint8Array(20 * 1024 * 1024), { level: 1 }] };
    expect(refusal('a.xlsx', zipSync(bomb))).toMatchObject({ ok: false, refusal: { code: 'archive-too-large' } });
  });

  it('refuses merged heads with their range, and takes merged cells below', () => {
    const second = '<row r="2"><c r="A2"><v>1</v></c></row>';
    expect(
      refusal('a.xlsx', makeXlsx({ rows: ROW + second, merged: ['A3:B3', 'A1:C2'], name: 'Đơn vị' })),
    ).toMatchObject({
      refusal: { code: 'sheet-merged-heads', detail: { sheet: 'Đơn vị', range: 'A1:C2', row: 1 } },
    });
    expect(refusal('a.xlsx', makeXlsx({ rows: ROW + second, merged: ['A2:B2'] }))).toMatchObject({ ok: true });
  });

  it('answers with a refusal or rows, whatever a damaged file holds', () => {
    const sound = [writeXlsx([TABLE]), XLSX, strToU8('Mã;"Tên"\n1;2'), makeXlsx({ rows: ROW, strings: ['<t>a</t>'] })];
    const damage = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(fc.constantFrom(...sound), damage, fc.option(fc.nat()), (bytes, changes, cut) => {
        const copy = bytes.slice(0, cut === null ? bytes.length : cut % bytes.length);
        for (const [at, value] of changes) copy[at % Math.max(1, copy.length)] = value;
        const result = refusal('a.xlsx', copy);
        if (result.ok) expect(result.value.rows.length).toBeGreaterThan(0);
        else expect(SHEET_REFUSALS).toContain(result.refusal.code);
      }),
      { numRuns: 500 },
    );
  });

  it('passes over hidden sheets', () => {
    const bytes = makeXlsx({ rows: ROW, hiddenBefore: true, name: 'Thấy được' });
    expect(refusal('a.xlsx', bytes)).toMatchObject({ ok: true, value: { name: 'Thấy được' } });
  });
});
