import type { Paper } from '@openpar/documents';

/** Makes files of papers; equal papers give equal bytes. */
export interface PaperRenderer {
  /** One PDF with all papers, each on a new page with its own page numbers. */
  renderPdf(papers: readonly Paper[]): Promise<Uint8Array>;
  /** One DOCX with all papers, each in a section of its own. */
  renderDocx(papers: readonly Paper[]): Promise<Uint8Array>;
}
