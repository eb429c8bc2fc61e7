import type { MultipartFile } from '@fastify/multipart';
import type { UploadedFile } from '@openpar/application';
import { ok, type Result, refuse } from '@openpar/engine';
import type { FastifyRequest } from 'fastify';

type Refused = 'file-missing' | 'files-several' | 'file-too-large' | 'upload-broken';

const MEGABYTE = 1024 * 1024;
/** What a multipart body may be longer than its file: boundaries and the head of the part. */
const AROUND_THE_FILE = 64 * 1024;

/**
 * The one file of an upload (field "file"). A file past the limit is refused as soon as its announced or its counted length is, so that
 * it is never held whole.
 */
export async function readUpload(
  request: FastifyRequest,
  limitMegabytes: number,
): Promise<Result<UploadedFile, Refused>> {
  if (!request.isMultipart()) return refuse('file-missing');
  const read = await readFiles(request, limitMegabytes).catch(() => refuse('upload-broken'));
  if (!read.ok) letPass(request);
  return read;
}

async function readFiles(request: FastifyRequest, limitMegabytes: number): Promise<Result<UploadedFile, Refused>> {
  const fileSize = limitMegabytes * MEGABYTE;
  const isTooLong = Number(request.headers['content-length'] ?? 0) > fileSize + AROUND_THE_FILE;
  let file: UploadedFile | null = null;
  for await (const part of request.files({ limits: { fileSize, files: 2 }, throwFileSizeLimit: false })) {
    if (file) return refuse('files-several');
    const name = nameWithoutPath(part.filename);
    const bytes = isTooLong ? null : await bytesOf(part);
    if (bytes === null) return refuse('file-too-large', { file: name, limitMegabytes });
    file = { name, bytes };
  }
  const isChosen = file !== null && (file.name !== '' || file.bytes.length > 0);
  return file && isChosen ? ok(file) : refuse('file-missing');
}

/** `null` when the part grows past the limit. */
async function bytesOf({ file }: MultipartFile): Promise<Uint8Array | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of file) {
    chunks.push(chunk);
    if (file.truncated) return null;
  }
  if (file.truncated) return null;
  const whole = Buffer.concat(chunks);
  return new Uint8Array(whole.buffer, whole.byteOffset, whole.byteLength);
}

/** Drops the rest of the request as it comes: a browser hears the answer only once it has sent everything. */
function letPass({ raw }: FastifyRequest): void {
  raw.unpipe();
  raw.resume();
}

const nameWithoutPath = (name: string) => (name.split(/[\\/]/).at(-1) ?? '').normalize('NFC').slice(0, 200);
