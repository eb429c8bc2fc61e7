/** Secret tokens of sessions; only their hash is kept. */
export interface TokenMaker {
  /** 256 random bits, base64url. */
  make(): string;
  /** SHA-256, hexadecimal. */
  hash(token: string): string;
}
