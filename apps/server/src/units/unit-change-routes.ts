import * as application from '@openpar/application';
import {
  addMember,
  addPost,
  addUnit,
  appointHolder,
  changeContact,
  changePost,
  delegatePost,
  endDelegation,
  endPost,
  endTerm,
  endUnit,
  handOverPosts,
  listPeople,
  moveUnit,
  renameUnit,
  takeBackHandOver,
} from '@openpar/contract';
import { mapValue } from '@openpar/engine';
import { handleActing, type Server } from '../handle.ts';

const nothing = () => ({});
const made = (id: string) => ({ id });

/** What changes units, posts and who holds them. */
export function registerUnitChangeRoutes(server: Server): void {
  const { services } = server;
  registerUnits(server);
  handleActing(server, addPost, async ({ params, body: { day, ...post } }, actor) =>
    mapValue(await application.addPost(services, actor, { ...params, day, post }), made),
  );
  handleActing(server, changePost, async ({ params, body }, actor) =>
    mapValue(await application.changePost(services, actor, { ...params, change: body }), nothing),
  );
  handleActing(server, endPost, async ({ params, body }, actor) =>
    mapValue(await application.endPost(services, actor, { ...params, ...body }), nothing),
  );
  handleActing(server, appointHolder, async ({ params, body }, actor) =>
    mapValue(await application.appointHolder(services, actor, { ...params, ...body }), nothing),
  );
  handleActing(server, endTerm, async ({ params, body }, actor) =>
    mapValue(await application.endTerm(services, actor, { ...params, ...body }), nothing),
  );
  handleActing(server, handOverPosts, async ({ body }, actor) =>
    mapValue(await application.handOverPosts(services, actor, body), nothing),
  );
  handleActing(server, takeBackHandOver, async ({ params }, actor) =>
    mapValue(await application.takeBackHandOver(services, actor, params.postId), nothing),
  );
  handleActing(server, addMember, async ({ params, body }, actor) =>
    mapValue(await application.addMember(services, actor, { ...params, ...body }), made),
  );
  handleActing(server, delegatePost, async ({ params, body }, actor) =>
    mapValue(await application.delegatePost(services, actor, { ...params, ...body }), made),
  );
  handleActing(server, endDelegation, async ({ params, body }, actor) =>
    mapValue(await application.endDelegation(services, actor, { id: params.delegationId, ...body }), nothing),
  );
  handleActing(server, listPeople, async (_call, actor) =>
    mapValue(await application.listPeople(services, actor), (people) => ({
      day: actor.day,
      rows: people.map((person) => ({ ...person, posts: [...person.posts] })),
    })),
  );
  handleActing(server, changeContact, async ({ params, body }, actor) =>
    mapValue(await application.changeContact(services, actor, { id: params.personId, ...body }), nothing),
  );
}

function registerUnits(server: Server): void {
  const { services } = server;
  handleActing(server, addUnit, async ({ params, body }, actor) =>
    mapValue(await application.addUnit(services, actor, { toUnitId: params.unitId, ...body }), made),
  );
  handleActing(server, renameUnit, async ({ params, body }, actor) =>
    mapValue(await application.renameUnit(services, actor, { ...params, ...body }), made),
  );
  handleActing(server, moveUnit, async ({ params, body }, actor) =>
    mapValue(await application.moveUnit(services, actor, { ...params, ...body }), nothing),
  );
  handleActing(server, endUnit, async ({ params, body }, actor) =>
    mapValue(await application.endUnit(services, actor, { ...params, ...body }), nothing),
  );
}
