import { fromOldFont, type OldFont, oldFontOf } from '../text/old-fonts.ts';
import { fontOf, RUN_SWITCHES, type RunSwitch, type Styles } from './read-styles.ts';
import { attributeOf, childOf, elementsOf, switchOf, type XmlElement } from './read-xml.ts';
import { symbolText } from './symbol-text.ts';

/** Text of one run; a forced break stands in it as a line feed. */
export interface RunPiece {
  text: string;
  isBold: boolean;
}

export interface RunReader {
  /** The visible text inside a paragraph and the text boxes anchored in it. */
  read(paragraph: XmlElement, styleId: string | null): { pieces: RunPiece[]; textBoxes: XmlElement[] };
}

/** What stands in these is not printed: removed under revision, instructions, marks of editing. */
const SKIPPED = new Set(['w:del', 'w:moveFrom', 'w:pPr', 'w:rPr', 'w:sdtPr', 'w:sdtEndPr', 'w:instrText', 'w:delText']);
const FIXED_TEXT: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
};
const SOFT_HYPHEN = /\u00ad/gu;

/** A piece as it stands in the file. */
interface RawPiece extends RunPiece {
  isCapital: boolean;
  font: OldFont | null;
}

interface Walk {
  pieces: RawPiece[];
  textBoxes: XmlElement[];
  styleId: string | null;
}

/** Reads runs in document order; a field that begins in one paragraph may end in another, so its state lives here. */
export function runReader(styles: Styles): RunReader {
  /** For each open field, whether its result has begun; text before that is its instruction. */
  const fields: { isResult: boolean }[] = [];

  function walk(element: XmlElement, into: Walk): void {
    if (SKIPPED.has(element.name)) return;
    if (element.name === 'w:r') readRun(element, into);
    else if (element.name === 'm:t') push({ text: textOf(element), ...PLAIN }, into);
    else for (const child of takenChildren(element)) walk(child, into);
  }

  function readRun(run: XmlElement, into: Walk): void {
    const look = runLook(run, into.styleId, styles);
    for (const child of elementsOf(run)) {
      if (child.name === 'w:fldChar') turnField(child.attributes['w:fldCharType'] ?? '');
      else if (holdsDrawing(child)) into.textBoxes.push(...textBoxesOf(child));
      else if (!look.isHidden) push({ text: runText(child), ...lookOfChild(child, look) }, into);
    }
  }

  function turnField(type: string): void {
    const field = fields.at(-1);
    if (type === 'begin') fields.push({ isResult: false });
    else if (type === 'separate' && field) field.isResult = true;
    else if (type === 'end') fields.pop();
  }

  function push(piece: RawPiece, into: Walk): void {
    if (piece.text !== '' && fields.every((field) => field.isResult)) into.pieces.push(piece);
  }

  return {
    read(paragraph, styleId) {
      const into: Walk = { pieces: [], textBoxes: [], styleId };
      for (const child of takenChildren(paragraph)) walk(child, into);
      return { pieces: joinPieces(into.pieces).map(readPiece), textBoxes: into.textBoxes };
    },
  };
}

/** The children to read: of alternatives, which say the same thing twice, the first branch only. */
export function takenChildren(element: XmlElement): XmlElement[] {
  const children = elementsOf(element);
  if (element.name !== 'mc:AlternateContent') return children;
  const branch =
    children.find((child) => child.name === 'mc:Choice') ?? children.find((child) => child.name === 'mc:Fallback');
  return branch === undefined ? [] : elementsOf(branch);
}

function holdsDrawing(element: XmlElement): boolean {
  return ['w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent'].includes(element.name);
}

function textBoxesOf(element: XmlElement): XmlElement[] {
  if (element.name === 'w:txbxContent') return [element];
  return takenChildren(element).flatMap(textBoxesOf);
}

const PLAIN = { isBold: false, isCapital: false, font: null };

/** Signs of symbol fonts and breaks are no letters of the run's own font. */
function lookOfChild(child: XmlElement, { isBold, isCapital, font }: Omit<RawPiece, 'text'>): Omit<RawPiece, 'text'> {
  return child.name === 'w:t' ? { isBold, isCapital, font } : { ...PLAIN, isBold };
}

/** Runs in one old font as one piece: Word parts runs anywhere, even between a letter and its mark. */
function joinPieces(pieces: readonly RawPiece[]): RawPiece[] {
  const joined: RawPiece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    const isSame =
      last !== undefined &&
      piece.font !== null &&
      last.font === piece.font &&
      last.isBold === piece.isBold &&
      last.isCapital === piece.isCapital;
    if (isSame) last.text += piece.text;
    else joined.push({ ...piece });
  }
  return joined;
}

function readPiece({ text: raw, isBold, isCapital, font }: RawPiece): RunPiece {
  // In TCVN3 the code of the soft hyphen is the letter "ư".
  const text = font === null ? raw.replace(SOFT_HYPHEN, '') : fromOldFont(raw, font);
  return { text: isCapital ? text.toUpperCase() : text, isBold };
}

function runText(element: XmlElement): string {
  if (element.name === 'w:t') return textOf(element);
  if (element.name === 'w:sym') {
    const code = Number.parseInt(element.attributes['w:char'] ?? '', 16);
    return Number.isNaN(code) ? '' : symbolText(String.fromCharCode(code), element.attributes['w:font'] ?? '');
  }
  return FIXED_TEXT[element.name] ?? '';
}

function textOf(element: XmlElement): string {
  const text = element.children.filter((child) => typeof child === 'string').join('');
  return element.attributes.space === 'preserve' ? text.replace(/[\r\n]/gu, ' ') : text.trim();
}

function runLook(run: XmlElement, paragraphStyle: string | null, styles: Styles) {
  const own = childOf(run, 'w:rPr');
  const runStyle = attributeOf(own, 'w:rStyle');
  const look = (name: RunSwitch) => {
    const direct = switchOf(own, name);
    if (direct !== undefined) return direct;
    // ECMA-376 part 1, 17.7.3: a toggle set by the paragraph's style and by the run's style cancels out.
    const byParagraph = paragraphStyle === null ? undefined : styles.switchOfStyle(paragraphStyle, name);
    const byRun = runStyle === undefined ? undefined : styles.switchOfStyle(runStyle, name);
    if (byParagraph === undefined && byRun === undefined) return styles.switchByDefault(name);
    return (byParagraph ?? false) !== (byRun ?? false);
  };
  const [isBold, isCapital, isHidden] = RUN_SWITCHES.map(look);
  const named =
    fontOf(own) ??
    (runStyle === undefined ? undefined : styles.fontOfStyle(runStyle)) ??
    (paragraphStyle === null ? undefined : styles.fontOfStyle(paragraphStyle)) ??
    styles.fontByDefault;
  return {
    isBold: isBold ?? false,
    isCapital: isCapital ?? false,
    isHidden: isHidden ?? false,
    font: oldFontOf(named),
  };
}
