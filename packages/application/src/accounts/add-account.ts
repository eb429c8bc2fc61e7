import {
  type AccountId,
  idOf,
  ok,
  type PersonId,
  type Post,
  type PostFunction,
  type PostId,
  type PostRank,
  type RealmId,
  type Result,
  refuse,
  type Unit,
} from '@openpar/engine';
import { dayInVietnam } from '../clock.ts';
import type { Stores, WriteTransaction } from '../stores.ts';
import { programAsDoer } from '../trail/doer.ts';
import { lastsUntil } from '../units/close-term.ts';
import { isLogin } from './create-account.ts';
import { addActivationCode, type CodePorts } from './make-activation-codes.ts';

/** An account made at the server's terminal, where nobody is signed in: the first administrator of an installation. */
export interface AddedAccount {
  login: string;
  personName: string;
  email: string | null;
  /** The post that the new person holds from today; made where the unit has none of this title. `null`: the person holds none yet. */
  post: { unitCode: string; title: string; rank: PostRank; functions: readonly PostFunction[] } | null;
}

/** What the terminal shows; the code is told here once. */
export interface IssuedCode {
  login: string;
  personName: string;
  code: string;
  expiresAt: Date;
}

type Refused = 'login-malformed' | 'login-taken' | 'unit-not-found' | 'post-held';

interface AddPorts extends CodePorts {
  stores: Stores;
}

/** Makes person, holding and account, and the post where it is missing; answers a code to activate it with. `by` stands in the trail. */
export async function addAccount(
  ports: AddPorts,
  { realmId, by }: { realmId: RealmId; by: string },
  { login, personName, email, post }: AddedAccount,
): Promise<Result<IssuedCode, Refused>> {
  if (!isLogin(login)) return refuse('login-malformed', { login });
  return ports.stores.write(programAsDoer(realmId, by), 'account-made', async (tx) => {
    if (await tx.accounts.findByLogin(login)) return refuse('login-taken', { login });
    const person = { personId: idOf<PersonId>(ports.newId()), personName };
    const account = {
      ...person,
      id: idOf<AccountId>(ports.newId()),
      login,
      email,
      passwordHash: null,
      isDisabled: false,
    };
    if (post !== null) {
      const given = await appoint(ports, tx, { person, post });
      if (!given.ok) return given;
    }
    await tx.accounts.saveAccount(account);
    const issued = await addActivationCode(ports, tx, { account, createdBy: by });
    tx.trail.tell({ login, person: personName });
    return ok({ login, personName, ...issued });
  });
}

/** A new code for an account, from the server's terminal; what was given out before ends. */
export async function issueCode(
  ports: AddPorts,
  { realmId, by }: { realmId: RealmId; by: string },
  login: string,
): Promise<Result<IssuedCode, 'account-not-found' | 'account-disabled'>> {
  return ports.stores.write(programAsDoer(realmId, by), 'activation-codes-made', async (tx) => {
    const account = await tx.accounts.findByLogin(login.trim().toLowerCase());
    if (!account) return refuse('account-not-found', { login });
    if (account.isDisabled) return refuse('account-disabled', { login: account.login });
    const issued = await addActivationCode(ports, tx, { account, createdBy: by });
    tx.trail.tell({ logins: account.login });
    return ok({ login: account.login, personName: account.personName, ...issued });
  });
}

async function appoint(
  { clock, newId }: AddPorts,
  tx: WriteTransaction,
  {
    person,
    post: wanted,
  }: { person: { personId: PersonId; personName: string }; post: NonNullable<AddedAccount['post']> },
): Promise<Result<null, 'unit-not-found' | 'post-held'>> {
  const today = dayInVietnam(clock.now());
  const unit = await tx.units.findByCode(wanted.unitCode, today);
  if (!unit) return refuse('unit-not-found');
  const { posts } = await tx.units.listPosts(unit.id, today);
  const standing = posts.find(({ title }) => title.toLowerCase() === wanted.title.toLowerCase());
  // The new term has no end: whoever holds the post on any day from today stands in its way.
  const terms = standing ? await tx.units.listTerms([standing.id]) : [];
  const holder = terms.find((term) => lastsUntil(term, today));
  if (holder) return refuse('post-held', { title: wanted.title, person: holder.personName, day: holder.validFrom });
  const post = standing ?? newPost(unit, { ...wanted, id: idOf<PostId>(newId()), order: posts.length + 1, today });
  if (!standing) await tx.units.savePosts([post], 'entered');
  await tx.units.saveHoldings([{ ...person, postId: post.id, validFrom: today, validTo: null }], 'entered');
  return ok(null);
}

function newPost(
  unit: Unit,
  {
    id,
    title,
    rank,
    functions,
    order,
    today,
  }: Pick<Post, 'id' | 'title' | 'rank' | 'functions' | 'order'> & { today: string },
): Post {
  return { id, unitId: unit.id, title, rank, functions, order, validFrom: today, validTo: null };
}
