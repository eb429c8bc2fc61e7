import { composeInvitationCopies, type InvitationPaperFacts, type Paper } from '@openpar/documents';
import { type ConferenceId, ok, type RealmId, type Result, refuse } from '@openpar/engine';
import { type Clock, dayInVietnam } from '../clock.ts';
import { overviewOf } from '../conferences/read-conference.ts';
import type { JobFile } from '../jobs/job.ts';
import type { JobKind, JobRun } from '../jobs/job-kind.ts';
import type { Stores } from '../stores.ts';
import type { FileStore } from './file-store.ts';
import { letterFactsOf } from './letter-facts-of.ts';
import { letterParts } from './letter-parts.ts';
import type { PaperRenderer } from './paper-renderer.ts';

export type LettersFormat = 'pdf' | 'docx';

export interface LettersInput {
  conferenceId: ConferenceId;
  format: LettersFormat;
}

export interface LettersCheckpoint {
  /** What all letters say, as the records were when the job began. */
  facts: InvitationPaperFacts;
  /** Digests of the batches made so far (`letterParts`). */
  parts: readonly string[];
}

export interface LettersPorts {
  stores: Stores;
  clock: Clock;
  files: FileStore;
  renderer: PaperRenderer;
}

/** Letters of one step: a third of a second in PDF. */
const BATCH = 50;

const MEDIA_TYPES: Record<LettersFormat, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * The job that makes one file of all letters of a conference. What the letters say is kept with the first step, so that all of them
 * speak of one moment, however long they take and whoever goes on with them. A batch made twice gives the same bytes, which are kept once.
 */
export function makeLetters(ports: LettersPorts): JobKind<LettersInput, LettersCheckpoint> {
  return {
    async run(job) {
      const begun = job.checkpoint ? ok(job.checkpoint) : await begin(ports, job);
      if (!begun.ok) return begun;
      const parts = await makeParts(ports, job, begun.value);
      return ok({ file: await join(ports, job.input.format, parts) });
    },
    async tidy({ id, checkpoint }) {
      const kept = letterParts(ports.files, id);
      for (const digest of checkpoint.parts) await kept.remove(digest);
    },
  };
}

type Run = JobRun<LettersInput, LettersCheckpoint>;
type Refused = 'conference-not-found' | 'invitation-incomplete' | 'nobody-to-invite';

async function begin(ports: LettersPorts, job: Run): Promise<Result<LettersCheckpoint, Refused>> {
  const facts = await readFacts(ports, job.realm, job.input.conferenceId);
  if (!facts.ok) return facts;
  const checkpoint = { facts: facts.value, parts: [] };
  await job.report({ done: 0, total: facts.value.invitees.length }, checkpoint);
  return ok(checkpoint);
}

function readFacts(
  { stores, clock }: LettersPorts,
  realm: RealmId,
  id: ConferenceId,
): Promise<Result<InvitationPaperFacts, Refused>> {
  return stores.read(realm, async (tx) => {
    const conference = await tx.conferences.find(id);
    if (!conference) return refuse('conference-not-found');
    return letterFactsOf(await overviewOf(tx, conference, dayInVietnam(clock.now())));
  });
}

/** Makes the batches that are still missing, and gives all of them in order. */
async function makeParts(
  { files, renderer }: LettersPorts,
  job: Run,
  { facts, parts }: LettersCheckpoint,
): Promise<readonly Uint8Array[]> {
  const kept = letterParts(files, job.id);
  const made = [...parts];
  const total = facts.invitees.length;
  for (let start = made.length * BATCH; start < total; start += BATCH) {
    const letters = lettersTo(facts, start);
    const { format } = job.input;
    made.push(await kept.save(await (format === 'pdf' ? renderer.renderPdf(letters) : renderer.renderDocx(letters))));
    await job.report({ done: Math.min(start + BATCH, total), total }, { facts, parts: made });
  }
  return Promise.all(made.map(kept.read));
}

function lettersTo(facts: InvitationPaperFacts, start: number): readonly Paper[] {
  const composed = composeInvitationCopies({ ...facts, invitees: facts.invitees.slice(start, start + BATCH) });
  if (!composed.ok) throw new Error(`letters that were complete now lack ${composed.missing.join(', ')}`);
  return composed.value;
}

async function join(
  { files, renderer }: LettersPorts,
  format: LettersFormat,
  parts: readonly Uint8Array[],
): Promise<JobFile> {
  const bytes = await (format === 'pdf' ? renderer.joinPdf(parts) : renderer.joinDocx(parts));
  return {
    digest: await files.save(bytes),
    fileName: `giay-moi-tung-ban.${format}`,
    mediaType: MEDIA_TYPES[format],
  };
}
