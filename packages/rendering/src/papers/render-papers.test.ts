import { readdirSync, readFileSync } from 'node:fs';
import {
  breakIssuerName,
  composeInvitationCopies,
  composeInvitationPaper,
  composeNoticePaper,
  composePlanPaper,
  FORM_ND30_2020 as form,
  type Paper,
  PlanDocument,
  planFactsFromDocument,
  renderPaperText,
} from '@openpar/documents';
import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { renderPaperDocx, renderPapersDocx } from './render-paper-docx.ts';
import { renderPaperPdf, renderPapersPdf } from './render-paper-pdf.ts';

const CASES = new URL('../../../documents/cases/papers/', import.meta.url);
const SEEDS = new URL('../../../documents/cases/plans/seed/', import.meta.url);
const MM = 72 / 25.4;
const names = readdirSync(CASES).sort();

describe.each(names)('%s', (name) => {
  const paper = readPaper(name);

  it('has the words of the model in PDF and in DOCX', async () => {
    const words = bare(renderPaperText(paper).replaceAll(' | ', ' '));
    const pages = await readPdf(await renderPaperPdf(paper));
    const printed = pages.flatMap((page) => page.body.map(({ text }) => text)).join(' ');
    const written = docxTexts(await renderPaperDocx(paper)).join(' ');
    expect(sorted(bare(printed))).toBe(sorted(words));
    expect(sorted(bare(written))).toBe(sorted(words));
    expect(bare(written)).toBe(bare(printed));
  });

  it('keeps the margins and sets Tinos only', async () => {
    const pages = await readPdf(await renderPaperPdf(paper));
    const left = form.margins.leftMm * MM - 0.1;
    const right = (form.page.widthMm - 15) * MM + 0.1;
    const bottom = form.margins.bottomMm * MM - 0.1;
    const runs = pages.flatMap((page) => page.body);
    expect(runs.filter(({ x, y, width }) => x < left || x + width > right || y < bottom)).toEqual([]);
    expect(runs.filter(({ font }) => !/\+Tinos/.test(font))).toEqual([]);
  });

  it('sets the name of the nation on one line, level with the first line of the issuer', async () => {
    const [first] = await readPdf(await renderPaperPdf(paper));
    const lines = linesOf(first?.body ?? []);
    const top = lines[0]?.text ?? '';
    expect(top).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(bare(top)).toContain(bare([...paper.head.superior, ...paper.head.issuer][0] ?? ''));
  });

  it('numbers pages from the second on, each appendix anew, centred 10 mm below the edge', async () => {
    const pages = await readPdf(await renderPaperPdf(paper));
    const starts = pages.map(({ body }, index) => index === 0 || /^Phụ lục/.test(linesOf(body)[0]?.text ?? ''));
    let count = 0;
    const expected = starts.map((isStart) => {
      count = isStart ? 1 : count + 1;
      return isStart ? [] : [String(count)];
    });
    expect(pages.map(({ header }) => header.map(({ text }) => text))).toEqual(expected);
    for (const { x, y, width } of pages.flatMap(({ header }) => header)) {
      expect(y).toBeCloseTo((form.page.heightMm - form.pageNumber.baselineMm) * MM, 0);
      expect(Math.abs(x + width / 2 - ((210 + 10) / 2) * MM)).toBeLessThan(3 * MM);
    }
  });

  it('leaves no page to the signature alone and no heading at a foot', async () => {
    const pages = await readPdf(await renderPaperPdf(paper));
    const headings = paper.blocks.flatMap((block) =>
      block.type === 'heading' ? [`${block.number} ${block.title}`] : [],
    );
    const tops = pages.map(({ body }) => linesOf(body)[0]?.text ?? '');
    const feet = pages.map(({ body }) => linesOf(body).at(-1)?.text ?? '');
    expect(tops.filter((text) => /^Nơi nhận:|^(TM|KT|TL|TUQ|Q)\. /.test(text))).toEqual([]);
    expect(feet.filter((text) => headings.includes(text))).toEqual([]);
  });

  it('gives equal bytes for equal papers', async () => {
    const again = structuredClone(paper);
    expect(Buffer.compare(await renderPaperPdf(paper), await renderPaperPdf(again))).toBe(0);
    expect(Buffer.compare(await renderPaperDocx(paper), await renderPaperDocx(again))).toBe(0);
  });

  it('is well-formed WordprocessingML in Times New Roman on A4', async () => {
    const files = unzipSync(await renderPaperDocx(paper));
    for (const [file, content] of Object.entries(files)) {
      expect(() => new SaxesParser().write(strFromU8(content)).close(), file).not.toThrow();
    }
    expect(strFromU8(files['word/styles.xml'] ?? new Uint8Array())).toContain('w:ascii="Times New Roman"');
    const xml = strFromU8(files['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:pgSz [^>]*>/g)?.at(-1)).toBe('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(1 + paper.appendices.length);
  });
});

describe('text that looks like markup', () => {
  it('is printed as text in PDF and DOCX', async () => {
    const hostile = '#panic("x") $x$ <b>&amp; *đậm* \\ @a [b] "c" ]]> 10% ~ https://a.vn/b';
    const paper: Paper = {
      ...readPaper('invitation-to-one'),
      subject: hostile,
      blocks: [{ type: 'paragraph', text: hostile }],
    };
    const [page] = await readPdf(await renderPaperPdf(paper));
    const printed = bare((page?.body ?? []).map(({ text }) => text).join(' '));
    expect(printed.split(bare(hostile))).toHaveLength(3);
    expect(docxTexts(await renderPaperDocx(paper)).filter((text) => text === hostile)).toHaveLength(2);
  });
});

describe('long names', () => {
  it.each([
    ['phường Văn Miếu - Quốc Tử Giám', 'Hà Nội'],
    ['phường Xuân Trường - Đà Lạt', 'Xuân Trường - Đà Lạt'],
    ['phường Xuân Hương - Đà Lạt', 'Xuân Hương - Đà Lạt'],
    ['xã Hòa Tân Tây', 'Thành phố Hồ Chí Minh'],
  ])('keep the head of %s in %s to its columns', async (unit, place) => {
    const paper = readPaper('invitation-to-one');
    const head = {
      ...paper.head,
      issuer: breakIssuerName(`Ủy ban nhân dân ${unit}`),
      placeAndDate: `${place}, ngày 29 tháng 10 năm 2026`,
    };
    const [page] = await readPdf(await renderPaperPdf({ ...paper, head }));
    const lines = linesOf(page?.body ?? []).map(({ text }) => text);
    expect(lines[0]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(lines[1]).toContain('Độc lập - Tự do - Hạnh phúc');
    const issuer = lines.slice(0, head.issuer.length);
    expect(issuer.filter((line, index) => !line.startsWith(head.issuer[index] ?? ''))).toEqual([]);
    expect(lines.map(bare)).toContain(bare(`${paper.head.number} ${head.placeAndDate}`));
  });
});

describe('letters to many', () => {
  it('stand in one file, each on a page without number', async () => {
    const papers = letters(40);
    const pages = await readPdf(await renderPapersPdf(papers));
    expect(pages.map(({ header }) => header)).toEqual(papers.map(() => []));
    expect(pages.map(({ body }) => bare(body.map(({ text }) => text).join(' ')).includes('GIẤYMỜI'))).not.toContain(
      false,
    );
    const xml = strFromU8(unzipSync(await renderPapersDocx(papers))['word/document.xml'] ?? new Uint8Array());
    expect(xml.match(/<w:sectPr>/g)).toHaveLength(40);
  });
});

interface Run {
  text: string;
  x: number;
  y: number;
  width: number;
  font: string;
}

interface Page {
  header: Run[];
  body: Run[];
}

async function readPdf(bytes: Uint8Array): Promise<Page[]> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false }).promise;
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    await page.getOperatorList();
    const { items } = await page.getTextContent();
    const runs = items.flatMap((item) =>
      'str' in item && item.str.trim() !== ''
        ? [
            {
              text: item.str,
              x: item.transform[4],
              y: item.transform[5],
              width: item.width,
              font: page.commonObjs.get(item.fontName).name,
            },
          ]
        : [],
    );
    const limit = (form.page.heightMm - form.margins.topMm) * MM;
    pages.push({ header: runs.filter(({ y }) => y > limit), body: runs.filter(({ y }) => y <= limit) });
  }
  await pdf.destroy();
  return pages;
}

/** Runs of one baseline together, from the top down. */
function linesOf(runs: readonly Run[]): { y: number; text: string }[] {
  const lines: { y: number; text: string }[] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const last = lines.at(-1);
    if (last && last.y - run.y < 2) last.text += ` ${run.text}`;
    else lines.push({ y: run.y, text: run.text });
  }
  return lines.map(({ y, text }) => ({ y, text: text.replace(/\s+/g, ' ') }));
}

function docxTexts(bytes: Uint8Array): string[] {
  const texts: string[] = [];
  let isText = false;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    isText = name === 'w:t';
    if (isText) texts.push('');
  });
  parser.on('text', (text) => {
    if (isText) texts[texts.length - 1] += text;
  });
  parser.on('closetag', () => {
    isText = false;
  });
  parser.write(strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())).close();
  return texts;
}

function bare(text: string): string {
  return text.replace(/[\s|]+/gu, '');
}

/** The text version puts the parts of head and foot in another order. */
function sorted(text: string): string {
  return [...text].sort().join('');
}

function readPaper(name: string): Paper {
  const input = JSON.parse(readFileSync(new URL(`${name}/input.json`, CASES), 'utf8'));
  if (input.kind === 'plan') return composePlanPaper(input.facts);
  if (input.kind === 'plan-document') {
    const plan = PlanDocument.parse(JSON.parse(readFileSync(new URL(`${input.plan}/expected.json`, SEEDS), 'utf8')));
    return composePlanPaper(planFactsFromDocument(plan));
  }
  const compose = input.kind === 'notice' ? composeNoticePaper : composeInvitationPaper;
  const result = compose(input.facts, input.options);
  if (!result.ok) throw new Error(result.missing.join(', '));
  return result.value;
}

function letters(count: number): Paper[] {
  const { facts } = JSON.parse(readFileSync(new URL('invitation-to-one/input.json', CASES), 'utf8'));
  const invitees = Array.from({ length: count }, (_, index) => ({
    name: null,
    title: null,
    post: 'Chủ tịch',
    body: `UBND xã số ${index}`,
  }));
  const result = composeInvitationCopies({ ...facts, invitees });
  return result.ok ? result.value : [];
}
