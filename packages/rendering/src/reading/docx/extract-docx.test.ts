import type { ExtractedLine } from '@openpar/documents';
import { describe, expect, it } from 'vitest';
import { DEFAULT_READING_LIMITS } from '../reading-limits.ts';
import { type DocxParts, inList, makeDocx, para, table } from '../testing/make-docx.ts';
import { extractDocx } from './extract-docx.ts';

function linesOf(parts: DocxParts): readonly ExtractedLine[] {
  return extractDocx(makeDocx(parts), DEFAULT_READING_LIMITS).lines;
}

function textsOf(parts: DocxParts): string[] {
  return linesOf(parts).map((line) => line.text);
}

function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function level(ilvl: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${ilvl}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

const LEVELS = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)');
const NUMBERING = `<w:abstractNum w:abstractNumId="0">${LEVELS}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '-')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num>`;

describe('extractDocx: paragraphs', () => {
  it('makes one line of a paragraph, and a further one of a forced break', () => {
    const body = `<w:p>${run('Dòng một,')}<w:r><w:br/></w:r>${run('dòng hai')}</w:p>${para('Đoạn hai')}`;
    expect(linesOf({ body }).map((line) => [line.text, line.startsParagraph])).toEqual([
      ['Dòng một,', true],
      ['dòng hai', false],
      ['Đoạn hai', true],
    ]);
  });

  it('keeps tabs, empty paragraphs and the letters as they are', () => {
    const tabbed = `<w:p>${run('Số:')}<w:r><w:tab/></w:r>${run('/KH-UBND ')}</w:p>`;
    expect(textsOf({ body: tabbed + para('') + para('Ke\u0302\u0301 hoạch \ufffd') })).toEqual([
      'Số:\t/KH-UBND ',
      '',
      'Ke\u0302\u0301 hoạch \ufffd',
    ]);
  });

  it('prints capitals, fixed hyphens and signs as Word does, and no soft hyphens', () => {
    const signs =
      '<w:r><w:noBreakHyphen/></w:r><w:r><w:sym w:font="Wingdings" w:char="F0D8"/></w:r><w:r><w:softHyphen/></w:r>';
    expect(textsOf({ body: `<w:p>${run('kế hoạch', '<w:caps/>')}${signs}${run('cải\u00ad cách')}</w:p>` })).toEqual([
      'KẾ HOẠCH-•cải cách',
    ]);
  });

  it('takes accepted revisions and leaves hidden text and instructions of fields out', () => {
    const revised = `<w:del><w:r><w:delText>bỏ</w:delText></w:r></w:del><w:ins>${run('thêm ')}</w:ins>`;
    const hidden = run('ẩn', '<w:vanish/>');
    const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const field = `${mark('begin')}${run('DATE')}${mark('separate')}${run('05/6')}${mark('end')}`;
    expect(textsOf({ body: `<w:p>${revised}${hidden}${field}</w:p>` })).toEqual(['thêm 05/6']);
  });

  it('runs a paragraph whose mark was deleted on into the next', () => {
    const first = para('Hội nghị ', { properties: '<w:rPr><w:del w:id="1"/></w:rPr>' });
    expect(textsOf({ body: first + para('sơ kết') })).toEqual(['Hội nghị sơ kết']);
  });

  it('reads a text box once, after its paragraph', () => {
    const box = `<w:txbxContent>${para('DỰ THẢO')}</w:txbxContent>`;
    const twice = `<mc:AlternateContent><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`;
    expect(textsOf({ body: `<w:p>${run('Kế hoạch')}<w:r>${twice}</w:r></w:p>` })).toEqual(['Kế hoạch', 'DỰ THẢO']);
  });

  it('reads content controls, links and groups of blocks', () => {
    const body = `<w:sdt><w:sdtPr/><w:sdtContent>${para('một')}</w:sdtContent></w:sdt><w:p><w:hyperlink>${run('hai')}</w:hyperlink></w:p>`;
    expect(textsOf({ body })).toEqual(['một', 'hai']);
  });
});

describe('extractDocx: weight', () => {
  const styles = `<w:style w:type="paragraph" w:styleId="Base"><w:rPr><w:b/></w:rPr></w:style>
    <w:style w:type="paragraph" w:styleId="Head"><w:basedOn w:val="Base"/></w:style>
    <w:style w:type="character" w:styleId="Strong"><w:rPr><w:b/></w:rPr></w:style>`;
  const inHead = (text: string, properties = '') =>
    `<w:p><w:pPr><w:pStyle w:val="Head"/></w:pPr>${run(text, properties)}</w:p>`;

  it.each([
    ['a bold run', `<w:p>${run('I. MỤC ĐÍCH', '<w:b/>')}</w:p>`, true],
    ['a base style', inHead('I. MỤC ĐÍCH'), true],
    ['a style switched off by the run', inHead('I. MỤC ĐÍCH', '<w:b w:val="0"/>'), false],
    ['two styles that cancel out', inHead('I. MỤC ĐÍCH', '<w:rStyle w:val="Strong"/>'), false],
    ['a bold label before light text', `<w:p>${run('Thời gian:', '<w:b/>')}${run(' tháng 6')}</w:p>`, false],
    ['light white space beside bold text', `<w:p>${run('KẾ HOẠCH', '<w:b/>')}${run(' ')}</w:p>`, true],
  ])('knows %s', (_, body, isBold) => {
    expect(linesOf({ body, styles })[0]?.isBold).toBe(isBold);
  });
});

describe('extractDocx: automatic numbers', () => {
  it('counts levels, restarting lower ones under a new higher one', () => {
    const body = [
      inList('a', 1),
      inList('b', 1, 1),
      inList('c', 1, 2),
      inList('d', 1, 2),
      inList('e', 1),
      inList('f', 1, 1),
    ];
    expect(textsOf({ body: body.join(''), numbering: NUMBERING })).toEqual([
      'I. a',
      '1. b',
      'a) c',
      'b) d',
      'II. e',
      '1. f',
    ]);
  });

  it('prints bullets as plain signs and numbers of several levels', () => {
    const body = inList('a', 2) + inList('b', 2, 1) + inList('c', 3) + inList('d', 3, 1) + inList('e', 3, 1);
    expect(textsOf({ body, numbering: NUMBERING })).toEqual(['• a', '- b', '1. c', '1.1. d', '1.2. e']);
  });

  it('counts on between lists of one definition, until one starts anew', () => {
    const body = inList('a', 1) + para('giữa') + inList('b', 1) + inList('c', 4) + inList('d', 4);
    expect(textsOf({ body, numbering: NUMBERING })).toEqual(['I. a', 'giữa', 'II. b', 'III. c', 'IV. d']);
    const again = inList('a', 4) + inList('b', 4);
    expect(textsOf({ body: inList('x', 1) + again, numbering: NUMBERING })).toEqual(['I. x', 'III. a', 'IV. b']);
  });

  it('numbers by style and lets a paragraph opt out', () => {
    const styles = `<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const styled = para('MỤC ĐÍCH', { properties: '<w:pStyle w:val="Muc"/>' });
    const out = para('không số', { properties: '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>' });
    expect(textsOf({ body: styled + out + styled, styles, numbering: NUMBERING })).toEqual([
      'I. MỤC ĐÍCH',
      'không số',
      'II. MỤC ĐÍCH',
    ]);
  });

  it('puts no number before an empty paragraph', () => {
    expect(textsOf({ body: inList('', 1), numbering: NUMBERING })).toEqual(['']);
  });
});

describe('extractDocx: tables', () => {
  it('names the cell of each line, merged cells at their first column, inner tables flattened', () => {
    const wide = `<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${para('Thời gian')}`;
    const inner = table([[para('trong')]]) + para('sau');
    const body =
      table([
        [wide, para('Người')],
        [para('8 giờ'), para('Khai mạc'), inner],
      ]) + table([[para('khác')]]);
    expect(linesOf({ body }).map(({ text, cell }) => [text, cell?.table, cell?.row, cell?.column])).toEqual([
      ['Thời gian', 0, 0, 0],
      ['Người', 0, 0, 2],
      ['8 giờ', 0, 1, 0],
      ['Khai mạc', 0, 1, 1],
      ['trong', 0, 1, 2],
      ['sau', 0, 1, 2],
      ['khác', 1, 0, 0],
    ]);
  });

  it.each([
    [
      'head',
      [
        ['UBND XÃ A', 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
        ['Số: 05/KH-UBND', 'A, ngày 5 tháng 6 năm 2024'],
      ],
    ],
    [
      'foot',
      [
        ['Nơi nhận:', 'TM. ỦY BAN NHÂN DÂN'],
        ['- Lưu: VT.', 'CHỦ TỊCH'],
      ],
    ],
  ])('reads the %s column by column', (_, rows) => {
    const lines = linesOf({ body: table(rows.map((row) => row.map((text) => para(text)))) });
    expect(lines.map(({ text, side, cell }) => [text, side, cell])).toEqual([
      [rows[0]?.[0], 'left', null],
      [rows[1]?.[0], 'left', null],
      [rows[0]?.[1], 'right', null],
      [rows[1]?.[1], 'right', null],
    ]);
  });
});
