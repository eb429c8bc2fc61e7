import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Tinos in the four cuts that papers use: same advance widths as Times New Roman, all Vietnamese letters, embeddable (OFL-1.1). */
export interface PaperFonts {
  regular: Buffer;
  italic: Buffer;
  bold: Buffer;
  boldItalic: Buffer;
}

let loaded: PaperFonts | undefined;

/** The fonts shipped with the program; those of the machine are never looked at. Read once for each process. */
export function paperFonts(): PaperFonts {
  loaded ??= readFonts();
  return loaded;
}

function readFonts(): PaperFonts {
  const folder = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
  const read = (cut: string) => readFileSync(join(folder, cut, `Tinos_${cut}.ttf`));
  return {
    regular: read('400Regular'),
    italic: read('400Regular_Italic'),
    bold: read('700Bold'),
    boldItalic: read('700Bold_Italic'),
  };
}
