import type { ExtractedLine, ExtractedText } from '@openpar/documents';
import { type Archive, openArchive } from '../archive/open-archive.ts';
import type { ReadingLimits } from '../reading-limits.ts';
import { ReadingRefused } from '../reading-refusal.ts';
import { readNumbering } from './read-numbering.ts';
import { paragraphReader } from './read-paragraph.ts';
import { takenChildren } from './read-run.ts';
import { readStyles } from './read-styles.ts';
import { linesOfTable, readCells } from './read-table.ts';
import { elementsOf, readXml, type XmlElement } from './read-xml.ts';

/**
 * The text of a DOCX as it prints: automatic numbers and bullets in place, accepted revisions, results of fields. Headers, footers,
 * footnotes and comments are left out; nothing outside the file is followed.
 */
export function extractDocx(bytes: Uint8Array, limits: ReadingLimits): ExtractedText {
  const archive = openArchive(bytes, limits);
  const main = mainPart(archive);
  const beside = (name: string) => {
    const part = `${main.slice(0, main.lastIndexOf('/') + 1)}${name}`;
    const found = archive.read(part);
    return found === null ? null : readXml({ part, bytes: found });
  };
  const reader = paragraphReader(readStyles(beside('styles.xml')), readNumbering(beside('numbering.xml')));
  const blocks = blockReader(reader, limits);
  const body = archive.read(main);
  if (body === null) throw new ReadingRefused('docx-broken', { part: main, reason: 'missing' });
  const lines: ExtractedLine[] = [];
  readXml({ part: main, bytes: body, stream: { parent: 'w:body', take: (block) => lines.push(...blocks(block)) } });
  return { medium: 'docx', pageCount: null, lines };
}

/**
 * The package's main part. Refuses 'docx-with-macros' for a package that carries any, 'file-type-unknown' for a zip that is no
 * Word document.
 */
function mainPart(archive: Archive): string {
  const types = archive.read('[Content_Types].xml');
  if (types === null) throw new ReadingRefused('file-type-unknown', { found: 'zip' });
  const overrides = elementsOf(readXml({ part: '[Content_Types].xml', bytes: types }));
  const hasMacros =
    archive.names.some((name) => /vbaProject/iu.test(name)) ||
    overrides.some((one) => /macroEnabled|vbaProject/iu.test(one.attributes.ContentType ?? ''));
  if (hasMacros) throw new ReadingRefused('docx-with-macros');
  const isMain = (one: XmlElement) =>
    /wordprocessingml\.(?:document|template)\.main/u.test(one.attributes.ContentType ?? '');
  const main = overrides.find(isMain)?.attributes.PartName;
  if (main === undefined) throw new ReadingRefused('file-type-unknown', { found: packageKind(archive) });
  return main.replace(/^\//u, '');
}

function packageKind(archive: Archive): string {
  const kinds = [
    ['xl/', 'xlsx'],
    ['ppt/', 'pptx'],
  ] as const;
  return kinds.find(([folder]) => archive.names.some((name) => name.startsWith(folder)))?.[1] ?? 'zip';
}

/** Reads the blocks of a document one after the other, refusing 'file-too-long' as soon as there are too many lines. */
function blockReader(reader: ReturnType<typeof paragraphReader>, limits: ReadingLimits) {
  let tables = 0;
  let count = 0;

  function readBlock(block: XmlElement): ExtractedLine[] {
    if (block.name === 'w:p') return readParagraph(block);
    if (block.name === 'w:tbl') return linesOfTable(readCells(block, readFlat), () => tables++);
    return isTransparent(block) ? takenChildren(block).flatMap(readBlock) : [];
  }

  /** Blocks inside a cell or a text box: tables in there are flattened. */
  function readFlat(container: XmlElement): ExtractedLine[] {
    return takenChildren(container).flatMap((block) => {
      if (block.name === 'w:tbl') return readCells(block, readFlat).flatMap((cell) => cell.lines);
      if (block.name === 'w:p') return readParagraph(block);
      return isTransparent(block) ? readFlat(block) : [];
    });
  }

  function readParagraph(paragraph: XmlElement): ExtractedLine[] {
    const { lines, textBoxes } = reader.read(paragraph);
    count += lines.length;
    if (count > limits.lines) throw new ReadingRefused('file-too-long', { lines: count, limit: limits.lines });
    const own = lines.map((line) => ({ ...line, page: null, side: null, cell: null }));
    return [...own, ...textBoxes.flatMap(readFlat)];
  }

  return readBlock;
}

const TRANSPARENT = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'mc:AlternateContent']);

function isTransparent(block: XmlElement): boolean {
  return TRANSPARENT.has(block.name);
}
