import { RUN_SWITCHES, type RunSwitch, type Styles } from './read-styles.ts';
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

interface Walk {
  pieces: RunPiece[];
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
    else if (element.name === 'm:t') push(textOf(element), false, into);
    else for (const child of takenChildren(element)) walk(child, into);
  }

  function readRun(run: XmlElement, into: Walk): void {
    const look = runLook(run, into.styleId, styles);
    for (const child of elementsOf(run)) {
      if (child.name === 'w:fldChar') turnField(child.attributes['w:fldCharType'] ?? '');
      else if (holdsDrawing(child)) into.textBoxes.push(...textBoxesOf(child));
      else if (!look.isHidden) push(runText(child, look.isCapital), look.isBold, into);
    }
  }

  function turnField(type: string): void {
    const field = fields.at(-1);
    if (type === 'begin') fields.push({ isResult: false });
    else if (type === 'separate' && field) field.isResult = true;
    else if (type === 'end') fields.pop();
  }

  function push(text: string, isBold: boolean, into: Walk): void {
    if (text !== '' && fields.every((field) => field.isResult)) into.pieces.push({ text, isBold });
  }

  return {
    read(paragraph, styleId) {
      const into: Walk = { pieces: [], textBoxes: [], styleId };
      for (const child of takenChildren(paragraph)) walk(child, into);
      return { pieces: into.pieces, textBoxes: into.textBoxes };
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

function runText(element: XmlElement, isCapital: boolean): string {
  if (element.name === 'w:t') {
    const text = textOf(element).replace(SOFT_HYPHEN, '');
    return isCapital ? text.toUpperCase() : text;
  }
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
  return { isBold: isBold ?? false, isCapital: isCapital ?? false, isHidden: isHidden ?? false };
}
