import { composeNoticeCopies, type PaperFormat } from '@openpar/documents';
import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import { listNotices } from '../conferences/list-notices.ts';
import type { Stores } from '../stores.ts';
import { type PaperContent, renderPapers } from './make-paper.ts';
import type { PaperRenderer } from './paper-renderer.ts';

/** A kept notice as a file with a copy for each body: as it was made, whatever has changed since. */
export async function makeKeptNotice(
  ports: { stores: Stores; renderer: PaperRenderer },
  actor: Actor,
  { id, number, format }: { id: ConferenceId; number: number; format: PaperFormat },
): Promise<Result<PaperContent, 'conference-not-found' | 'not-permitted' | 'notice-not-found'>> {
  const notices = await listNotices(ports, actor, id);
  if (!notices.ok) return notices;
  const notice = notices.value.find((one) => one.number === number);
  if (!notice) return refuse('notice-not-found');
  const composed = composeNoticeCopies(notice.facts);
  if (!composed.ok) throw new Error(`notice ${number} of ${id} lacks ${composed.missing.join(', ')}`);
  return ok(await renderPapers(ports.renderer, composed.value, format));
}
