const WORD = /\p{L}+/gu;
const TONED = /[àảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ]/u;

/**
 * TCVN3 has no toned capitals, so "ỦY BAN" came as "ủY BAN": a word whose other letters are capitals gets its toned ones back, a short word
 * such as "Về" where its neighbour in the phrase is all capitals, the first letter of a line is a capital again, and so
 * is that of "Ủy ban", which papers always write so.
 */
export function restoreCapitals(text: string): string {
  return text
    .split('\n')
    .map((line) => capitalizeStart(line.replace(PHRASE, restorePhrase)).replace(COMMITTEE, 'Ủy ban'))
    .join('\n');
}

const PHRASE = /[^:;./()"“”]+/gu;
const COMMITTEE = /(?<!\p{L})ủy ban(?!\p{L})/gu;

type Case = 'capitals' | 'either' | 'other';

function restorePhrase(phrase: string): string {
  const words = [...phrase.matchAll(WORD)].map((match) => ({
    word: match[0],
    start: match.index,
    kind: caseOf(match[0]),
  }));
  const before = nearestTelling(words.map(({ kind }) => kind));
  const behind = nearestTelling(words.map(({ kind }) => kind).reverse()).reverse();
  let restored = '';
  let end = 0;
  for (const [at, { word, start, kind }] of words.entries()) {
    const isAmongCapitals = kind === 'either' && (before[at] === 'capitals' || behind[at] === 'capitals');
    restored += phrase.slice(end, start) + (kind === 'capitals' || isAmongCapitals ? word.toUpperCase() : word);
    end = start + word.length;
  }
  return restored + phrase.slice(end);
}

/** For each word the nearest one before it that says how it is written. */
function nearestTelling(kinds: readonly Case[]): Case[] {
  let last: Case = 'other';
  return kinds.map((kind) => {
    const nearest = last;
    if (kind !== 'either') last = kind;
    return nearest;
  });
}

/** Toned small letters say nothing; a capital behind the first letter does, and so does any other small letter. */
function caseOf(word: string): Case {
  const telling = [...word].map((letter) => (TONED.test(letter) ? '' : letter));
  if (telling.some((letter) => letter !== letter.toUpperCase())) return 'other';
  return telling.slice(1).some((letter) => letter !== '') ? 'capitals' : 'either';
}

function capitalizeStart(line: string): string {
  return line.replace(/^([^\p{L}]*)(\p{L})/u, (whole, before: string, letter: string) =>
    TONED.test(letter) ? before + letter.toUpperCase() : whole,
  );
}
