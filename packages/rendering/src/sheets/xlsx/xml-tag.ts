import { KnownWords } from './known-words.ts';
import { XmlText } from './xml-text.ts';

const COLON = 0x3a;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const SPACE = 0x20;
/** Of one attribute. */
const PLACES = 4;

/** The opening or closing tag that a scan has come to; one object for all tags of a part, which there are millions of. */
export class XmlTag {
  readonly #bytes: Buffer;
  readonly #words: KnownWords;
  readonly #value: XmlText;
  /** From where to where the name and the value of each attribute stand. */
  readonly #places: number[] = [];
  #count = 0;
  #start = 0;
  #end = 0;
  #isSplit = false;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
    this.#words = new KnownWords(bytes);
    this.#value = new XmlText(bytes);
  }

  /** Moves to the tag whose name begins at `start` and whose ">" stands at `end`; answers the name without its prefix. */
  stand(start: number, end: number): string {
    let from = start;
    let to = start;
    for (; to < end; to += 1) {
      const sign = this.#bytes[to] ?? GREATER;
      if (sign === COLON) from = to + 1;
      else if (sign <= SPACE || sign === SLASH) break;
    }
    this.#start = to;
    this.#end = end;
    this.#isSplit = false;
    return this.#words.word(from, to);
  }

  /** The value of an attribute, by its full name; `null` where the tag has none. */
  attribute(name: string): string | null {
    return this.value(name)?.toString() ?? null;
  }

  /** As `attribute`, for values of which a part has few: each is made into text once. */
  word(name: string): string | null {
    const value = this.value(name);
    return value === null ? null : this.#words.word(value.from, value.to);
  }

  /** Where the value of an attribute stands; it holds until the next question. */
  value(name: string): XmlText | null {
    if (!this.#isSplit) this.#split();
    const places = this.#places;
    for (let at = 0; at < this.#count; at += PLACES) {
      const from = places[at] ?? 0;
      if (hasName(this.#bytes, { from, to: places[at + 1] ?? 0, name }))
        return this.#value.stand(places[at + 2] ?? 0, places[at + 3] ?? 0);
    }
    return null;
  }

  #split(): void {
    const bytes = this.#bytes;
    const places = this.#places;
    let count = 0;
    for (let at = this.#start; at < this.#end; at += 1) {
      // Each round begins before an attribute or white space.
      while (at < this.#end && (bytes[at] ?? 0) <= SPACE) at += 1;
      const from = at;
      while (at < this.#end && bytes[at] !== EQUALS && (bytes[at] ?? 0) > SPACE) at += 1;
      const to = at;
      while (at < this.#end && (bytes[at] === EQUALS || (bytes[at] ?? 0) <= SPACE)) at += 1;
      if (at >= this.#end) break;
      const quote = bytes[at];
      at += 1;
      places[count] = from;
      places[count + 1] = to;
      places[count + 2] = at;
      while (at < this.#end && bytes[at] !== quote) at += 1;
      places[count + 3] = at;
      count += PLACES;
    }
    this.#count = count;
    this.#isSplit = true;
  }
}

function hasName(bytes: Uint8Array, { from, to, name }: { from: number; to: number; name: string }): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at += 1) if (bytes[from + at] !== name.charCodeAt(at)) return false;
  return true;
}
