import { readFileSync } from 'node:fs';
import { composeInvitationPaper } from '@openpar/documents';
import { afterAll, describe, expect, it } from 'vitest';
import { createPaperRenderer } from './create-paper-renderer.ts';
import { renderPapersDocx } from './render-paper-docx.ts';
import { renderPapersPdf } from './render-paper-pdf.ts';

const input = new URL('../../../documents/cases/papers/invitation-to-one/input.json', import.meta.url);
const composed = composeInvitationPaper(JSON.parse(readFileSync(input, 'utf8')).facts);
const papers = composed.ok ? [composed.value] : [];

describe('the renderer in a thread', () => {
  const renderer = createPaperRenderer();
  afterAll(() => renderer.close());

  it('gives the bytes that the functions give, in the order asked', async () => {
    const [pdf, docx, twice] = await Promise.all([
      renderer.renderPdf(papers),
      renderer.renderDocx(papers),
      renderer.renderPdf([...papers, ...papers]),
    ]);
    expect(Buffer.compare(pdf, await renderPapersPdf(papers))).toBe(0);
    expect(Buffer.compare(docx, await renderPapersDocx(papers))).toBe(0);
    expect(twice.length).toBeGreaterThan(pdf.length);
  });

  it('fails the papers of a thread that cannot start, and says why', async () => {
    const broken = createPaperRenderer({ workerUrl: new URL('./no-such-worker.mjs', import.meta.url) });
    await expect(broken.renderPdf(papers)).rejects.toThrow('The rendering thread failed');
  });
});
