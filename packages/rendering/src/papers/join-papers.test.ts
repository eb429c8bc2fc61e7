import { readFileSync } from 'node:fs';
import { composeInvitationCopies, type Paper } from '@openpar/documents';
import { zipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { joinPapersDocx } from './join-papers-docx.ts';
import { joinPapersPdf } from './join-papers-pdf.ts';
import { renderPapersDocx } from './render-paper-docx.ts';
import { renderPapersPdf } from './render-paper-pdf.ts';

const input = new URL('../../../documents/cases/papers/invitation-to-one/input.json', import.meta.url);
const { facts } = JSON.parse(readFileSync(input, 'utf8'));
const NAMES = ['Nguyễn Văn An', 'Lò Thị Bình', 'Vàng A Chính', 'Giàng A Dơ', 'Tẩn Thị Én'];

let papers: Paper[];
beforeAll(() => {
  const invitees = NAMES.map((name) => ({ ...facts.invitees[0], name }));
  const composed = composeInvitationCopies({ ...facts, invitees });
  papers = composed.ok ? composed.value : [];
  expect(papers).toHaveLength(NAMES.length);
});

const BATCHES = [
  [0, 2],
  [2, 4],
  [4, 5],
];

function inBatches(render: (papers: readonly Paper[]) => Promise<Uint8Array>): Promise<Uint8Array[]> {
  return Promise.all(BATCHES.map(([from, to]) => render(papers.slice(from, to))));
}

async function pagesOf(bytes: Uint8Array): Promise<{ text: string; width: number; height: number; fonts: string[] }[]> {
  const pdf = await getDocument({ data: Uint8Array.from(bytes) }).promise;
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items, styles } = await page.getTextContent();
    const text = items
      .map((item) => ('str' in item ? item.str : ' '))
      .join(' ')
      .replace(/\s+/g, ' ');
    pages.push({ text, width, height, fonts: Object.values(styles).map(({ fontFamily }) => fontFamily) });
  }
  return pages;
}

describe('batches of letters in PDF', () => {
  it('join to the pages that one rendering gives, in order', async () => {
    const joined = await joinPapersPdf(await inBatches(renderPapersPdf));
    const pages = await pagesOf(joined);
    expect(pages).toEqual(await pagesOf(await renderPapersPdf(papers)));
    expect(pages.map(({ text }) => NAMES.find((name) => text.includes(name)))).toEqual(NAMES);
  });

  it('give equal bytes each time, and tell their title and language, not when they were made', async () => {
    const parts = await inBatches(renderPapersPdf);
    const [first, second] = [await joinPapersPdf(parts), await joinPapersPdf(parts)];
    expect(Buffer.compare(first, second)).toBe(0);
    const { info } = await (await getDocument({ data: first }).promise).getMetadata();
    expect(info).toMatchObject({ Title: expect.stringContaining('GIẤY MỜI'), Language: 'vi-VN' });
    expect(JSON.stringify(info)).toContain('2020');
  });

  it('stay as they are when there is only one', async () => {
    const part = await renderPapersPdf(papers);
    expect(await joinPapersPdf([part])).toBe(part);
  });

  it('are not made of nothing, nor of what is no PDF', async () => {
    await expect(joinPapersPdf([])).rejects.toThrow('no PDF to join');
    await expect(joinPapersPdf([new Uint8Array([1]), new Uint8Array([2])])).rejects.toThrow();
  });
});

describe('batches of letters in DOCX', () => {
  it('join to the bytes that one rendering gives', async () => {
    const joined = await joinPapersDocx(await inBatches(renderPapersDocx));
    expect(Buffer.compare(joined, await renderPapersDocx(papers))).toBe(0);
  });

  it('are not made of nothing, nor of what we did not write', async () => {
    await expect(joinPapersDocx([])).rejects.toThrow('no DOCX to join');
    await expect(joinPapersDocx([zipSync({ 'word/document.xml': new Uint8Array() })])).rejects.toThrow(
      'was not written by renderPapersDocx',
    );
  });
});
