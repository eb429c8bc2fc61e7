import { readFile } from 'node:fs/promises';
import { composePlanPaper, type Paper, PlanDocument, planFactsFromDocument } from '@openpar/documents';
import { createPaperRenderer, renderPaperDocx, renderPaperPdf } from '@openpar/rendering';
import { atMost, type Figure, medianMs, onceMs } from './measure.ts';

const PLAN = new URL('../packages/documents/cases/plans/seed/phong-tho-2024/expected.json', import.meta.url);
const LETTERS = 500;

/** How long papers take: one plan, and the files of 500 one-page letters. */
export async function measurePapers(): Promise<Figure[]> {
  const plan = composePlanPaper(planFactsFromDocument(PlanDocument.parse(JSON.parse(await readFile(PLAN, 'utf8')))));
  const letters = Array.from({ length: LETTERS }, (_, number) => letterOf(plan, number));
  const renderer = createPaperRenderer();
  await renderer.renderPdf([plan]);
  const figures = [
    atMost('one plan of three pages, PDF', 'ms', await medianMs(9, () => renderPaperPdf(plan)), 100),
    atMost('one plan of three pages, DOCX', 'ms', await medianMs(9, () => renderPaperDocx(plan)), 100),
    atMost(
      `${LETTERS} letters, PDF files`,
      's',
      (await onceMs(() => each(letters, (one) => renderer.renderPdf([one])))) / 1000,
      5,
    ),
    atMost(
      `${LETTERS} letters, DOCX files`,
      's',
      (await onceMs(() => each(letters, (one) => renderer.renderDocx([one])))) / 1000,
      1.6,
    ),
    atMost(`${LETTERS} letters in one PDF`, 's', (await onceMs(() => renderer.renderPdf(letters))) / 1000, 5),
  ];
  await renderer.close();
  return figures;
}

function letterOf(plan: Paper, number: number): Paper {
  const text = `Ủy ban nhân dân huyện Phong Thổ trân trọng kính mời: Chủ tịch Ủy ban nhân dân xã số ${number}.`;
  return {
    ...plan,
    kind: 'invitation',
    typeName: 'GIẤY MỜI',
    bases: [],
    blocks: [{ type: 'paragraph', text }],
    appendices: [],
  };
}

async function each(papers: readonly Paper[], render: (paper: Paper) => Promise<Uint8Array>): Promise<void> {
  for (const paper of papers) await render(paper);
}
