import { attributeOf, childOf, elementsOf, switchOf, type XmlElement } from './read-xml.ts';

export const RUN_SWITCHES = ['w:b', 'w:caps', 'w:vanish'] as const;
export type RunSwitch = (typeof RUN_SWITCHES)[number];

export interface NumberingReference {
  numId: string | null;
  level: number | null;
}

export interface Styles {
  /** The id of the paragraph style that applies where a paragraph names none; `null` where the file has none. */
  defaultParagraphStyle: string | null;
  /** What a style says of a switch, its base styles included; `undefined` where none of them sets it. */
  switchOfStyle(styleId: string, name: RunSwitch): boolean | undefined;
  /** What holds where no style and no run says anything. */
  switchByDefault(name: RunSwitch): boolean;
  /** The font of a style, its base styles included; `undefined` where none of them names one. */
  fontOfStyle(styleId: string): string | undefined;
  /** The font where no style and no run names one. */
  fontByDefault: string | undefined;
  /** The list that a paragraph style belongs to, its base styles included. */
  numberingOfStyle(styleId: string): NumberingReference;
}

/** The styles of a DOCX; a missing part has none. */
export function readStyles(root: XmlElement | null): Styles {
  const all = root === null ? [] : elementsOf(root).filter((element) => element.name === 'w:style');
  const byId = new Map(all.map((style) => [style.attributes['w:styleId'] ?? '', style]));
  const defaults = root === null ? undefined : childOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr');
  const isDefault = (style: XmlElement) =>
    style.attributes['w:type'] === 'paragraph' && ['1', 'true', 'on'].includes(style.attributes['w:default'] ?? '');
  return {
    defaultParagraphStyle: all.find(isDefault)?.attributes['w:styleId'] ?? null,
    switchOfStyle: (styleId, name) =>
      firstOf(chainOf(byId, styleId), (style) => switchOf(childOf(style, 'w:rPr'), name)),
    switchByDefault: (name) => switchOf(defaults, name) ?? false,
    fontOfStyle: (styleId) => firstOf(chainOf(byId, styleId), (style) => fontOf(childOf(style, 'w:rPr'))),
    fontByDefault: fontOf(defaults),
    numberingOfStyle: (styleId) => ({
      numId: firstOf(chainOf(byId, styleId), (style) => attributeOf(style, 'w:pPr', 'w:numPr', 'w:numId')) ?? null,
      level: levelOf(firstOf(chainOf(byId, styleId), (style) => attributeOf(style, 'w:pPr', 'w:numPr', 'w:ilvl'))),
    }),
  };
}

/** The font of the letters that old Vietnamese fonts use: ECMA-376 part 1, 17.3.2.26, `hAnsi`, else that of ASCII. */
export function fontOf(properties: XmlElement | undefined): string | undefined {
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  return fonts?.['w:hAnsi'] ?? fonts?.['w:ascii'];
}

function levelOf(value: string | undefined): number | null {
  return value === undefined ? null : Number(value);
}

/** A style and its base styles, nearest first; a circle of base styles ends where it closes. */
function chainOf(byId: ReadonlyMap<string, XmlElement>, styleId: string): XmlElement[] {
  const chain: XmlElement[] = [];
  let style = byId.get(styleId);
  while (style !== undefined && !chain.includes(style)) {
    chain.push(style);
    style = byId.get(attributeOf(style, 'w:basedOn') ?? '');
  }
  return chain;
}

function firstOf<Found>(
  chain: readonly XmlElement[],
  read: (style: XmlElement) => Found | undefined,
): Found | undefined {
  for (const style of chain) {
    const found = read(style);
    if (found !== undefined) return found;
  }
  return undefined;
}
