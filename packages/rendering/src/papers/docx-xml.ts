const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold at all. */
const ILLEGAL = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** The text as XML content or as a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

export interface RunStyle {
  sizePt: number;
  bold?: boolean;
  italic?: boolean;
}

/** One edge of a border: a thin black line. */
export type Edge = 'top' | 'left' | 'bottom' | 'right';

/** Properties of a paragraph; lengths in twips. */
export interface ParagraphStyle {
  align?: 'left' | 'center' | 'right' | 'both';
  style?: 'Title' | 'Heading1' | 'Heading2';
  keepNext?: boolean;
  keepLines?: boolean;
  firstLine?: number;
  /** Equal indents on both sides. */
  sides?: number;
  before?: number;
  after?: number;
  /** Exact height of a line; single spacing where it is missing. */
  exactly?: number;
  borders?: readonly Edge[];
  /** Thickness of the borders in points. */
  strokePt?: number;
}

const EDGES: readonly Edge[] = ['top', 'left', 'bottom', 'right'];

/** A paragraph of one run; empty text gives an empty paragraph. */
export function paragraph(text: string, run: RunStyle, style: ParagraphStyle = {}): string {
  return `<w:p>${paragraphProperties(style)}${text === '' ? '' : runOf(text, run)}</w:p>`;
}

/** A run whose spaces are kept. */
export function runOf(text: string, style: RunStyle): string {
  return `<w:r>${runProperties(style)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** The number of the page, counted by Word. */
export function pageNumberRun(style: RunStyle): string {
  const properties = runProperties(style);
  const part = (content: string) => `<w:r>${properties}${content}</w:r>`;
  return [
    part('<w:fldChar w:fldCharType="begin"/>'),
    part('<w:instrText xml:space="preserve"> PAGE </w:instrText>'),
    part('<w:fldChar w:fldCharType="separate"/>'),
    part('<w:t>2</w:t>'),
    part('<w:fldChar w:fldCharType="end"/>'),
  ].join('');
}

function runProperties({ sizePt, bold = false, italic = false }: RunStyle): string {
  const size = sizePt * 2;
  return `<w:rPr>${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`;
}

/** `w:pPr` in the order that the schema asks for (ISO/IEC 29500-1, 17.3.1.26). */
export function paragraphProperties(style: ParagraphStyle): string {
  const { align, sides, firstLine, before = 0, after = 0, exactly } = style;
  const line = exactly === undefined ? 'w:line="240" w:lineRule="auto"' : `w:line="${exactly}" w:lineRule="exact"`;
  return [
    '<w:pPr>',
    style.style === undefined ? '' : `<w:pStyle w:val="${style.style}"/>`,
    style.keepNext ? '<w:keepNext/>' : '',
    style.keepLines ? '<w:keepLines/>' : '',
    paragraphBorders(style),
    `<w:spacing w:before="${before}" w:after="${after}" ${line}/>`,
    sides === undefined ? '' : `<w:ind w:left="${sides}" w:right="${sides}"/>`,
    firstLine === undefined ? '' : `<w:ind w:firstLine="${firstLine}"/>`,
    align === undefined ? '' : `<w:jc w:val="${align}"/>`,
    '</w:pPr>',
  ].join('');
}

function paragraphBorders({ borders = [], strokePt = 0.5 }: ParagraphStyle): string {
  if (borders.length === 0) return '';
  const space = borders.length === 1 ? 0 : 2;
  return `<w:pBdr>${EDGES.filter((edge) => borders.includes(edge))
    .map((edge) => borderOf(edge, { strokePt, space }))
    .join('')}</w:pBdr>`;
}

function borderOf(name: string, { strokePt, space }: { strokePt: number; space: number }): string {
  return `<w:${name} w:val="single" w:sz="${strokePt * 8}" w:space="${space}" w:color="000000"/>`;
}

export interface TableStyle {
  /** Widths of the columns in twips. */
  widths: readonly number[];
  /** Thickness of all lines in points; `null` for a table without lines. */
  strokePt: number | null;
  /** Padding of the cells in twips. */
  padding: { sides: number; ends: number };
  hasHeader: boolean;
}

/** A table of fixed widths; each cell is the XML of its paragraphs. No row is divided between pages. */
export function table(rows: readonly (readonly string[])[], style: TableStyle): string {
  const { widths, strokePt, padding, hasHeader } = style;
  const total = widths.reduce((sum, width) => sum + width, 0);
  const borders = [...EDGES, 'insideH', 'insideV']
    .map((edge) => (strokePt === null ? `<w:${edge} w:val="nil"/>` : borderOf(edge, { strokePt, space: 0 })))
    .join('');
  const margin = (edge: Edge, width: number) => `<w:${edge} w:w="${width}" w:type="dxa"/>`;
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders><w:tblLayout w:type="fixed"/>`,
    `<w:tblCellMar>${EDGES.map((edge) => margin(edge, edge === 'top' || edge === 'bottom' ? padding.ends : padding.sides)).join('')}</w:tblCellMar></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows.map((cells, index) => rowOf(cells, { widths, isHeader: hasHeader && index === 0 })),
    '</w:tbl>',
  ].join('');
}

function rowOf(
  cells: readonly string[],
  { widths, isHeader }: { widths: readonly number[]; isHeader: boolean },
): string {
  const content = cells.map(
    (cell, index) => `<w:tc><w:tcPr><w:tcW w:w="${widths[index] ?? 0}" w:type="dxa"/></w:tcPr>${cell}</w:tc>`,
  );
  return `<w:tr><w:trPr><w:cantSplit/>${isHeader ? '<w:tblHeader/>' : ''}</w:trPr>${content.join('')}</w:tr>`;
}
