import { type IsoDay, ok, type PostFunction, type RealmId, type Result, refuse, type UnitId } from '@openpar/engine';
import { type Clock, dayInVietnam } from '../clock.ts';
import type { ReadTransaction, Stores } from '../stores.ts';
import type { Account, HeldPost, Session } from './account-store.ts';
import type { Actor } from './permissions.ts';

const MINUTE_MS = 60_000;

/** Who is signed in, with all his posts, and for which post he acts; `actor` is `null` until a post is chosen or when its term has ended. */
export interface OpenSession {
  session: Session;
  account: Account;
  posts: readonly HeldPost[];
  day: IsoDay;
  actor: Actor | null;
}

/**
 * The open session with this token hash. Refused when it is unknown, has ended, or its account is disabled; `session-idle` tells apart
 * the one that nobody has used for `idleMinutes`.
 */
export async function readSession(
  ports: { stores: Stores; clock: Clock },
  realmId: RealmId,
  { tokenHash, idleMinutes }: { tokenHash: string; idleMinutes: number },
): Promise<Result<OpenSession, 'signed-out' | 'session-idle'>> {
  const now = ports.clock.now();
  return ports.stores.read(realmId, async (tx) => {
    const session = await tx.accounts.findSession(tokenHash, now);
    const account = session && (await tx.accounts.find(session.accountId));
    if (!session || !account || account.isDisabled) return refuse('signed-out');
    if (now.getTime() - session.lastUsedAt.getTime() >= idleMinutes * MINUTE_MS) {
      return refuse('session-idle', { minutes: idleMinutes });
    }
    const posts = await tx.accounts.listHeldPosts(account.personId);
    const day = session.practiceDay ?? dayInVietnam(now);
    return ok({ session, account, posts, day, actor: await actorOf(tx, { session, account, posts, day }) });
  });
}

/** Whether a held post is held on a day. */
export function isHeldOn(held: Pick<HeldPost, 'from' | 'to'>, day: IsoDay): boolean {
  return held.from <= day && (held.to === null || day < held.to);
}

async function actorOf(tx: ReadTransaction, open: Omit<OpenSession, 'actor'>): Promise<Actor | null> {
  const held = open.posts.find((one) => one.post.id === open.session.actingPostId && isHeldOn(one, open.day));
  if (!held) return null;
  return {
    realmId: open.session.realmId,
    accountId: open.account.id,
    personId: open.account.personId,
    personName: open.account.personName,
    day: open.day,
    post: held.post,
    unit: held.unit,
    delegatedBy: held.delegatedBy,
    unitIds: await unitsActedFor(tx, held, open.day),
  };
}

/** Functions that serve the whole committee, not only the office they stand in. */
const ACT_FOR_COMMITTEE: readonly PostFunction[] = ['reform-lead', 'administration'];

async function unitsActedFor(tx: ReadTransaction, held: HeldPost, day: IsoDay): Promise<UnitId[]> {
  if (!held.post.functions.some((name) => ACT_FOR_COMMITTEE.includes(name))) return [held.unit.id];
  const superiors = await tx.units.listAncestors(held.unit.id, day);
  const committee = superiors.find((unit) => unit.kind === 'peoples-committee');
  return committee ? [held.unit.id, committee.id] : [held.unit.id];
}
