/** Excel writes control signs, and texts that look like them, as "_x000D_" (ECMA-376 part 1, 22.4.2.4, ST_Xstring). */
const ESCAPED = /_x([0-9a-f]{4})_/giu;

/** Latin letters that are one sign each, Vietnamese ones too, and no space at an end: most texts are in NFC and trimmed already. */
const SETTLED = /^[!-~¡-\u02ff\u1ea0-\u1ef9](?:[ -~¡-\u02ff\u1ea0-\u1ef9]*[!-~¡-\u02ff\u1ea0-\u1ef9])?$/u;

/** A text of a cell as it is compared: escapes undone, hard spaces soft, trimmed, NFC. */
export function cellText(raw: string): string {
  const hasEscapes = raw.includes('_x');
  if (!hasEscapes && SETTLED.test(raw)) return raw;
  const text = hasEscapes
    ? raw.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : raw;
  return text.replaceAll('\u00a0', ' ').trim().normalize('NFC');
}
