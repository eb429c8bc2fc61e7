import { type AccountId, ok, type Result, refuse } from '@openpar/engine';
import type { Clock } from '../clock.ts';
import type { Stores, WriteTransaction } from '../stores.ts';
import type { Account, AccountToken } from './account-store.ts';
import { hashActivationCode, makeActivationCode } from './activation-code.ts';
import { findManagedAccount } from './find-account.ts';
import type { Actor } from './permissions.ts';
import type { TokenMaker } from './token-maker.ts';

export const CODE_DAYS = 30;

const DAY_MS = 86_400_000;

export interface CodePorts {
  clock: Clock;
  tokens: TokenMaker;
  newId: () => string;
}

/** What is printed for one person; the code is told here once and never again. */
export interface ActivationSlip {
  accountId: AccountId;
  login: string;
  personName: string;
  /** "Chuyên viên, Phòng Nội vụ"; `null`: the person holds no post. */
  post: string | null;
  code: string;
  expiresAt: Date;
}

/** Makes a printed code for each of these accounts, in their order; all or none. An older code or link of an account ends with it. */
export async function makeActivationCodes(
  ports: CodePorts & { stores: Stores },
  actor: Actor,
  ids: readonly AccountId[],
): Promise<Result<readonly ActivationSlip[], 'not-permitted' | 'account-disabled'>> {
  return ports.stores.write(actor, 'activation-codes-made', async (tx) => {
    const found = [];
    for (const id of new Set(ids)) {
      const managed = await findManagedAccount(tx, actor, id);
      if (!managed.ok) return managed;
      found.push(managed.value);
    }
    const disabled = found.find(({ account }) => account.isDisabled);
    if (disabled) return refuse('account-disabled', { login: disabled.account.login });
    const slips: ActivationSlip[] = [];
    for (const { account, posts } of found) {
      const { code, expiresAt } = await addActivationCode(ports, tx, { account, createdBy: actor.personName });
      const [held] = posts;
      const post = held ? `${held.post.title}, ${held.unit.fullName}` : null;
      const { id: accountId, login, personName } = account;
      slips.push({ accountId, login, personName, post, code, expiresAt });
    }
    tx.trail.tell({ logins: slips.map(({ login }) => login).join(', ') });
    return ok(slips);
  });
}

/** A new code of an account; the only place that knows it is the answer. */
export async function addActivationCode(
  { clock, tokens, newId }: CodePorts,
  tx: WriteTransaction,
  { account, createdBy }: { account: Account; createdBy: string },
): Promise<{ code: string; expiresAt: Date }> {
  const code = makeActivationCode(tokens);
  const createdAt = clock.now();
  const token: AccountToken = {
    id: newId(),
    tokenHash: hashActivationCode(tokens, account.id, code),
    accountId: account.id,
    purpose: account.passwordHash === null ? 'activation' : 'reset',
    expiresAt: new Date(createdAt.getTime() + CODE_DAYS * DAY_MS),
    usedAt: null,
    createdAt,
    createdBy,
  };
  await tx.accounts.addToken(token);
  return { code, expiresAt: token.expiresAt };
}
