import {
  composeInvitationCopies,
  composeInvitationPaper,
  composeNoticeCopies,
  composeNoticePaper,
  composePlanPaper,
  type Paper,
  type PaperFormat,
  type PaperOfConference,
  renderPapersHtml,
  renderPaperText,
} from '@openpar/documents';
import { type ConferenceId, ok, type Result, refuse } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Clock } from '../clock.ts';
import { type ConferenceOverview, readConference } from '../conferences/read-conference.ts';
import type { Stores } from '../stores.ts';
import { invitationFactsOf } from './invitation-facts-of.ts';
import { noticeFactsOf } from './notice-facts-of.ts';
import type { PaperRenderer } from './paper-renderer.ts';
import { planFactsOf } from './plan-facts-of.ts';

/** Text for HTML and plain text (to be written as UTF-8), bytes for PDF and DOCX. */
export type PaperContent = Uint8Array | string;

export interface PaperQuestion {
  id: ConferenceId;
  paper: PaperOfConference;
  format: PaperFormat;
  /** Also while parts are still open; the paper then says "DỰ THẢO". */
  isDraft: boolean;
}

type Incomplete = 'notice-incomplete' | 'invitation-incomplete' | 'nobody-to-invite';
type Refused = 'conference-not-found' | 'not-permitted' | Incomplete;

/** A paper of a conference, composed from its records, as the content of a file. Nothing is kept: equal records give equal bytes. */
export async function makePaper(
  ports: { stores: Stores; clock: Clock; renderer: PaperRenderer },
  actor: Actor,
  question: PaperQuestion,
): Promise<Result<PaperContent, Refused>> {
  const overview = await readConference(ports, actor, question.id);
  if (!overview.ok) return overview;
  const papers = composePapers(overview.value, question);
  return papers.ok ? ok(await renderPapers(ports.renderer, papers.value, question.format)) : papers;
}

function composePapers(
  overview: ConferenceOverview,
  { paper, isDraft }: PaperQuestion,
): Result<readonly Paper[], Incomplete> {
  switch (paper) {
    case 'plan':
      return ok([composePlanPaper(planFactsOf(overview, isDraft))]);
    case 'notice':
      return readyOr('notice-incomplete', composeNoticePaper(noticeFactsOf(overview), { isDraft }));
    case 'notice-copies':
      return readyOr('notice-incomplete', composeNoticeCopies(noticeFactsOf(overview), { isDraft }));
    case 'invitation':
    case 'invitation-copies':
      return composeInvitation(overview, { paper, isDraft });
  }
}

function composeInvitation(
  overview: ConferenceOverview,
  { paper, isDraft }: { paper: 'invitation' | 'invitation-copies'; isDraft: boolean },
): Result<readonly Paper[], Incomplete> {
  const facts = invitationFactsOf(overview);
  if (facts.invitees.length === 0) return refuse('nobody-to-invite');
  const compose = paper === 'invitation' ? composeInvitationPaper : composeInvitationCopies;
  return readyOr('invitation-incomplete', compose(facts, { isDraft }));
}

function readyOr(
  code: Incomplete,
  composed: { ok: true; value: Paper | readonly Paper[] } | { ok: false; missing: readonly string[] },
): Result<readonly Paper[], Incomplete> {
  return composed.ok ? ok([composed.value].flat()) : refuse(code, { missing: composed.missing.join(', ') });
}

/** The papers as the content of a file. */
export async function renderPapers(
  renderer: PaperRenderer,
  papers: readonly Paper[],
  format: PaperFormat,
): Promise<PaperContent> {
  switch (format) {
    case 'pdf':
      return renderer.renderPdf(papers);
    case 'docx':
      return renderer.renderDocx(papers);
    case 'html':
      return renderPapersHtml(papers);
    case 'txt':
      return papers.map(renderPaperText).join('\n\f\n');
  }
}
