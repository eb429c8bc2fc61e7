import type { Paper } from '@openpar/documents';

/** Makes files of papers; equal papers give equal bytes. */
export interface PaperRenderer {
  /** One PDF with all papers, each on a new page with its own page numbers. */
  renderPdf(papers: readonly Paper[]): Promise<Uint8Array>;
  /** One DOCX with all papers, each in a section of its own. */
  renderDocx(papers: readonly Paper[]): Promise<Uint8Array>;
  /** One PDF of several that `renderPdf` made, in order; the pages stay as they are, their tags for screen readers do not. */
  joinPdf(parts: readonly Uint8Array[]): Promise<Uint8Array>;
  /** One DOCX of several that `renderDocx` made, in order: what it would make of all their papers at once. */
  joinDocx(parts: readonly Uint8Array[]): Promise<Uint8Array>;
}
