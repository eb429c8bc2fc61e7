import {
  type DelegationId,
  type IsoDay,
  idOf,
  isValidOn,
  ok,
  type PostId,
  type Result,
  refuse,
  type Unit,
  type UnitId,
} from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores, WriteTransaction } from '../stores.ts';
import { lastsUntil } from './close-term.ts';
import { closeUnit, mayEnd } from './end-unit.ts';
import { findUnitToEdit } from './find-unit-to-edit.ts';

type Refused = 'not-permitted' | 'unit-not-found' | 'unit-not-on-day' | 'ends-before-start' | 'unit-code-taken';

/** Gives a unit a new name from a day on: a new unit with the same code succeeds it and takes over its place, posts, holders and delegations. */
export function renameUnit(
  ports: { stores: Stores },
  actor: Actor,
  given: { unitId: UnitId; name: string; fullName: string; day: IsoDay },
): Promise<Result<UnitId, Refused>> {
  return ports.stores.write(actor, 'unit-renamed', async (tx) => {
    const { unitId, day, name, fullName } = given;
    const found = await findUnitToEdit(tx, actor, unitId);
    if (!found.ok) return found;
    const unit = found.value;
    await tx.units.hold(unitId);
    const may = mayEnd(unit, day);
    if (!may.ok) return may;
    const later = (await tx.units.listByCode(unit.code)).find((one) => one.code === unit.code && one.validFrom >= day);
    if (later) return refuse('unit-code-taken', { code: unit.code, unit: later.fullName, day });
    const id = idOf<UnitId>(`${unit.code}.${day}`);
    const successor = { ...unit, id, name, fullName, validFrom: day, isStartKnown: true };
    await carryOver(tx, { unit, successor, day });
    tx.trail.tell({ unit: fullName, before: unit.fullName, day });
    return ok(id);
  });
}

async function carryOver(
  tx: WriteTransaction,
  { unit, successor, day }: { unit: Unit; successor: Unit; day: IsoDay },
): Promise<void> {
  const links = await tx.units.listLinks(unit.id);
  const { posts, holdings } = await tx.units.listPostsOverTime(unit.id);
  const delegations = await tx.units.listDelegations(posts.map(({ id }) => id));
  await closeUnit(tx, { unit, links, day });
  await tx.units.saveUnits([successor], 'entered');
  await tx.units.saveSuccessions([{ predecessorId: unit.id, successorId: successor.id, kind: 'renamed', day }]);
  const carried = <Bounds extends { validFrom: IsoDay; validTo: IsoDay | null }>(bounds: Bounds) => ({
    ...bounds,
    validFrom: isValidOn(bounds, day) ? day : bounds.validFrom,
  });
  const renamed = (id: UnitId) => (id === unit.id ? successor.id : id);
  await tx.units.saveLinks(
    links
      .filter((link) => lastsUntil(link, day))
      .map((link) => carried({ ...link, unitId: renamed(link.unitId), toUnitId: renamed(link.toUnitId) })),
  );
  const successorOf = new Map<PostId, PostId>();
  for (const post of posts) {
    if (lastsUntil(post, day)) successorOf.set(post.id, idOf<PostId>(await tx.units.newId()));
  }
  const followed = <Value extends { postId: PostId; validFrom: IsoDay; validTo: IsoDay | null }>(value: Value) => {
    const postId = successorOf.get(value.postId);
    return postId && lastsUntil(value, day) ? [carried({ ...value, postId })] : [];
  };
  await tx.units.savePosts(
    posts.flatMap((post) => {
      const id = successorOf.get(post.id);
      return id ? [carried({ ...post, id, unitId: successor.id })] : [];
    }),
    'entered',
  );
  await tx.units.saveTerms(holdings.flatMap(followed));
  for (const delegation of delegations.flatMap(followed)) {
    await tx.units.addDelegation({ ...delegation, id: idOf<DelegationId>(await tx.units.newId()) }, unit.fullName);
  }
}
