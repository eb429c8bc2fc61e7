import type { ExtractedLine } from '@openpar/documents';
import { describe, expect, it } from 'vitest';
import { DEFAULT_READING_LIMITS } from '../reading-limits.ts';
import { makePdf, type PdfParts, type PdfText } from '../testing/make-pdf.ts';
import { extractPdf } from './extract-pdf.ts';

async function linesOf(pages: PdfParts['pages']): Promise<readonly ExtractedLine[]> {
  return (await extractPdf(makePdf({ pages }), DEFAULT_READING_LIMITS)).lines;
}

/** Rows from the top of the page down, one line step apart. */
function rows(texts: readonly (readonly [x: number, text: string])[], top = 700, step = 16): PdfText[] {
  return texts.map(([x, text], at) => ({ x, y: top - at * step, text }));
}

const FULL = 'Thuc hien ke hoach cong tac cai cach hanh chinh cua uy ban nhan dan huyen nam';

describe('extractPdf: lines', () => {
  it('joins pieces of words and puts spaces where gaps are', async () => {
    const lines = await linesOf([
      {
        texts: [
          { x: 90, y: 700, text: 'Ke ho' },
          { x: 124.6, y: 700, text: 'ach' },
          { x: 152, y: 700, text: 'nam' },
          { x: 184, y: 705, text: '2024', size: 8 },
          { x: 90, y: 600, text: 'Dong hai', isBold: true },
        ],
      },
    ]);
    expect(lines.map((line) => [line.text, line.isBold])).toEqual([
      ['Ke hoach nam 2024', false],
      ['Dong hai', true],
    ]);
  });

  it('leaves page numbers out, and only those', async () => {
    const body = { x: 90, y: 600, text: 'Noi dung cua trang nay' };
    const lines = await linesOf([
      { texts: [body, { x: 295, y: 40, text: '1' }] },
      { texts: [{ x: 290, y: 800, text: '- 2 -' }, body] },
      { texts: [{ x: 295, y: 800, text: '3' }, body, { x: 90, y: 580, text: '2024' }] },
    ]);
    expect(lines.map((line) => [line.page, line.text])).toEqual([
      [1, body.text],
      [2, body.text],
      [3, body.text],
      [3, '2024'],
    ]);
  });

  it('counts a text printed twice for weight once', async () => {
    const text = 'KE HOACH TO CHUC';
    const lines = await linesOf([
      {
        texts: [
          { x: 90, y: 700, text },
          { x: 90.3, y: 700, text },
        ],
      },
    ]);
    expect(lines.map((line) => line.text)).toEqual([text]);
  });
});

describe('extractPdf: paragraphs', () => {
  async function startsOf(texts: readonly (readonly [x: number, text: string])[]): Promise<(boolean | null)[]> {
    return (await linesOf([{ texts: rows(texts) }])).map((line) => line.startsParagraph);
  }

  it('begins one at a first-line indent', async () => {
    const texts = [
      [121, FULL.slice(0, 70)],
      [85, FULL],
      [121, FULL.slice(0, 70)],
      [85, FULL],
    ] as const;
    expect(await startsOf(texts)).toEqual([true, false, true, false]);
  });

  it('begins one where the row above had room left', async () => {
    expect(
      await startsOf([
        [85, FULL],
        [85, 'chi tieu.'],
        [85, FULL],
        [85, FULL],
      ]),
    ).toEqual([true, false, true, false]);
  });

  it('goes on under the text of a hanging mark, and begins with each mark', async () => {
    const texts = [
      [85, `- ${FULL.slice(0, 73)}`],
      [93, 'xa, thi tran;'],
      [85, `- ${FULL.slice(0, 73)}`],
      [93, 'huyen.'],
    ] as const;
    expect(await startsOf(texts)).toEqual([true, false, true, false]);
  });

  it('goes on over a page', async () => {
    const lines = await linesOf([
      {
        texts: rows([
          [121, FULL.slice(0, 70)],
          [85, FULL],
        ]),
      },
      {
        texts: rows([
          [85, FULL],
          [85, 'het doan.'],
          [121, 'Doan hai.'],
        ]),
      },
    ]);
    expect(lines.map((line) => line.startsParagraph)).toEqual([true, false, false, false, true]);
  });
});

describe('extractPdf: head and foot', () => {
  it('reads them column by column', async () => {
    const lines = await linesOf([
      {
        texts: [
          { x: 100, y: 780, text: 'UY BAN NHAN DAN' },
          { x: 260, y: 781, text: 'CONG HOA XA HOI CHU NGHIA VIET NAM', size: 12 },
          { x: 110, y: 764, text: 'HUYEN PHONG THO' },
          { x: 300, y: 764, text: 'Doc lap - Tu do - Hanh phuc' },
          { x: 105, y: 740, text: 'So:       /KH-UBND' },
          { x: 270, y: 740, text: 'Phong Tho, ngay      thang 6 nam 2024' },
          { x: 265, y: 700, text: 'KE HOACH', isBold: true },
          { x: 85, y: 660, text: FULL },
          { x: 330, y: 302, text: 'TM. UY BAN NHAN DAN', isBold: true },
          { x: 85, y: 300, text: 'Noi nhan:', size: 11 },
          { x: 85, y: 286, text: '- UBND huyen, cac phong,', size: 11 },
          { x: 85, y: 272, text: 'ban, nganh;', size: 11 },
          { x: 85, y: 258, text: '- Luu: VT.', size: 11 },
          { x: 350, y: 230, text: 'Tran Bao Trung', isBold: true },
        ],
      },
    ]);
    expect(lines.map((line) => [line.side, line.text, line.startsParagraph])).toEqual([
      ['left', 'UY BAN NHAN DAN', true],
      ['left', 'HUYEN PHONG THO', true],
      ['left', 'So: /KH-UBND', true],
      ['right', 'CONG HOA XA HOI CHU NGHIA VIET NAM', true],
      ['right', 'Doc lap - Tu do - Hanh phuc', true],
      ['right', 'Phong Tho, ngay thang 6 nam 2024', true],
      [null, 'KE HOACH', true],
      [null, FULL, true],
      ['left', 'Noi nhan:', true],
      ['left', '- UBND huyen, cac phong,', true],
      ['left', 'ban, nganh;', false],
      ['left', '- Luu: VT.', true],
      ['right', 'TM. UY BAN NHAN DAN', true],
      ['right', 'Tran Bao Trung', true],
    ]);
  });
});

describe('extractPdf: tables without lines', () => {
  it('takes three columns that begin alike for one, carried-on cells included', async () => {
    const cells = (y: number, texts: readonly string[]) =>
      texts.map((text, at) => ({ x: [85, 180, 380][at] ?? 0, y, text })).filter(({ text }) => text !== '');
    const lines = await linesOf([
      {
        texts: [
          { x: 85, y: 660, text: FULL },
          ...cells(640, ['08:00', 'Bao cao ket qua', 'Phong Noi vu']),
          ...cells(624, ['', 'nam 2023', '']),
          ...cells(608, ['09:00', 'Thao luan', 'Dai bieu']),
          { x: 85, y: 590, text: FULL },
        ],
      },
    ]);
    expect(lines.map(({ text, cell }) => [text, cell && `${cell.row},${cell.column}`])).toEqual([
      [FULL, null],
      ['08:00', '0,0'],
      ['Bao cao ket qua', '0,1'],
      ['nam 2023', '0,1'],
      ['Phong Noi vu', '0,2'],
      ['09:00', '1,0'],
      ['Thao luan', '1,1'],
      ['Dai bieu', '1,2'],
      [FULL, null],
    ]);
  });
});

describe('extractPdf: ruled tables', () => {
  /** Two rows and three columns; the first row's last two cells are one. */
  const grid = ['85 500 m 510 500 l S', '85 460 m 510 460 l S', '85 420 m 510 420 l S']
    .concat(['85 420 m 85 500 l S', '200 420 m 200 500 l S', '350 420 m 350 460 l S', '510 420 m 510 500 l S'])
    .join('\n');

  it('names the cells, and puts the table where it stands', async () => {
    const lines = await linesOf([
      {
        drawing: grid,
        texts: [
          { x: 85, y: 600, text: 'Chuong trinh Hoi nghi:' },
          { x: 90, y: 485, text: 'Thoi gian' },
          { x: 300, y: 485, text: 'Noi dung, nguoi thuc hien' },
          { x: 90, y: 445, text: '08:00' },
          { x: 205, y: 445, text: 'Bao cao ket qua' },
          { x: 205, y: 430, text: 'nam 2023' },
          { x: 355, y: 445, text: 'Phong Noi vu' },
          { x: 85, y: 380, text: 'Tren day la Ke hoach.' },
        ],
      },
    ]);
    expect(lines.map(({ text, cell }) => [text, cell && `${cell.table},${cell.row},${cell.column}`])).toEqual([
      ['Chuong trinh Hoi nghi:', null],
      ['Thoi gian', '0,0,0'],
      ['Noi dung, nguoi thuc hien', '0,0,1'],
      ['08:00', '0,1,0'],
      ['Bao cao ket qua', '0,1,1'],
      ['nam 2023', '0,1,1'],
      ['Phong Noi vu', '0,1,2'],
      ['Tren day la Ke hoach.', null],
    ]);
  });
});
