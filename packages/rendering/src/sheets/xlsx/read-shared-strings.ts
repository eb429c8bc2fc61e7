import { cellText } from './cell-text.ts';
import { scanXml } from './scan-xml.ts';

/** The texts that cells point at, trimmed and in NFC; reading aids over a word (phonetic runs) are left out. */
export function readSharedStrings(bytes: Uint8Array, part: string): string[] {
  const strings: string[] = [];
  let text = '';
  let isText = false;
  let phonetic = 0;
  scanXml(bytes, part, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      isText = name === 't' && phonetic === 0;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') phonetic -= 1;
      else if (name === 'si') strings.push(cellText(text));
    },
    text(more) {
      if (isText) text += more.toString();
    },
  });
  return strings;
}
