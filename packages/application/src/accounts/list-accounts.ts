import { type IsoDay, ok, type Result, refuse, type UnitId } from '@openpar/engine';
import { foldMarks } from '@openpar/formats';
import type { Clock } from '../clock.ts';
import type { ReadTransaction, Stores } from '../stores.ts';
import { dayWithin } from '../units/day-within.ts';
import type { AccountInList, AccountState, PersonInList, TermInList } from './account-store.ts';
import { type Actor, isPermitted, isWithinReach, unitsWithinReach } from './permissions.ts';
import { postsAround } from './posts-around.ts';
import { proposeLogins } from './propose-login.ts';
import { failuresSince, SIGN_IN_LIMITS } from './prove-password.ts';

export interface ListedAccount extends AccountInList {
  state: AccountState;
  /** First day on which the person holds no post; then `posts` are those held until then. `null`: he holds some. */
  leftOn: IsoDay | null;
  /** Every post of the person is within the actor's reach. */
  mayManage: boolean;
}

/**
 * Accounts of the holders of posts of the actor's units and those below, by name; then, also by name, those of people who hold no post
 * any more and held their last one there.
 */
export async function listAccounts(
  ports: { stores: Stores; clock: Clock },
  actor: Actor,
): Promise<Result<readonly ListedAccount[], 'not-permitted'>> {
  if (!isPermitted(actor, 'accounts.manage')) return refuse('not-permitted');
  return ports.stores.read(actor.realmId, async (tx) => {
    const listed = await tx.accounts.listBelow(actor.unitIds, actor.day, failuresSince(ports.clock.now()));
    const isNear = await reachOf(tx, actor, listed);
    const rows = listed.map((account) => ({
      ...account,
      leftOn: null,
      state: stateOf(account),
      mayManage: isNear(account),
    }));
    return ok([...rows, ...(await listFormerHolders(tx, actor, failuresSince(ports.clock.now())))]);
  });
}

async function listFormerHolders(tx: ReadTransaction, actor: Actor, since: Date): Promise<ListedAccount[]> {
  const isNear = reachOverTimeOf(tx, actor);
  const rows: ListedAccount[] = [];
  for (const { terms, ...account } of await tx.accounts.listWithoutPost(actor.day, since)) {
    const { last, coming } = postsAround(terms, actor.day);
    const [one] = last;
    const near = await Promise.all(last.map(isNear));
    if (!one || !near.includes(true)) continue;
    const mayManage = !near.includes(false) && !(await Promise.all(coming.map(isNear))).includes(false);
    const posts = last.map(({ title, unitId, unitName }) => ({ title, unitId, unitName }));
    rows.push({ ...account, posts, leftOn: one.to, state: stateOf(account), mayManage });
  }
  return rows;
}

/** A holder of a post without an account, with a login that nobody has. */
export interface ListedPerson extends PersonInList {
  proposedLogin: string;
}

const MOST_PEOPLE = 50;
const LOGIN_TRIES = 9;

/** Holders of posts of the actor's units and those below who have no account, by name; those whose name or unit has the text. */
export async function listPeopleWithoutAccount(
  ports: { stores: Stores },
  actor: Actor,
  { text }: { text: string },
): Promise<Result<{ rows: readonly ListedPerson[]; total: number }, 'not-permitted'>> {
  if (!isPermitted(actor, 'accounts.manage')) return refuse('not-permitted');
  return ports.stores.read(actor.realmId, async (tx) => {
    const people = await tx.accounts.listPeopleBelow(actor.unitIds, actor.day);
    const isNear = await reachOf(tx, actor, people);
    const words = foldMarks(text).split(/\s+/);
    const found = people.filter(isNear).filter(({ personName, posts }) => {
      const key = foldMarks([personName, ...posts.flatMap(({ title, unitName }) => [title, unitName])].join(' '));
      return words.every((word) => key.includes(word));
    });
    const rows: ListedPerson[] = [];
    for (const person of found.slice(0, MOST_PEOPLE)) {
      rows.push({ ...person, proposedLogin: await freeLogin(tx, person) });
    }
    return ok({ rows, total: found.length });
  });
}

function stateOf({ isDisabled, isActivated, failedSignIns }: Omit<AccountInList, 'posts'>): AccountState {
  if (isDisabled) return 'disabled';
  if (failedSignIns >= SIGN_IN_LIMITS.byLogin) return 'locked';
  return isActivated ? 'active' : 'not-activated';
}

/** As `reachOf`, for units that may have ended or are still to come: on the nearest day of their life. */
function reachOverTimeOf(tx: ReadTransaction, actor: Actor): (term: TermInList) => Promise<boolean> {
  const known = new Map<UnitId, Promise<boolean>>();
  return ({ unitId, unitValidFrom: validFrom, unitValidTo: validTo }) => {
    const then = { ...actor, day: dayWithin({ validFrom, validTo }, actor.day) };
    const isNear = known.get(unitId) ?? isWithinReach(tx, then, { permission: 'accounts.manage', unitId });
    known.set(unitId, isNear);
    return isNear;
  };
}

type WithPosts = Pick<PersonInList, 'posts'>;

/** Which of these people hold posts within reach only. */
async function reachOf(
  tx: ReadTransaction,
  actor: Actor,
  people: readonly WithPosts[],
): Promise<(person: WithPosts) => boolean> {
  const unitIds = [...new Set(people.flatMap(({ posts }) => posts.map(({ unitId }) => unitId)))];
  const near = new Set(await unitsWithinReach(tx, actor, { permission: 'accounts.manage', unitIds }));
  return ({ posts }) => posts.every(({ unitId }) => near.has(unitId));
}

async function freeLogin(tx: ReadTransaction, { personName, posts: [post] }: PersonInList): Promise<string> {
  const unit = post && (await tx.units.find(post.unitId));
  const logins = proposeLogins(personName, unit?.name ?? '', LOGIN_TRIES);
  const taken = await tx.accounts.listTaken(logins);
  return logins.find((login) => !taken.includes(login)) ?? '';
}
