/**
 * The value as text for a `jsonb` column. PostgreSQL keeps neither U+0000 nor halves of surrogate pairs, which strangers' files may hold:
 * each becomes U+FFFD, so that places in the text stay right.
 */
export function toJsonb(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, part: unknown) => (typeof part === 'string' ? keepable(part) : part));
}

/** The text as PostgreSQL can keep it, see `toJsonb`. */
export function keepable(text: string): string {
  return text.replace(/[\0\p{Surrogate}]/gu, '\ufffd');
}
