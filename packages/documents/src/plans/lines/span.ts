import { foldTones } from '@openpar/formats';

/**
 * A stretch of the joined text of a document: `start` to `end` count its characters, `text` is what stands there (NFC, wraps joined,
 * white space folded), `key` the same for comparing: small letters, old tone placement, plain hyphens and quotes. Both have equal length.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly key: string;
}

const FOLDED: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2012': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2015': '-',
  '\u2212': '-',
  '“': '"',
  '”': '"',
  '«': '"',
  '»': '"',
  '\ufffd': '"',
  '’': "'",
  '‘': "'",
  '′': "'",
};

/** The comparing form of an NFC text, character for character. */
export function keyOf(text: string): string {
  const folded = foldTones(text.replace(/[\u2010-\u2015\u2212“”«»\ufffd’‘′]/g, (mark) => FOLDED[mark] ?? mark));
  const small = folded.toLowerCase();
  return small.length === text.length ? small : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** A whole text as a span that begins at character `start` of the joined text. */
export function spanOf(text: string, start: number): Span {
  return { start, end: start + text.length, text, key: keyOf(text) };
}

/** Characters `from` to `to` of a span, counted within it. */
export function cut(span: Span, from: number, to = span.text.length): Span {
  const first = Math.max(0, Math.min(from, span.text.length));
  const last = Math.max(first, Math.min(to, span.text.length));
  return {
    start: span.start + first,
    end: span.start + last,
    text: span.text.slice(first, last),
    key: span.key.slice(first, last),
  };
}

const END_MARKS = new Set([...' \t;,:.\u2026']);

/** Without outer white space and without the end marks `;` `,` `:` `.` `./.`; "(…,...)" and other inner marks stay. */
export function trimmed(span: Span): Span {
  let from = 0;
  let to = span.text.length;
  while (from < to && ' ;,:.'.includes(span.text.charAt(from))) from += 1;
  while (to > from) {
    if (END_MARKS.has(span.text.charAt(to - 1))) to -= 1;
    else if (span.text.slice(from, to).endsWith('./')) to -= 2;
    else break;
  }
  return from === 0 && to === span.text.length ? span : cut(span, from, to);
}

/** The part of a span that a group of a match on its `key` covers; `null` when the group did not take part or is empty. */
export function groupOf(span: Span, match: RegExpMatchArray, group: string): Span | null {
  const words = match.groups?.[group];
  if (words === undefined || words === '') return null;
  const at = match[0].indexOf(words);
  const index = (match.index ?? 0) + at;
  return cut(span, index, index + words.length);
}

/** Parts of a span between separators (a pattern on its key), outer space cut off, empty ones left out. */
export function split(span: Span, separator: RegExp): Span[] {
  const parts: Span[] = [];
  let from = 0;
  for (const match of span.key.matchAll(separator)) {
    parts.push(cut(span, from, match.index));
    from = match.index + match[0].length;
  }
  parts.push(cut(span, from));
  return parts.map(trimmed).filter((part) => part.text !== '');
}

/** Whether a stretch is written in capitals only (and has letters). */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}/u.test(text);
}
