const COLON = 0x3a;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const SPACE = 0x20;
const AMPERSAND = 0x26;

interface KnownName {
  name: string;
  bytes: Uint8Array;
}

/** The opening or closing tag that a scan has come to; one object for all tags of a part, which there are millions of. */
export class XmlTag {
  readonly #bytes: Buffer;
  readonly #names = new Map<number, KnownName>();
  #start = 0;
  #end = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
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
    return this.#name(from, to);
  }

  /** The few names of a part are made into text once. */
  #name(from: number, to: number): string {
    const bytes = this.#bytes;
    const key = ((to - from) << 16) | ((bytes[from] ?? 0) << 8) | (bytes[to - 1] ?? 0);
    const known = this.#names.get(key);
    if (known !== undefined && isSame(known.bytes, bytes, from)) return known.name;
    const name = bytes.toString('utf8', from, to);
    this.#names.set(key, { name, bytes: bytes.subarray(from, to) });
    return name;
  }

  /** The value of an attribute, by its full name; `null` where the tag has none. */
  attribute(name: string): string | null {
    const from = this.#valueStart(name);
    if (from < 0) return null;
    return this.textBetween(from, this.#bytes.indexOf(this.#bytes[from - 1] ?? 0, from));
  }

  /** The text of a stretch, entities resolved. */
  textBetween(from: number, to: number): string {
    const bytes = this.#bytes;
    let isPlain = true;
    let isAscii = true;
    for (let at = from; at < to; at += 1) {
      const sign = bytes[at] ?? 0;
      if (sign === AMPERSAND) isPlain = false;
      else if (sign > 0x7f) isAscii = false;
    }
    // Short figures are most of a sheet: they are made without a call into native code.
    if (isAscii && to - from <= 4) return fewLetters(bytes, from, to);
    const text = bytes.toString(isAscii ? 'latin1' : 'utf8', from, to);
    return isPlain ? text : unescapeXml(text);
  }

  #valueStart(name: string): number {
    const bytes = this.#bytes;
    for (let at = this.#start; at < this.#end; at += 1) {
      // Each round begins before an attribute or white space.
      while (at < this.#end && (bytes[at] ?? 0) <= SPACE) at += 1;
      const from = at;
      while (at < this.#end && bytes[at] !== EQUALS && (bytes[at] ?? 0) > SPACE) at += 1;
      const to = at;
      while (at < this.#end && (bytes[at] === EQUALS || (bytes[at] ?? 0) <= SPACE)) at += 1;
      if (hasName(bytes, { from, to, name })) return at + 1;
      const quote = bytes[at];
      at += 1;
      while (at < this.#end && bytes[at] !== quote) at += 1;
    }
    return -1;
  }
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let at = 1; at < known.length - 1; at += 1) if (known[at] !== bytes[from + at]) return false;
  return true;
}

function hasName(bytes: Uint8Array, { from, to, name }: { from: number; to: number; name: string }): boolean {
  if (to - from !== name.length) return false;
  for (let at = 0; at < name.length; at += 1) if (bytes[from + at] !== name.charCodeAt(at)) return false;
  return true;
}

function fewLetters(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,5}));/giu,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
