import { makeKeptNotice, makePaper, type PaperContent } from '@openpar/application';
import { getKeptNotice, getPaper } from '@openpar/contract';
import type { PaperFormat, PaperOfConference } from '@openpar/documents';
import { mapValue } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';

const MEDIA_TYPES: Record<PaperFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
};

/** File names without marks: they travel through mail and old disks. */
const FILE_NAMES: Record<PaperOfConference, string> = {
  plan: 'ke-hoach',
  notice: 'thong-bao',
  'notice-copies': 'thong-bao-tung-ban',
  invitation: 'giay-moi',
  'invitation-copies': 'giay-moi-tung-ban',
};

/** A paper's page brings its own style and nothing else; it may be framed by the app and runs no script. */
const PAPER_POLICY = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; sandbox allow-modals";

export function registerPaperRoutes(server: Server): void {
  handleActing(server, getPaper, async ({ params, query, reply }, actor) => {
    const question = { id: params.conferenceId, paper: params.paper, format: query.format, isDraft: query.draft };
    if (query.format === 'html') reply.header('content-security-policy', PAPER_POLICY);
    return mapValue(await makePaper(server.services, actor, question), (content) =>
      toFile(content, FILE_NAMES[params.paper], query.format),
    );
  });
  handleActing(server, getKeptNotice, async ({ params: { conferenceId: id, number }, query, reply }, actor) => {
    if (query.format === 'html') reply.header('content-security-policy', PAPER_POLICY);
    return mapValue(await makeKeptNotice(server.services, actor, { id, number, ...query }), (content) =>
      toFile(content, `thong-bao-${number}`, query.format),
    );
  });
}

function toFile(content: PaperContent, name: string, format: PaperFormat) {
  return {
    bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    mediaType: MEDIA_TYPES[format],
    fileName: `${name}.${format}`,
    disposition: format === 'docx' ? ('attachment' as const) : ('inline' as const),
  };
}
