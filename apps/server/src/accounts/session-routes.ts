import {
  choosePost as chooseActingPost,
  signOut as endSession,
  type HeldPost,
  isHeldOn,
  type OpenSession,
  signIn as openSession,
  permissionsOf,
  readSession,
} from '@openpar/application';
import { choosePost, getSession, noteSessionUse, type ResponseOf, signIn, signOut } from '@openpar/contract';
import { ok } from '@openpar/engine';
import { callerAddress } from '../caller-address.ts';
import { handlePublic, handleSignedIn, type Server } from '../handle.ts';
import type { Services } from '../services.ts';
import { dropSession, keepSession } from '../sessions.ts';

export function registerSessionRoutes(server: Server): void {
  const { services } = server;
  handlePublic(server, signIn, async ({ body, request, reply }) => {
    const opened = await openSession(services, services.realm.id, { ...body, address: callerAddress(request) });
    if (!opened.ok) return opened;
    keepSession(services, reply, opened.value);
    return ok(toSession(services, await reopened(services, services.tokens.hash(opened.value.token))));
  });
  handleSignedIn(server, getSession, async (_call, open) => ok(toSession(services, open)));
  // That it is called at all counts as use.
  handleSignedIn(server, noteSessionUse, async () => ok({}));
  handleSignedIn(server, signOut, async ({ reply }, open) => {
    await endSession(services, open);
    dropSession(services, reply);
    return ok({});
  });
  handleSignedIn(server, choosePost, async ({ body }, open) => {
    const chosen = await chooseActingPost(services, open, body);
    return chosen.ok ? ok(toSession(services, await reopened(services, open.session.tokenHash))) : chosen;
  });
}

async function reopened(services: Services, tokenHash: string): Promise<OpenSession> {
  const { idleMinutes } = services.config;
  const open = await readSession(services, services.realm.id, { tokenHash, idleMinutes });
  if (!open.ok) throw new Error(`the session just written cannot be read: ${open.refusal.code}`);
  return open.value;
}

function toSession({ config }: Services, open: OpenSession): ResponseOf<typeof getSession> {
  return {
    personName: open.account.personName,
    login: open.account.login,
    // The post that may do most stands first: it is the one that people mostly work for.
    posts: [...open.posts].sort(byPermissions).map((held) => ({
      postId: held.post.id,
      title: held.post.title,
      unitId: held.unit.id,
      unitName: held.unit.fullName,
      context: [...held.context],
      from: held.from,
      to: held.to,
      isCurrent: isHeldOn(held, open.day),
      delegatedBy: held.delegatedBy,
    })),
    actingPostId: open.actor?.post.id ?? null,
    day: open.day,
    isPracticeDay: open.session.practiceDay !== null,
    permissions: open.actor ? [...permissionsOf(open.actor.post)] : [],
    idleMinutes: config.idleMinutes,
  };
}

function byPermissions(one: HeldPost, other: HeldPost): number {
  return permissionsOf(other.post).size - permissionsOf(one.post).size;
}
