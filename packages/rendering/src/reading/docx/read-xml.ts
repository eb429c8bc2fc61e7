import { type SaxesAttributeNS, SaxesParser } from 'saxes';
import { ReadingRefused } from '../reading-refusal.ts';

export interface XmlElement {
  /** Prefix by namespace, not by what the file calls it: "w:p", "mc:Choice"; other namespaces keep the local name alone. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlNode[];
}
export type XmlNode = XmlElement | string;

const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r:',
};
const DEEPEST = 400;

export interface XmlSource {
  /** Name of the part inside the package, for the refusal. */
  part: string;
  bytes: Uint8Array;
  /**
   * Receives each child of the element of this name as soon as it ends; such children are then forgotten, so that a long
   * document is never held as a whole.
   */
  stream?: { parent: string; take: (element: XmlElement) => void };
}

/**
 * The root element of one XML part. Refuses 'docx-broken' for XML that is not well formed or nested past reason, and for any
 * document type declaration: OOXML has none, and entities are a way to make a small file huge.
 */
export function readXml({ part, bytes, stream }: XmlSource): XmlElement {
  const root: XmlElement = { name: '', attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  const refuse = (reason: string): never => {
    throw new ReadingRefused('docx-broken', { part, reason });
  };
  parser.on('error', () => refuse('xml'));
  parser.on('doctype', () => refuse('doctype'));
  parser.on('opentag', (tag) => {
    if (open.length > DEEPEST) refuse('depth');
    open.push({ name: nameOf(tag.uri, tag.local), attributes: attributesOf(tag.attributes), children: [] });
  });
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.on('cdata', (text) => open.at(-1)?.children.push(text));
  parser.on('closetag', () => {
    const element = open.pop();
    const parent = open.at(-1);
    if (element === undefined || parent === undefined) return;
    if (stream !== undefined && parent.name === stream.parent) stream.take(element);
    else parent.children.push(element);
  });
  parser.write(decodeXml(bytes)).close();
  return elementsOf(root)[0] ?? root;
}

function decodeXml(bytes: Uint8Array): string {
  const encoding = bytes[0] === 0xff ? 'utf-16le' : bytes[0] === 0xfe ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

function nameOf(uri: string, local: string): string {
  return `${PREFIXES[uri] ?? ''}${local}`;
}

function attributesOf(attributes: Record<string, SaxesAttributeNS>): Record<string, string> {
  return Object.fromEntries(Object.values(attributes).map((one) => [nameOf(one.uri, one.local), one.value]));
}

export function elementsOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The first child of that name, or `undefined`; several names walk down. */
export function childOf(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  let found = element;
  for (const name of names) found = found && elementsOf(found).find((child) => child.name === name);
  return found;
}

/** The `w:val` of the named child; `undefined` without child or value. */
export function attributeOf(element: XmlElement | undefined, ...names: readonly string[]): string | undefined {
  return childOf(element, ...names)?.attributes['w:val'];
}

/** An on/off property: `undefined` where it is not set, so that the next wider setting decides. */
export function switchOf(properties: XmlElement | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  if (found === undefined) return undefined;
  return !['0', 'false', 'off'].includes(found.attributes['w:val'] ?? '1');
}
