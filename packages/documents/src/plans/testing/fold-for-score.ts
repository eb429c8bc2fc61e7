const MARKUP = /<[^<>]{1,80}>|[*_`#|]+/g;
const QUOTES = /[\ufffd"'`\u2018\u2019\u201a\u201c\u201d\u201e\u2032\u2033\u00ab\u00bb]/g;
const DASH = /\s*[-\u2010-\u2015\u2212]+\s*/g;
const EDGE = new Set([...' \t\n\r.,;:!?()[]{}\u2026/+-\u2013\u2014\u2022']);
const WORD = /[\p{L}\p{N}_]+(?:[./][\p{L}\p{N}_]+)*/gu;
const ENTITIES: Readonly<Record<string, string>> = {
  '&nbsp;': '\u00a0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const NEW_TO_OLD = new Map<string, string>();
for (const [first, second] of ['oa', 'oe', 'uy'].map((pair) => [pair.charAt(0), pair.charAt(1)])) {
  for (const mark of '\u0300\u0301\u0309\u0303\u0323') {
    NEW_TO_OLD.set(`${first}${second}${mark}`.normalize('NFC'), `${first}${mark}${second}`.normalize('NFC'));
  }
}
const NEW_PLACEMENT = new RegExp([...NEW_TO_OLD.keys()].join('|'), 'g');

/** The comparing form of the score: NFC, without markup, quotes and outer punctuation, one tone placement, small letters. */
export function foldForScore(value: unknown): string {
  const plain = String(value)
    .replace(/&(?:nbsp|amp|lt|gt|quot|#39);/g, (entity) => ENTITIES[entity] ?? entity)
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .replace(/\u200b/g, '')
    .replace(/\u00bd/g, '1/2')
    .replace(MARKUP, ' ')
    .replace(QUOTES, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(NEW_PLACEMENT, (pair) => NEW_TO_OLD.get(pair) ?? pair)
    .replace(DASH, '-')
    .replace(/\s+/g, ' ');
  return trimEdges(plain);
}

function trimEdges(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && EDGE.has(text.charAt(from))) from += 1;
  while (to > from && EDGE.has(text.charAt(to - 1))) to -= 1;
  return text.slice(from, to);
}

export function wordsForScore(value: unknown): string[] {
  return foldForScore(value).replace(/-/g, ' ').match(WORD) ?? [];
}
