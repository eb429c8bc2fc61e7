import { strToU8, zipSync } from 'fflate';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const MAIN_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

export interface DocxParts {
  /** What stands inside `w:body`. */
  body: string;
  /** What stands inside `w:styles`, `w:numbering`. */
  styles?: string;
  numbering?: string;
  contentType?: string;
  /** Before the root element of the document. */
  prologue?: string;
  more?: Record<string, Uint8Array>;
}

/** A DOCX of hand-written parts. */
export function makeDocx({
  body,
  styles,
  numbering,
  contentType = MAIN_TYPE,
  prologue = '',
  more = {},
}: DocxParts): Uint8Array {
  const override = `<Override PartName="/word/document.xml" ContentType="${contentType}"/>`;
  const parts: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${override}</Types>`,
    ),
    'word/document.xml': strToU8(`${prologue}<w:document ${W} ${MC}><w:body>${body}</w:body></w:document>`),
    ...more,
  };
  if (styles) parts['word/styles.xml'] = strToU8(`<w:styles ${W}>${styles}</w:styles>`);
  if (numbering) parts['word/numbering.xml'] = strToU8(`<w:numbering ${W}>${numbering}</w:numbering>`);
  return zipSync(parts);
}

/** A paragraph of one run. */
export function para(text: string, { properties = '', run = '' } = {}): string {
  return `<w:p><w:pPr>${properties}</w:pPr><w:r><w:rPr>${run}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

export function inList(text: string, numId: number, level = 0): string {
  return para(text, { properties: `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>` });
}

/** A table of paragraphs, row by row. */
export function table(rows: readonly (readonly string[])[]): string {
  const cells = (row: readonly string[]) => row.map((cell) => `<w:tc>${cell}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}
