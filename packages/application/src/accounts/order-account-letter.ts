import { type AccountId, ok, type RealmId, type Result, refuse } from '@openpar/engine';
import type { Clock } from '../clock.ts';
import type { Stores } from '../stores.ts';
import { accountAsDoer } from '../trail/doer.ts';
import { findManagedAccount } from './find-account.ts';
import type { Actor } from './permissions.ts';
import { beginAttempt } from './prove-password.ts';

/** What an installation has for letters, as far as it is set up. */
export interface MailSetting {
  isMailSetUp: boolean;
  /** "https://openpar.xa.vn"; `null`: not set. */
  publicUrl: string | null;
}

type NotSetUp = 'mail-not-set-up' | 'public-url-not-set';

/** Has a letter sent whose link sets the first password, or a new one for an account that has one. */
export async function orderAccountLetter(
  ports: { stores: Stores; setting: MailSetting },
  actor: Actor,
  id: AccountId,
): Promise<Result<null, 'not-permitted' | 'account-disabled' | 'account-without-email' | NotSetUp>> {
  return ports.stores.write(actor, 'account-letter-ordered', async (tx) => {
    const found = await findManagedAccount(tx, actor, id);
    if (!found.ok) return found;
    const ready = isSetUp(ports.setting);
    if (!ready.ok) return ready;
    const { account } = found.value;
    if (account.isDisabled) return refuse('account-disabled', { login: account.login });
    if (account.email === null) return refuse('account-without-email', { login: account.login });
    await tx.jobs.add({
      kind: 'send-mail',
      input: { accountId: id, orderedBy: actor.personName },
      subject: account.login,
      recordId: id,
      ownerUnitId: actor.unit.id,
      createdBy: actor.personName,
      createdByAccountId: actor.accountId,
    });
    tx.trail.tell({ login: account.login });
    return ok(null);
  });
}

/** Letters that one account may ask for itself. */
const REST_MINUTES = 10;

/**
 * "Forgotten my password": a letter goes out when the login has an account with an address. The answer is the same whether it has or not;
 * each question counts against the address it comes from, and an account gets one letter in ten minutes.
 */
export async function orderOwnReset(
  ports: { stores: Stores; clock: Clock; setting: MailSetting },
  realmId: RealmId,
  { login, address }: { login: string; address: string },
): Promise<Result<null, 'too-many-attempts' | NotSetUp>> {
  const ready = isSetUp(ports.setting);
  if (!ready.ok) return ready;
  // Without a login: nobody shall lock somebody else out by asking in his name.
  const begun = await beginAttempt(ports, realmId, { login: null, address });
  if (!begun.ok) return begun;
  const asked = login.trim().toLowerCase();
  const account = await ports.stores.read(realmId, (tx) => tx.accounts.findByLogin(asked));
  if (!account || account.isDisabled || account.email === null) return ok(null);
  const rested = new Date(ports.clock.now().getTime() - REST_MINUTES * 60_000);
  await ports.stores.write(accountAsDoer(realmId, account), 'account-letter-ordered', async (tx) => {
    await tx.accounts.holdFailedSignIns(asked);
    const [held] = await tx.accounts.listHeldPosts(account.personId);
    const last = await tx.accounts.findLastToken(account.id);
    const wanted = {
      kind: 'send-mail',
      input: { accountId: account.id, orderedBy: account.personName },
      recordId: account.id,
    } as const;
    if (!held || (last && last.createdAt > rested) || (await tx.jobs.findOpen(wanted))) return;
    await tx.jobs.add({
      ...wanted,
      subject: account.login,
      ownerUnitId: held.unit.id,
      createdBy: account.personName,
      createdByAccountId: account.id,
    });
    tx.trail.tell({ login: account.login });
  });
  return ok(null);
}

function isSetUp({ isMailSetUp, publicUrl }: MailSetting): Result<null, NotSetUp> {
  if (!isMailSetUp) return refuse('mail-not-set-up');
  return publicUrl === null ? refuse('public-url-not-set') : ok(null);
}
