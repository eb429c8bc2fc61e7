import type { Numbering } from './read-numbering.ts';
import { type RunPiece, runReader } from './read-run.ts';
import type { NumberingReference, Styles } from './read-styles.ts';
import { attributeOf, childOf, type XmlElement } from './read-xml.ts';

/** One printed line of a paragraph; only a forced break makes more than one. */
export interface ParagraphLine {
  text: string;
  isBold: boolean;
  startsParagraph: boolean;
}

export interface ReadParagraph {
  lines: ParagraphLine[];
  /** Text boxes anchored in the paragraph, for the caller to read as blocks of their own. */
  textBoxes: XmlElement[];
}

export interface ParagraphReader {
  read(paragraph: XmlElement): ReadParagraph;
}

/**
 * Reads the paragraphs of one document in order: fields may span paragraphs, list numbers count on, and a paragraph whose mark was
 * deleted under revision runs on into the next one.
 */
export function paragraphReader(styles: Styles, numbering: Numbering): ParagraphReader {
  const runs = runReader(styles);
  let carried: RunPiece[] = [];
  return {
    read(paragraph) {
      const properties = childOf(paragraph, 'w:pPr');
      const styleId = attributeOf(properties, 'w:pStyle') ?? styles.defaultParagraphStyle;
      const { pieces, textBoxes } = runs.read(paragraph, styleId);
      const whole = [...carried, ...pieces];
      carried = [];
      if (childOf(properties, 'w:rPr', 'w:del') !== undefined) {
        carried = whole;
        return { lines: [], textBoxes };
      }
      const list = numberingOf({ properties, styleId, styles, numbering });
      const number = list === null ? '' : numbering.next(list.numId, list.level);
      return { lines: linesOf(whole, number), textBoxes };
    },
  };
}

interface ParagraphStyle {
  properties: XmlElement | undefined;
  styleId: string | null;
  styles: Styles;
  numbering: Numbering;
}

function numberingOf({
  properties,
  styleId,
  styles,
  numbering,
}: ParagraphStyle): { numId: string; level: number } | null {
  const own: NumberingReference = {
    numId: attributeOf(properties, 'w:numPr', 'w:numId') ?? null,
    level: levelOf(attributeOf(properties, 'w:numPr', 'w:ilvl')),
  };
  const byStyle = styleId === null ? { numId: null, level: null } : styles.numberingOfStyle(styleId);
  const numId = own.numId ?? byStyle.numId;
  if (numId === null || numId === '0') return null;
  const styleLevel = styleId === null ? null : numbering.levelOfStyle(numId, styleId);
  return { numId, level: own.level ?? (own.numId === null ? styleLevel : null) ?? byStyle.level ?? 0 };
}

function levelOf(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}

/** Pieces cut at forced breaks; a break at the very end or a page break alone makes no empty line. */
function linesOf(pieces: readonly RunPiece[], number: string): ParagraphLine[] {
  const lines: RunPiece[][] = [[]];
  for (const piece of pieces) {
    const [first = '', ...rest] = piece.text.split('\n');
    lines.at(-1)?.push({ ...piece, text: first });
    for (const text of rest) lines.push([{ ...piece, text }]);
  }
  const printed = lines.map(lineOf).filter((line, at) => line.text.trim() !== '' || (at === 0 && lines.length === 1));
  const [first = { text: '', isBold: false, startsParagraph: true }, ...rest] = printed;
  const isNumbered = number !== '' && (first.text !== '' || rest.length > 0);
  return [{ ...first, text: isNumbered ? number + first.text : first.text, startsParagraph: true }, ...rest];
}

function lineOf(pieces: readonly RunPiece[]): ParagraphLine {
  const visible = pieces.filter((piece) => piece.text.trim() !== '');
  return {
    text: pieces.map((piece) => piece.text).join(''),
    isBold: visible.length > 0 && visible.every((piece) => piece.isBold),
    startsParagraph: false,
  };
}
