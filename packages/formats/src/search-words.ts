/** The words of a search in NFC, as typed; signs between them are no part of it: "hòa-bình 100%" → ["hòa", "bình", "100"]. */
export function searchWords(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];
}
