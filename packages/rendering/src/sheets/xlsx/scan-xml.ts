import { isUtf8 } from 'node:buffer';
import { ReadingRefused } from '../../reading/reading-refusal.ts';
import { XmlTag } from './xml-tag.ts';
import { XmlText } from './xml-text.ts';

/** What a scan tells of an XML part, in document order. Names come without their namespace prefix. */
export interface XmlListener {
  /** The tag may be asked for its attributes until the call returns. */
  open(name: string, tag: XmlTag): void;
  close?(name: string): void;
  /** A piece of text; a text that a comment or a section parts comes in several. It may be asked until the call returns. */
  text?(text: XmlText): void;
}

const DEEPEST = 200;
const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const QUESTION = 0x3f;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;

/**
 * Walks over an XML part in UTF-8, byte by byte: made for the plain XML of spreadsheets, over which a full parser takes several times as
 * long. Refuses 'sheet-broken' where tags do not pair, where a document type is declared, or where the part is not UTF-8.
 */
export function scanXml(source: Uint8Array, part: string, listener: XmlListener): void {
  if (!isUtf8(source)) throw broken(part, 'encoding');
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  const tag = new XmlTag(bytes);
  const text = new XmlText(bytes);
  const open: string[] = [];
  let at = 0;
  for (;;) {
    const start = nextMark(bytes, at);
    if (start > at && open.length > 0) listener.text?.(text.stand(at, start));
    if (start >= bytes.length) break;
    const second = bytes[start + 1];
    if (second === BANG || second === QUESTION) {
      at = passOther(bytes, start, part);
      if (open.length > 0 && startsWith(bytes, '<![', start)) listener.text?.(text.standInSection(start + 9, at - 3));
      continue;
    }
    const end = endOfTag(bytes, start);
    if (end < 0) throw broken(part, 'xml');
    const name = tag.stand(second === SLASH ? start + 2 : start + 1, end);
    if (second === SLASH) {
      if (open.pop() !== name) throw broken(part, 'xml');
      listener.close?.(name);
    } else {
      listener.open(name, tag);
      if (bytes[end - 1] === SLASH) listener.close?.(name);
      else if (open.push(name) > DEEPEST) throw broken(part, 'depth');
    }
    at = end + 1;
  }
  if (open.length > 0) throw broken(part, 'xml');
}

function nextMark(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== LESS) at += 1;
  return at;
}

/** The ">" that ends a tag, -1 without one; a quoted value may hold others. */
function endOfTag(bytes: Uint8Array, start: number): number {
  let quote = 0;
  for (let at = start + 1; at < bytes.length; at += 1) {
    const sign = bytes[at] ?? 0;
    if (quote !== 0) {
      if (sign === quote) quote = 0;
    } else if (sign === GREATER) return at;
    else if (sign === QUOTE || sign === APOSTROPHE) quote = sign;
  }
  return -1;
}

/** Behind a comment, an instruction or a section of plain text. */
function passOther(bytes: Buffer, start: number, part: string): number {
  const mark = endMark(bytes, start);
  if (mark === null) throw broken(part, 'doctype');
  const found = bytes.indexOf(mark, start + 2, 'latin1');
  if (found < 0) throw broken(part, 'xml');
  return found + mark.length;
}

function endMark(bytes: Buffer, start: number): string | null {
  if (bytes[start + 1] === QUESTION) return '?>';
  if (startsWith(bytes, '<!--', start)) return '-->';
  return startsWith(bytes, '<![CDATA[', start) ? ']]>' : null;
}

function startsWith(bytes: Buffer, mark: string, start: number): boolean {
  return bytes.toString('latin1', start, start + mark.length) === mark;
}

function broken(part: string, reason: string): ReadingRefused {
  return new ReadingRefused('sheet-broken', { part, reason });
}
