import { VNI_LETTERS, VNI_MARKS } from './old-letters.data.ts';

const LETTER = /([aeouyôö])([ùøûõïâáàåãäêéèúüë])|([ñôöíìæóòî])/giu;

/** VNI-Windows text, given as the signs that Windows-1252 has for its codes, in NFC. A mark that its letter cannot bear stays as it is. */
export function fromVni(signs: string): string {
  return signs.replace(LETTER, (whole, base?: string, mark?: string, single?: string) => {
    if (single !== undefined) return letterOf(single);
    const marked = (letterOf(base ?? '') + (VNI_MARKS[(mark ?? '').toLowerCase()] ?? '')).normalize('NFC');
    return marked.length === 1 ? marked : letterOf(base ?? '') + (mark ?? whole);
  });
}

function letterOf(sign: string): string {
  const small = sign.toLowerCase();
  const letter = VNI_LETTERS[small] ?? small;
  return small === sign ? letter : letter.toUpperCase();
}
