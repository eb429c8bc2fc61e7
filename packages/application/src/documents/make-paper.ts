import {
  composeInvitationCopies,
  composeInvitationPaper,
  composePlanPaper,
  type Paper,
  renderPaperHtml,
  renderPaperText,
} from '@openpar/documents';
import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { type ConferenceOverview, readConference } from '../conferences/read-conference.ts';
import type { Stores } from '../stores.ts';
import { invitationFactsOf } from './invitation-facts-of.ts';
import type { PaperRenderer } from './paper-renderer.ts';
import { planFactsOf } from './plan-facts-of.ts';

/** `invitation-copies`: one letter for each invited seat, all with one number. */
export type PaperOfConference = 'plan' | 'invitation' | 'invitation-copies';
export type PaperFormat = 'pdf' | 'docx' | 'html' | 'txt';

/** Text for HTML and plain text (to be written as UTF-8), bytes for PDF and DOCX. */
export type PaperContent = Uint8Array | string;

export interface PaperQuestion {
  id: ConferenceId;
  paper: PaperOfConference;
  format: PaperFormat;
  /** Also while parts are still open; the paper then says "DỰ THẢO". */
  isDraft: boolean;
}

type Refused = 'conference-not-found' | 'not-permitted' | 'invitation-incomplete' | 'nobody-to-invite';

/** A paper of a conference, composed from its records, as the content of a file. Nothing is kept: equal records give equal bytes. */
export async function makePaper(
  ports: { stores: Stores; clock: Clock; renderer: PaperRenderer },
  actor: Actor,
  question: PaperQuestion,
): Promise<Result<PaperContent, Refused>> {
  const overview = await readConference(ports, actor, question.id);
  if (!overview.ok) return overview;
  const papers = composePapers(overview.value, question);
  return papers.ok ? ok(await render(ports.renderer, papers.value, question.format)) : papers;
}

function composePapers(
  overview: ConferenceOverview,
  { paper, isDraft }: PaperQuestion,
): Result<readonly Paper[], 'invitation-incomplete' | 'nobody-to-invite'> {
  if (paper === 'plan') return ok([composePlanPaper(planFactsOf(overview, isDraft))]);
  const facts = invitationFactsOf(overview);
  if (facts.invitees.length === 0) return refuse('nobody-to-invite');
  const missing = overview.missingForInvitation;
  if (missing.length > 0 && !isDraft) return refuse('invitation-incomplete', { missing: missing.join(', ') });
  // Whether the letter may go out was decided above, with what the host has fixed; here it only has to be written.
  const composed =
    paper === 'invitation' ? composeInvitationPaper(facts, { isDraft }) : composeInvitationCopies(facts, { isDraft });
  if (!composed.ok) return refuse('invitation-incomplete', { missing: composed.missing.join(', ') });
  return ok([composed.value].flat());
}

async function render(renderer: PaperRenderer, papers: readonly Paper[], format: PaperFormat): Promise<PaperContent> {
  switch (format) {
    case 'pdf':
      return renderer.renderPdf(papers);
    case 'docx':
      return renderer.renderDocx(papers);
    case 'html':
      return papers.map(renderPaperHtml).join('\n');
    case 'txt':
      return papers.map(renderPaperText).join('\n\f\n');
  }
}
