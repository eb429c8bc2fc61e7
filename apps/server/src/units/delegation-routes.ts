import { listDelegates as listAllDelegates, listOwnDelegations as listOwn, type OwnPost } from '@openpar/application';
import { listDelegates, listOwnDelegations, type OwnPostView } from '@openpar/contract';
import { mapValue, ok } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';

/** What a person sees of the delegations of his own posts; giving and ending them stands with the changes of posts. */
export function registerDelegationRoutes(server: Server): void {
  const { services } = server;
  handleActing(server, listOwnDelegations, async (_call, actor) => {
    const posts = await listOwn(services, actor);
    return ok({ day: actor.day, mayDelegate: actor.delegatedBy === null, posts: posts.map(toOwnPost) });
  });
  handleActing(server, listDelegates, async ({ params }, actor) =>
    mapValue(await listAllDelegates(services, actor, params.postId), (people) => ({
      rows: people.map(({ id, name, posts }) => ({ id, name, posts: [...posts] })),
    })),
  );
}

function toOwnPost({ held: { post, unit, from, to }, isCurrent, delegations }: OwnPost): OwnPostView {
  return {
    postId: post.id,
    title: post.title,
    unitName: unit.fullName,
    from,
    to,
    isCurrent,
    delegations: [...delegations],
  };
}
