import { scanXml } from './scan-xml.ts';

/** How a number in a cell is to be read: as a day, as a code padded with zeros to a width, or as it is (`null`). */
export type NumberFormat = 'day' | { digits: number } | null;

/** Built-in formats of days and times (ECMA-376 part 1, 18.8.30, numFmt), with those of East Asian versions. */
const isBuiltInDay = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

/** Formats by the style index of cells. */
export function readNumberFormats(bytes: Uint8Array, part: string): NumberFormat[] {
  const codes = new Map<number, string>();
  const formats: NumberFormat[] = [];
  let isInCells = false;
  scanXml(bytes, part, {
    open(name, tag) {
      const id = Number(tag.attribute('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, tag.attribute('formatCode') ?? '');
      else if (name === 'cellXfs') isInCells = true;
      else if (name === 'xf' && isInCells) formats.push(formatOf(id, codes.get(id)));
    },
    close(name) {
      if (name === 'cellXfs') isInCells = false;
    },
  });
  return formats;
}

function formatOf(id: number, code: string | undefined): NumberFormat {
  if (code === undefined) return isBuiltInDay(id) ? 'day' : null;
  if (/^0{2,}$/u.test(code)) return { digits: code.length };
  // Texts in quotes, escaped signs, colours and locales say nothing of the kind.
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, '').toLowerCase();
  return /[dy]|h|mmm/u.test(bare) || /m.*s/u.test(bare) ? 'day' : null;
}
