import { capitalised, mendForm, withoutEndMark } from './mend-form.ts';
import type { PaperBlock, PaperListItem } from './paper.ts';

/** Lines of a list before punctuation: end marks they carry are replaced. */
export interface ListLine {
  text: string;
  subItems: readonly string[];
}

const INNER_SENTENCE_END = /[\p{Ll}\d)]{2}[.?!] \p{Lu}/u;

/**
 * Items with one style of end marks: ";" and a final "."; where a line holds several sentences every line of the list ends with ".".
 * A line that introduces others ends with ":".
 */
export function punctuateList(lines: readonly ListLine[]): PaperListItem[] {
  const bare = lines.map((line) => ({ text: bareLine(line.text), subItems: line.subItems.map(bareLine) }));
  const mark = bare.some(hasInnerSentence) ? '.' : ';';
  return bare.map((line, index) => punctuateLine(line, { mark, lastMark: index === bare.length - 1 ? '.' : mark }));
}

/** The lines as a list, or as a plain paragraph where there is only one without lines below it. */
export function listOrParagraph(lines: readonly ListLine[]): PaperBlock[] {
  const items = punctuateList(lines);
  const [only] = items;
  if (!only) return [];
  return items.length === 1 && only.subItems.length === 0
    ? [{ type: 'paragraph', text: only.text }]
    : [{ type: 'list', items }];
}

/** Lines without lines below them. */
export function plainLines(texts: readonly string[]): ListLine[] {
  return texts.map((text) => ({ text, subItems: [] }));
}

function punctuateLine(line: ListLine, { mark, lastMark }: { mark: string; lastMark: string }): PaperListItem {
  if (line.subItems.length === 0) return { text: line.text + lastMark, subItems: [] };
  const last = line.subItems.length - 1;
  return {
    text: `${line.text}:`,
    subItems: line.subItems.map((item, index) => item + (index === last ? lastMark : mark)),
  };
}

function hasInnerSentence(line: ListLine): boolean {
  return [line.text, ...line.subItems].some((text) => INNER_SENTENCE_END.test(text));
}

function bareLine(text: string): string {
  return capitalised(withoutEndMark(mendForm(text)));
}
