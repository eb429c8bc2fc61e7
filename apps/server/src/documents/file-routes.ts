import { z } from 'zod';
import type { Server } from '../handle.ts';
import { fileHeaders, sendRefusalSentence } from '../send-answer.ts';
import { mediaTypeOf } from './media-type-of.ts';

/** A stranger's file shown by a browser: no script, no style, nothing fetched, an origin of its own. */
const INERT_POLICY = "sandbox; default-src 'none'";

const Link = z.object({
  digest: z.string().regex(/^[0-9a-f]{64}$/),
  name: z.string().max(400),
  as: z.enum(['inline', 'attachment']),
  until: z.coerce.number().int(),
  seal: z.string().max(100),
});

/**
 * Serves every kept file by its ticket, and asks for nothing else: the session is not looked at. Whatever the file holds, it does not run:
 * its type comes from its content, it is saved rather than shown, and an image that is shown stands in a sandbox.
 */
export function registerFileRoutes({ app, services }: Server): void {
  app.get('/files/:digest', async (request, reply) => {
    reply.headers({ 'cache-control': 'no-store', 'x-frame-options': 'DENY', 'content-security-policy': INERT_POLICY });
    const link = Link.safeParse({ ...asObject(request.params), ...asObject(request.query) });
    if (!link.success) return sendRefusalSentence(reply, request, 'file-link-wrong');
    const { digest, name, as, until, seal } = link.data;
    const checked = services.fileTickets.check({ digest, fileName: name, disposition: as }, { until, seal });
    if (checked !== 'good') return sendRefusalSentence(reply, request, checked);
    const bytes = await services.files.read(digest);
    if (!bytes) return sendRefusalSentence(reply, request, 'file-not-kept');
    const mediaType = mediaTypeOf(bytes);
    const isShown = as === 'inline' && mediaType.startsWith('image/');
    // The app may show a picture that comes from the other address.
    if (services.config.filesUrl !== null) reply.header('cross-origin-resource-policy', 'cross-origin');
    return reply
      .headers(fileHeaders({ mediaType, fileName: name, disposition: isShown ? 'inline' : 'attachment' }))
      .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  });
}

const asObject = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});
