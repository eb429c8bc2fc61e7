import { readdirSync, readFileSync } from 'node:fs';
import { readPlan } from '@openpar/documents';
import { describe, expect, it } from 'vitest';
import { extractText } from '../extract-text.ts';
import { makeDocx, para } from '../testing/make-docx.ts';
import { makePdf } from '../testing/make-pdf.ts';
import { inWindows1252, toTcvn3, toVni, VIETNAMESE_LETTERS } from '../testing/old-encodings.ts';
import { fromTcvn3 } from './from-tcvn3.ts';
import { fromVni } from './from-vni.ts';
import { oldFontOf } from './old-fonts.ts';

const SEED = new URL('../../../../documents/cases/plans/seed/', import.meta.url);
const PLANS = readdirSync(SEED).map((name) => {
  const text = readFileSync(new URL(`${name}/input.txt`, SEED), 'utf8').normalize('NFC');
  // TCVN3 has a letter in the place of this sign.
  return { name, text: text.replaceAll('½', '1/2') };
});

async function read(name: string, bytes: Uint8Array) {
  const result = await extractText({ name, bytes });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('the letters of old encodings', () => {
  it('are all 134 of Vietnamese that are no plain Latin ones', () => {
    expect(VIETNAMESE_LETTERS).toHaveLength(134);
  });

  it.each(VIETNAMESE_LETTERS)('hold %s both ways', (letter) => {
    expect(fromVni(toVni(letter))).toBe(letter);
    expect(fromTcvn3(toTcvn3(letter)).toLowerCase()).toBe(letter.toLowerCase());
  });

  it('differ from each other', () => {
    expect(new Set(VIETNAMESE_LETTERS.map(toVni)).size).toBe(134);
    expect(new Set(VIETNAMESE_LETTERS.map(toTcvn3)).size).toBe(67 + 7);
  });
});

describe.each(PLANS)('the plan of $name', ({ text }) => {
  it('is read from VNI-Windows as from UTF-8', async () => {
    const old = await read('plan.txt', inWindows1252(toVni(text)));
    const known = await read('plan.txt', Buffer.from(text));
    expect(old).toEqual(known);
    expect(readPlan(old)).toEqual(readPlan(known));
  });

  it('is read from TCVN3 as from UTF-8, toned capitals included', async () => {
    const old = await read('plan.txt', inWindows1252(toTcvn3(text)));
    expect(old).toEqual(await read('plan.txt', Buffer.from(text)));
  });

  it('is read from a DOCX in old fonts as from one in Unicode', async () => {
    const paragraphs = text.split('\n').map((line) => line.replaceAll('&', '').replaceAll('<', '').trim());
    const plain = await read('plan.docx', makeDocx({ body: paragraphs.map((line) => para(line)).join('') }));
    for (const [font, encode] of [
      ['VNI-Times', toVni],
      ['.VnTime', inTwoFonts],
    ] as const) {
      const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
      const body = paragraphs.map((line) =>
        font === 'VNI-Times' ? para(encode(line), { run: fonts(font) }) : encode(line),
      );
      expect(await read('plan.docx', makeDocx({ body: body.join('') }))).toEqual(plain);
    }
  });
});

/** A paragraph as TCVN3 offices set it: toned capitals in the font of capitals, all else in the common one. */
function inTwoFonts(line: string): string {
  const runs = line.split(/((?:[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĨŨẠ-Ỹ](?<=\p{Lu}))+)/u).map((part, at) => {
    const font = at % 2 === 1 ? '.VnTimeH' : '.VnTime';
    const letters = toTcvn3(at % 2 === 1 ? part.toLowerCase() : part);
    return `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/></w:rPr><w:t xml:space="preserve">${letters}</w:t></w:r>`;
  });
  return `<w:p>${runs.join('')}</w:p>`;
}

describe('an old font', () => {
  it.each([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3-capitals'],
    ['.VnArialH', 'tcvn3-capitals'],
    ['ABCDEF+.VnTime,Bold', 'tcvn3'],
    ['ABCDEF+.VnTimeH,Bold', 'tcvn3-capitals'],
    ['VNI-Times', 'vni'],
    ['VNI-Helve-Condense', 'vni'],
    ['Times New Roman', null],
    ['Vni', null],
    ['Vnovember', null],
    [undefined, null],
  ])('is known by its name: %s', (name, font) => {
    expect(oldFontOf(name)).toBe(font);
  });

  it('says nothing where the text is Unicode already', async () => {
    const run = '<w:rFonts w:hAnsi=".VnTime"/>';
    const text = await read('a.docx', makeDocx({ body: para('Hội nghị é', { run }) }));
    expect(text.lines[0]?.text).toBe('Hội nghị é');
  });

  it('may be named by a style or by the defaults of the document', async () => {
    const styles =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      '<w:style w:type="paragraph" w:styleId="V"><w:rPr><w:caps/><w:rFonts w:hAnsi="VNI-Times"/></w:rPr></w:style>';
    const body = para('Héi nghÞ') + para('Hoäi nghò', { properties: '<w:pStyle w:val="V"/>' });
    const { lines } = await read('a.docx', makeDocx({ body, styles }));
    expect(lines.map((line) => line.text)).toEqual(['Hội nghị', 'HỘI NGHỊ']);
  });

  it.each([
    ['.VnTime', 'Hội nghị tổng kết công tác cải cách hành chính năm 2024', toTcvn3],
    ['.VnTimeH', 'HỘI NGHỊ TỔNG KẾT CÔNG TÁC CẢI CÁCH HÀNH CHÍNH', (text: string) => toTcvn3(text.toLowerCase())],
    ['VNI-Times', 'Hội nghị tổng kết công tác cải cách hành chính năm 2024', toVni],
    // Its "ư" is the soft hyphen, which a PDF in this encoding cannot tell from a hyphen.
    ['.VnTime', VIETNAMESE_LETTERS.slice(0, 67).join('x').replace('ư', 'x'), toTcvn3],
    ['VNI-Times', VIETNAMESE_LETTERS.slice(0, 67).join('x'), toVni],
  ])('is undone in a PDF: %s (case %#)', async (font, text, encode) => {
    const { lines } = await read(
      'a.pdf',
      makePdf({ font, pages: [{ texts: [{ x: 20, y: 700, size: 4, text: encode(text) }] }] }),
    );
    expect(lines.map((line) => line.text)).toEqual([text]);
  });

  it('is undone where a run ends between a letter and its mark', async () => {
    const run = (text: string) => `<w:r><w:rPr><w:rFonts w:hAnsi="VNI-Times"/></w:rPr><w:t>${text}</w:t></w:r>`;
    const { lines } = await read('a.docx', makeDocx({ body: `<w:p>${run('Ho')}${run('äi')}</w:p>` }));
    expect(lines[0]?.text).toBe('Hội');
  });
});
