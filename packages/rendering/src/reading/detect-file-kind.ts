/** What the bytes of a file are; only `txt`, `docx` and `pdf` are read. */
export type FileKind =
  | { kind: 'pdf' | 'zip' | 'text' }
  /** OLE container: an old .doc, .xls, .ppt, or a DOCX locked with a password. */
  | { kind: 'ole'; isEncryptedOffice: boolean }
  | { kind: 'unknown'; found: string };

const SIGNATURES: readonly (readonly [found: string, bytes: readonly number[]])[] = [
  ['png', [0x89, 0x50, 0x4e, 0x47]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['gif', [0x47, 0x49, 0x46, 0x38]],
  ['tiff', [0x49, 0x49, 0x2a, 0x00]],
  ['tiff', [0x4d, 0x4d, 0x00, 0x2a]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['rar', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['gzip', [0x1f, 0x8b]],
  ['exe', [0x4d, 0x5a, 0x90, 0x00]],
];
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
/** Readers accept a PDF whose header stands within the first kilobyte. */
const PDF_HEADER_WITHIN = 1024;

/** The kind of a file by its content alone; its name is not looked at. */
export function detectFileKind(bytes: Uint8Array): FileKind {
  if (startsWith(bytes, OLE)) return { kind: 'ole', isEncryptedOffice: includesUtf16(bytes, 'EncryptedPackage') };
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return { kind: 'zip' };
  const known = SIGNATURES.find(([, signature]) => startsWith(bytes, signature));
  if (known) return { kind: 'unknown', found: known[0] };
  const opening = String.fromCharCode(...bytes.subarray(0, PDF_HEADER_WITHIN));
  if (opening.includes('%PDF-')) return { kind: 'pdf' };
  if (/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype html|html)\b/iu.test(opening)) return { kind: 'unknown', found: 'html' };
  return { kind: 'text' };
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

function includesUtf16(bytes: Uint8Array, word: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(word, 'utf16le'));
}
