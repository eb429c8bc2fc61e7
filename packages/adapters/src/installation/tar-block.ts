export const BLOCK_BYTES = 512;
/** What ends a tar file. */
export const END_OF_TAR = Buffer.alloc(2 * BLOCK_BYTES);

/** Fields of a ustar header by offset (POSIX.1-1988). */
const FIELD = {
  name: 0,
  mode: 100,
  uid: 108,
  gid: 116,
  size: 124,
  mtime: 136,
  sum: 148,
  type: 156,
  magic: 257,
  prefix: 345,
};
const NAME_BYTES = 100;
const PREFIX_BYTES = 155;
const SIZE_DIGITS = 11;

/**
 * The header block of a plain file in a tar archive: readable by its owner, without time or owner's name, so that a name and a size make
 * one block and no other. Throws for a name that ustar cannot hold.
 */
export function tarHeader(name: string, bytes: number): Buffer {
  const block = Buffer.alloc(BLOCK_BYTES);
  const { prefix, rest } = splitName(name);
  block.write(rest, FIELD.name);
  block.write('0000600\0', FIELD.mode);
  block.write('0000000\0', FIELD.uid);
  block.write('0000000\0', FIELD.gid);
  block.write(bytes.toString(8).padStart(SIZE_DIGITS, '0'), FIELD.size);
  block.write('0'.repeat(SIZE_DIGITS), FIELD.mtime);
  block.write('        0', FIELD.sum);
  block.write('ustar\x0000', FIELD.magic);
  block.write(prefix, FIELD.prefix);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, FIELD.sum);
  return block;
}

/** Name and size of an entry; `null` for a block that `tarHeader` would not have written for them. */
export function readTarHeader(block: Buffer): { name: string; bytes: number } | null {
  const prefix = textAt(block, FIELD.prefix, PREFIX_BYTES);
  const rest = textAt(block, FIELD.name, NAME_BYTES);
  const name = prefix === '' ? rest : `${prefix}/${rest}`;
  const bytes = Number.parseInt(textAt(block, FIELD.size, SIZE_DIGITS), 8);
  if (name === '' || Number.isNaN(bytes) || !fits(name)) return null;
  return tarHeader(name, bytes).equals(block) ? { name, bytes } : null;
}

/** Zero bytes between the end of an entry and the next block. */
export function tarPadding(bytes: number): Buffer {
  return Buffer.alloc((BLOCK_BYTES - (bytes % BLOCK_BYTES)) % BLOCK_BYTES);
}

function splitName(name: string): { prefix: string; rest: string } {
  if (!fits(name)) throw new Error(`"${name}" is too long for a tar archive`);
  if (Buffer.byteLength(name) <= NAME_BYTES) return { prefix: '', rest: name };
  const slash = name.lastIndexOf('/');
  return { prefix: name.slice(0, slash), rest: name.slice(slash + 1) };
}

function fits(name: string): boolean {
  if (Buffer.byteLength(name) <= NAME_BYTES) return true;
  const slash = name.lastIndexOf('/');
  return (
    slash > 0 &&
    Buffer.byteLength(name.slice(0, slash)) <= PREFIX_BYTES &&
    Buffer.byteLength(name.slice(slash + 1)) <= NAME_BYTES
  );
}

function textAt(block: Buffer, offset: number, length: number): string {
  const text = block.toString('utf8', offset, offset + length);
  const end = text.indexOf('\0');
  return end === -1 ? text : text.slice(0, end);
}
