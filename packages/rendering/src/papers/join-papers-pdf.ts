import { PDFDocument } from 'pdf-lib';

/** No paper tells when it was rendered: equal papers give equal bytes. */
const FIXED_TIME = new Date('2020-01-01T00:00:00Z');

/** One PDF of several that `renderPapersPdf` made, in order. The pages stay as they are; their tags (PDF/UA) are lost. */
export async function joinPapersPdf(files: readonly Uint8Array[]): Promise<Uint8Array> {
  const [only] = files;
  if (!only) throw new Error('no PDF to join');
  if (files.length === 1) return only;
  const joined = await PDFDocument.create({ updateMetadata: false });
  for (const file of files) {
    const part = await PDFDocument.load(file, { updateMetadata: false });
    if (joined.getPageCount() === 0) joined.setTitle(part.getTitle() ?? '', { showInWindowTitleBar: true });
    for (const page of await joined.copyPages(part, part.getPageIndices())) joined.addPage(page);
  }
  joined.setLanguage('vi-VN');
  joined.setCreationDate(FIXED_TIME);
  joined.setModificationDate(FIXED_TIME);
  return joined.save();
}
