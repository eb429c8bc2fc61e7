import { type PaperFonts, paperFonts } from './paper-fonts.ts';

const MM_PER_PT = 25.4 / 72;

export interface TextStyle {
  cut: keyof PaperFonts;
  sizePt: number;
}

/** Width of a line of text in millimetres, without kerning, as Times New Roman and Tinos both set it. */
export function textWidthMm(text: string, { cut, sizePt }: TextStyle): number {
  const { widthOf, unitsPerEm } = metricsOf(cut);
  let units = 0;
  for (const sign of text) units += widthOf(sign.codePointAt(0) ?? 0);
  return (units / unitsPerEm) * sizePt * MM_PER_PT;
}

interface Metrics {
  unitsPerEm: number;
  widthOf: (codePoint: number) => number;
}

const measured = new Map<keyof PaperFonts, Metrics>();

function metricsOf(cut: keyof PaperFonts): Metrics {
  const known = measured.get(cut);
  if (known) return known;
  const metrics = readMetrics(paperFonts()[cut]);
  measured.set(cut, metrics);
  return metrics;
}

/** Reads `head`, `hhea`, `hmtx` and the format 4 `cmap` of a TrueType file (OpenType specification 1.9). */
function readMetrics(font: Buffer): Metrics {
  const at = tableOffsets(font);
  const glyphOf = readCharacterMap(font, at('cmap'));
  const widths = at('hmtx');
  const lastWidth = font.readUInt16BE(at('hhea') + 34) - 1;
  return {
    unitsPerEm: font.readUInt16BE(at('head') + 18),
    widthOf: (codePoint) => font.readUInt16BE(widths + 4 * Math.min(glyphOf(codePoint), lastWidth)),
  };
}

function tableOffsets(font: Buffer): (tag: string) => number {
  const count = font.readUInt16BE(4);
  const offsets = new Map<string, number>();
  for (let record = 12; record < 12 + 16 * count; record += 16) {
    offsets.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`Font without table ${tag}`);
    return offset;
  };
}

function readCharacterMap(font: Buffer, start: number): (codePoint: number) => number {
  const table = start + unicodeSubtable(font, start);
  const segments = font.readUInt16BE(table + 6) / 2;
  const ends = table + 14;
  const starts = ends + 2 * segments + 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment++) {
    const first = font.readUInt16BE(starts + 2 * segment);
    const last = Math.min(font.readUInt16BE(ends + 2 * segment), 0xfffe);
    const delta = font.readUInt16BE(starts + 2 * (segments + segment));
    const rangeAt = starts + 2 * (2 * segments + segment);
    const range = font.readUInt16BE(rangeAt);
    for (let code = first; code <= last; code++) {
      const glyph = range === 0 ? code : font.readUInt16BE(rangeAt + range + 2 * (code - first));
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return (codePoint) => glyphs.get(codePoint) ?? 0;
}

function unicodeSubtable(font: Buffer, start: number): number {
  const count = font.readUInt16BE(start + 2);
  for (let record = start + 4; record < start + 4 + 8 * count; record += 8) {
    const offset = font.readUInt32BE(record + 4);
    if (font.readUInt16BE(start + offset) === 4) return offset;
  }
  throw new Error('Font without a format 4 character map');
}
