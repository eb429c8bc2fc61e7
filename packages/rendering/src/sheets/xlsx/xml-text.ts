const AMPERSAND = 0x26;
const ZERO = 0x30;
const NINE = 0x39;
/** A whole number of so many digits is exact, and no page of a workbook counts further. */
const MOST_DIGITS = 9;

/** A stretch of an XML part that may be made into text; one object for all stretches, which there are millions of. */
export class XmlText {
  readonly #bytes: Buffer;
  #isSection = false;
  from = 0;
  to = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  stand(from: number, to: number): this {
    this.from = from;
    this.to = to;
    this.#isSection = false;
    return this;
  }

  /** Inside a section of plain text (CDATA), where no sign stands for another. */
  standInSection(from: number, to: number): this {
    this.stand(from, to);
    this.#isSection = true;
    return this;
  }

  /** As a string's; of a sign beyond ASCII one of its bytes. */
  charCodeAt(at: number): number {
    return this.from + at < this.to ? (this.#bytes[this.from + at] ?? Number.NaN) : Number.NaN;
  }

  /** The number that it is written as, in nothing but digits; `null` for anything else. */
  wholeNumber(): number | null {
    if (this.to <= this.from || this.to - this.from > MOST_DIGITS) return null;
    let number = 0;
    for (let at = this.from; at < this.to; at += 1) {
      const sign = this.#bytes[at] ?? 0;
      if (sign < ZERO || sign > NINE) return null;
      number = number * 10 + sign - ZERO;
    }
    return number;
  }

  /** The text, entities resolved. */
  toString(): string {
    const { from, to } = this;
    const bytes = this.#bytes;
    let isPlain = true;
    let isAscii = true;
    for (let at = from; at < to; at += 1) {
      const sign = bytes[at] ?? 0;
      if (sign === AMPERSAND) isPlain = false;
      else if (sign > 0x7f) isAscii = false;
    }
    // Short figures are most of a sheet: they are made without a call into native code.
    if (isAscii && isPlain && to - from <= 4) return fewLetters(bytes, from, to);
    const text = bytes.toString(isAscii ? 'latin1' : 'utf8', from, to);
    return isPlain || this.#isSection ? text : unescapeXml(text);
  }
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
