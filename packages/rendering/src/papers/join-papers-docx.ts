import { strFromU8, strToU8, unzipSync } from 'fflate';
import { thin } from './docx-head-and-foot.ts';
import { documentPart } from './docx-parts.ts';
import { DOCX_PARTS, packDocx, sectionEnd } from './render-paper-docx.ts';

const [BEFORE_BODY = '', AFTER_BODY = ''] = documentPart('|').split('|');
const SECTION = '<w:sectPr>';

/** One DOCX of several that `renderPapersDocx` made, in order; the bytes that it would give for all their papers. */
export async function joinPapersDocx(files: readonly Uint8Array[]): Promise<Uint8Array> {
  const [first, ...others] = files.map(readParts);
  if (!first) throw new Error('no DOCX to join');
  const bodies = [first, ...others].map(({ body }) => body);
  const joined = bodies.map((body, index) => (index === bodies.length - 1 ? body : continued(body))).join('');
  return packDocx({ core: first.core, document: strToU8(documentPart(joined)) });
}

function readParts(file: Uint8Array): { core: Uint8Array; body: string } {
  const { [DOCX_PARTS.core]: core, [DOCX_PARTS.document]: document } = unzipSync(file);
  const text = document ? strFromU8(document) : '';
  if (!core || !text.startsWith(BEFORE_BODY) || !text.endsWith(AFTER_BODY)) {
    throw new Error('a DOCX to join was not written by renderPapersDocx');
  }
  return { core, body: text.slice(BEFORE_BODY.length, -AFTER_BODY.length) };
}

/** The body with another behind it: its last section ends in a paragraph, no longer with the document. */
function continued(body: string): string {
  const section = body.lastIndexOf(SECTION);
  return body.slice(0, section - thin().length) + sectionEnd(body.slice(section));
}
