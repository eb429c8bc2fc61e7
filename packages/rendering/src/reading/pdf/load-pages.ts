import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.js';
import type { ReadingLimits } from '../reading-limits.ts';
import { ReadingRefused } from '../reading-refusal.ts';
import type { PdfPage } from './pdf-page.ts';
import { readItems } from './read-items.ts';
import { type DrawingCodes, readRulings } from './read-rulings.ts';

/** pdf.js keeps its character maps and standard fonts beside its code; it stays a package of its own when the server is bundled. */
const PDFJS_FOLDER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Every page of a PDF with its text and ruled lines. Refuses 'pdf-password', 'pdf-broken' and 'file-too-long'. */
export async function loadPages(bytes: Uint8Array, limits: ReadingLimits): Promise<PdfPage[]> {
  // Loaded with the first PDF: the package is large, and most files that come in are DOCX.
  const { getDocument, OPS } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const loading = getDocument({
    // pdf.js takes the buffer over, so it gets its own copy.
    data: new Uint8Array(bytes),
    cMapUrl: join(PDFJS_FOLDER, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(PDFJS_FOLDER, 'standard_fonts') + sep,
    wasmUrl: join(PDFJS_FOLDER, 'wasm') + sep,
    isEvalSupported: false,
    useSystemFonts: false,
    disableFontFace: true,
    stopAtErrors: false,
    // Pictures are never looked at: larger than one pixel means not decoded.
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    return await readPages(await loading.promise, { limits, codes: OPS });
  } catch (cause) {
    throw refusalOf(cause);
  } finally {
    await loading.destroy();
  }
}

interface PageReading {
  limits: ReadingLimits;
  codes: DrawingCodes;
}

async function readPages(document: PDFDocumentProxy, { limits, codes }: PageReading): Promise<PdfPage[]> {
  if (document.numPages > limits.pages) {
    throw new ReadingRefused('file-too-long', { pages: document.numPages, limit: limits.pages });
  }
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push(await readPage(page, codes));
    page.cleanup();
  }
  return pages;
}

async function readPage(page: PDFPageProxy, codes: DrawingCodes): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  // Font names reach this side only with the list of drawing operations.
  const operators = await page.getOperatorList();
  const transform: unknown[] = viewport.transform;
  const toTopLeft = transform.map(Number);
  return {
    number: page.pageNumber,
    width: viewport.width,
    height: viewport.height,
    items: readItems(content, { page, transform: toTopLeft }),
    rulings: readRulings(operators, toTopLeft, codes),
  };
}

function refusalOf(cause: unknown): unknown {
  if (cause instanceof ReadingRefused) return cause;
  const name = cause instanceof Error ? cause.name : '';
  if (name === 'PasswordException') return new ReadingRefused('pdf-password');
  return new ReadingRefused('pdf-broken', { reason: name });
}
