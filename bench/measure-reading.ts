import { readFile } from 'node:fs/promises';
import { readPlan } from '@openpar/documents';
import { extractText } from '@openpar/rendering';
import { PDFDocument } from 'pdf-lib';
import { atMost, type Figure, medianMs } from './measure.ts';

const CASE = new URL('../packages/documents/cases/plans/seed/phong-tho-2024/', import.meta.url);

/** How long reading takes: one plan in each form, and a PDF of 100 pages. */
export async function measureReading(): Promise<Figure[]> {
  const pdf = await readFile(new URL('libreoffice.pdf', CASE));
  const docx = await readFile(new URL('libreoffice.docx', CASE));
  const long = await ofPages(pdf, 100);
  return [
    atMost('read one plan, DOCX', 'ms', await medianMs(9, () => read('plan.docx', docx)), 300),
    atMost('read one plan, PDF', 'ms', await medianMs(9, () => read('plan.pdf', pdf)), 300),
    atMost('read a PDF of 100 pages', 'ms', await medianMs(3, () => read('long.pdf', long)), 5000),
  ];
}

async function read(name: string, bytes: Uint8Array): Promise<void> {
  const text = await extractText({ name, bytes: Uint8Array.from(bytes) });
  if (!text.ok) throw new Error(`${name}: ${text.refusal.code}`);
  readPlan(text.value);
}

async function ofPages(source: Uint8Array, count: number): Promise<Uint8Array> {
  const from = await PDFDocument.load(source);
  const into = await PDFDocument.create();
  for (let page = 0; page < count; page += 1) {
    const [copy] = await into.copyPages(from, [page % from.getPageCount()]);
    if (copy) into.addPage(copy);
  }
  return into.save();
}
