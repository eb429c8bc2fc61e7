interface KnownWord {
  word: string;
  bytes: Uint8Array;
}

/** The few names of a part, and the few values that some attributes have: each is made into text once. */
export class KnownWords {
  readonly #bytes: Buffer;
  readonly #words = new Map<number, KnownWord>();

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  word(from: number, to: number): string {
    const bytes = this.#bytes;
    const key = ((to - from) << 16) | ((bytes[from] ?? 0) << 8) | (bytes[to - 1] ?? 0);
    const known = this.#words.get(key);
    if (known !== undefined && isSame(known.bytes, bytes, from)) return known.word;
    const word = bytes.toString('utf8', from, to);
    this.#words.set(key, { word, bytes: bytes.subarray(from, to) });
    return word;
  }
}

function isSame(known: Uint8Array, bytes: Uint8Array, from: number): boolean {
  for (let at = 1; at < known.length - 1; at += 1) if (known[at] !== bytes[from + at]) return false;
  return true;
}
