import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { DEFAULT_READING_LIMITS } from '../reading-limits.ts';
import { openArchive } from './open-archive.ts';

const MEGABYTE = 1024 * 1024;

function zeros(megabytes: number): Uint8Array {
  return zipSync({ 'word/document.xml': [new Uint8Array(megabytes * MEGABYTE), { level: 1 }] });
}

/** The same archive whose directory claims that its only entry unpacks to that many bytes. */
function claiming(archive: Uint8Array, unpackedBytes: number): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at < copy.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, unpackedBytes, true);
  }
  return copy;
}

describe('openArchive', () => {
  it('unpacks entries, stored or deflated', () => {
    const text = 'Kế hoạch '.repeat(1000);
    const archive = zipSync({ stored: [strToU8(text), { level: 0 }], deflated: [strToU8(text), { level: 6 }] });
    const opened = openArchive(archive, DEFAULT_READING_LIMITS);
    expect(opened.names).toEqual(['stored', 'deflated']);
    expect(new TextDecoder().decode(opened.read('stored') ?? new Uint8Array())).toBe(text);
    expect(new TextDecoder().decode(opened.read('deflated') ?? new Uint8Array())).toBe(text);
    expect(opened.read('neither')).toBeNull();
  });

  it.each([
    ['60 MB by its directory', zeros(60)],
    ['2 MB packed more than a hundredfold', zeros(2)],
  ])('refuses %s before unpacking', (_, archive) => {
    expect(() => openArchive(archive, DEFAULT_READING_LIMITS)).toThrow('archive-too-large');
  });

  it('refuses a bomb whose directory lies, while unpacking', () => {
    const opened = openArchive(claiming(zeros(60), 1000), DEFAULT_READING_LIMITS);
    expect(() => opened.read('word/document.xml')).toThrow('archive-too-large');
  });

  it('counts all entries together while unpacking', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251);
    const opened = openArchive(zipSync({ one: noise, two: noise }), { ...DEFAULT_READING_LIMITS, unpackedBytes: 8000 });
    expect(opened.read('one')).toHaveLength(4000);
    expect(opened.read('two')).toHaveLength(4000);
    expect(() => opened.read('one')).toThrow('archive-too-large');
  });

  it('refuses an entry that lies outside the file', () => {
    const archive = zipSync({ one: strToU8('một') });
    const view = new DataView(archive.buffer, archive.byteOffset);
    const directoryAt = view.getUint32(archive.length - 6, true);
    view.setUint32(directoryAt + 42, archive.length * 2, true);
    expect(() => openArchive(archive, DEFAULT_READING_LIMITS).read('one')).toThrow('archive-broken');
  });
});
