import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { extractText } from './extract-text.ts';
import { DEFAULT_READING_LIMITS } from './reading-limits.ts';
import { makeDocx, para } from './testing/make-docx.ts';
import { makePdf } from './testing/make-pdf.ts';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const DOCX = makeDocx({ body: para('Kế hoạch') });
const PDF = makePdf({ pages: [{ texts: [{ x: 90, y: 700, text: 'Ke hoach to chuc hoi nghi' }] }] });
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const PASSWORD_DOCX = Uint8Array.of(...OLE, ...new Uint8Array(500), ...Buffer.from('EncryptedPackage', 'utf16le'));
const XLSX = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.xml': strToU8('<workbook/>') });
const MACRO_TYPE = 'application/vnd.ms-word.document.macroEnabled.main+xml';

async function read(name: string, bytes: Uint8Array, limits = {}) {
  return extractText({ name, bytes }, { ...DEFAULT_READING_LIMITS, ...limits });
}

describe('extractText', () => {
  it.each([
    ['plan.txt', new Uint8Array(), 'file-empty', {}],
    ['plan.bin', PNG, 'file-type-unknown', { found: 'png' }],
    ['plan.pdf', PNG, 'file-type-lies', { extension: '.pdf', found: 'png' }],
    ['plan.pdf', DOCX, 'file-type-lies', { extension: '.pdf', found: 'docx' }],
    ['plan.docx', PDF, 'file-type-lies', { extension: '.docx', found: 'pdf' }],
    ['plan.doc', DOCX, 'file-type-lies', { extension: '.doc', found: 'docx' }],
    ['plan.docx', strToU8('chỉ là chữ'), 'file-type-lies', { extension: '.docx', found: 'txt' }],
    ['plan.docx', XLSX, 'file-type-lies', { extension: '.docx', found: 'xlsx' }],
    ['plan.xlsx', XLSX, 'file-type-unknown', { found: 'xlsx' }],
    ['page', strToU8('<!DOCTYPE html><html></html>'), 'file-type-unknown', { found: 'html' }],
    ['plan.doc', Uint8Array.of(...OLE, ...new Uint8Array(500)), 'file-type-old-word', {}],
    ['plan.docx', PASSWORD_DOCX, 'docx-broken', { reason: 'password' }],
    ['plan.docm', makeDocx({ body: para('a'), contentType: MACRO_TYPE }), 'docx-with-macros', {}],
    ['plan.docx', makeDocx({ body: para('a'), more: { 'word/vbaProject.bin': PNG } }), 'docx-with-macros', {}],
    ['plan.docx', makeDocx({ body: '<w:p>' }), 'docx-broken', { reason: 'xml' }],
    [
      'plan.docx',
      makeDocx({ body: para('a'), prologue: '<!DOCTYPE x [<!ENTITY e "e">]>' }),
      'docx-broken',
      { reason: 'doctype' },
    ],
    ['plan.docx', makeDocx({ body: '<w:p>'.repeat(500) }), 'docx-broken', { reason: 'depth' }],
    ['plan.docx', DOCX.subarray(0, DOCX.length - 30), 'archive-broken', {}],
    ['plan.pdf', PDF.subarray(0, 40), 'pdf-broken', {}],
    ['plan.pdf', makePdf({ pages: [{}], isLocked: true }), 'pdf-password', {}],
    ['plan.pdf', makePdf({ pages: [{ drawing: '0 0 500 700 re f' }] }), 'pdf-without-text', { pages: 1 }],
    ['plan.txt', Uint8Array.of(0x4b, 0x00, 0x01, 0x02), 'text-encoding-unknown', {}],
  ])('refuses %s (case %#) as it is', async (name, bytes, code, detail) => {
    const result = await read(name, bytes);
    expect(result).toMatchObject({ ok: false, refusal: { code, detail } });
  });

  it.each([
    [{ fileBytes: 100 }, PDF, 'file-too-large'],
    [{ pages: 0 }, PDF, 'file-too-long'],
    [{ lines: 1 }, makeDocx({ body: para('một') + para('hai') }), 'file-too-long'],
    [{ lines: 1 }, strToU8('một\nhai'), 'file-too-long'],
  ])('refuses what is past the limit %o', async (limits, bytes, code) => {
    expect(await read('plan', bytes, limits)).toMatchObject({ ok: false, refusal: { code } });
  });

  it('judges by content where the name claims nothing', async () => {
    expect(await read('plan', DOCX)).toMatchObject({ ok: true, value: { medium: 'docx' } });
    expect(await read('plan.tmp', PDF)).toMatchObject({ ok: true, value: { medium: 'pdf', pageCount: 1 } });
  });
});
