import { composeAccountLetter } from '@openpar/documents';
import { type AccountId, ok, type RealmId, type Result, refuse } from '@openpar/engine';
import type { Clock } from '../clock.ts';
import type { JobRefusalCode, JobResult } from '../jobs/job.ts';
import type { JobKind } from '../jobs/job-kind.ts';
import { JobNotReady } from '../jobs/start-attempt.ts';
import type { Stores } from '../stores.ts';
import { programAsDoer } from '../trail/doer.ts';
import type { Account, AccountToken } from './account-store.ts';
import type { Mailer } from './mailer.ts';
import type { TokenMaker } from './token-maker.ts';

export interface AccountLetterInput {
  accountId: AccountId;
  /** Name of the person who ordered the letter. */
  orderedBy: string;
}

export interface AccountLetterCheckpoint {
  /** How often the mail server could not take it. */
  tries: number;
}

export interface AccountLetterPorts {
  stores: Stores;
  clock: Clock;
  tokens: TokenMaker;
  mailer: Mailer;
  /** "https://openpar.xa.vn"; `null`: not set. */
  publicUrl: string | null;
  newId: () => string;
}

const HOUR_MS = 3_600_000;
/** How long the link of a letter holds. */
export const LINK_HOURS = { activation: 7 * 24, reset: 24 } as const;
/** With waits of one minute, two, four … an hour at most: about three days. */
const MOST_TRIES = 76;
const MINUTE_MS = 60_000;

/**
 * The job that sends the letter with the link to set a password. The link is made when the letter goes out, so none is kept in the open, and
 * each try makes its own. A mail server that is away is tried again for three days; what a person must mend ends the job with its reason.
 */
export function sendAccountLetter(ports: AccountLetterPorts): JobKind<AccountLetterInput, AccountLetterCheckpoint> {
  return {
    async run(job) {
      const account = await ports.stores.read(job.realm, (tx) => tx.accounts.find(job.input.accountId));
      if (!account || account.isDisabled) return ok({ file: null });
      const tries = (job.checkpoint?.tries ?? 0) + 1;
      await job.report({ done: 0, total: 1 }, { tries });
      const sent = await send(ports, job.realm, { account, orderedBy: job.input.orderedBy });
      if (sent !== 'later') return sent;
      if (tries >= MOST_TRIES) return refuse('mail-server-away');
      throw new JobNotReady(Math.min(2 ** (tries - 1), 60) * MINUTE_MS);
    },
    tidy: async () => undefined,
  };
}

async function send(
  ports: AccountLetterPorts,
  realmId: RealmId,
  { account, orderedBy }: { account: Account; orderedBy: string },
): Promise<Result<JobResult, JobRefusalCode> | 'later'> {
  if (account.email === null) return refuse('account-without-email', { login: account.login });
  if (ports.publicUrl === null) return refuse('public-url-not-set');
  const secret = ports.tokens.make();
  const token = tokenOf(ports, account, { secret, createdBy: orderedBy });
  await ports.stores.write(programAsDoer(realmId, orderedBy), 'account-letter-written', async (tx) => {
    await tx.accounts.addToken(token);
    tx.trail.tell({ login: account.login });
  });
  const letter = composeAccountLetter({
    personName: account.personName,
    login: account.login,
    purpose: token.purpose,
    // Behind "#" it is sent to no server and stands in no log.
    link: `${ports.publicUrl}/activate#${secret}`,
    validUntil: instantInWords(token.expiresAt),
  });
  const outcome = await ports.mailer.send({ to: account.email, ...letter });
  if (outcome === 'sent') return ok({ file: null });
  if (outcome === 'not-set-up') return refuse('mail-not-set-up');
  if (outcome.refused === 'for-now') return 'later';
  return refuse('mail-refused', { reason: outcome.reason, answer: outcome.answer });
}

function tokenOf(
  { clock, tokens, newId }: AccountLetterPorts,
  account: Account,
  { secret, createdBy }: { secret: string; createdBy: string },
): AccountToken {
  const createdAt = clock.now();
  const purpose = account.passwordHash === null ? 'activation' : 'reset';
  return {
    id: newId(),
    tokenHash: tokens.hash(secret),
    accountId: account.id,
    purpose,
    expiresAt: new Date(createdAt.getTime() + LINK_HOURS[purpose] * HOUR_MS),
    usedAt: null,
    createdAt,
    createdBy,
  };
}

/** "15:30 ngày 02/12/2026", in Vietnam. */
function instantInWords(instant: Date): string {
  const text = new Date(instant.getTime() + 7 * HOUR_MS).toISOString();
  return `${text.slice(11, 16)} ngày ${text.slice(8, 10)}/${text.slice(5, 7)}/${text.slice(0, 4)}`;
}
