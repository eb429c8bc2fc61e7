import type { UploadedFile } from '@openpar/application';
import { ok, type Result, refuse } from '@openpar/engine';
import type { FastifyRequest } from 'fastify';

/** The one file of an upload (field "file"); refused as soon as it grows past the limit, so that it is never held whole. */
export async function readUpload(
  request: FastifyRequest,
  limitMegabytes: number,
): Promise<Result<UploadedFile, 'file-missing' | 'file-too-large'>> {
  if (!request.isMultipart()) return refuse('file-missing');
  const part = await request.file({
    limits: { fileSize: limitMegabytes * 1024 * 1024, files: 1 },
    throwFileSizeLimit: false,
  });
  if (!part) return refuse('file-missing');
  const name = nameWithoutPath(part.filename);
  const chunks: Buffer[] = [];
  for await (const chunk of part.file) {
    chunks.push(chunk);
    if (part.file.truncated) break;
  }
  if (part.file.truncated) return refuse('file-too-large', { file: name, limitMegabytes });
  return ok({ name, bytes: new Uint8Array(Buffer.concat(chunks)) });
}

const nameWithoutPath = (name: string) => (name.split(/[\\/]/).at(-1) ?? '').normalize('NFC').slice(0, 200);
