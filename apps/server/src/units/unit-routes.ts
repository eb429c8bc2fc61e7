import { readUnit, readUnitTree, searchUnits as search, type UnitOverTime } from '@openpar/application';
import { getUnit, getUnitBranches, type ResponseOf, searchUnits } from '@openpar/contract';
import {
  mapValue,
  ok,
  type Post,
  type Succession,
  type SuccessionStep,
  traceSuccession,
  UNIT_RELATIONS,
  type UnitId,
} from '@openpar/engine';
import { handleSignedIn, type Server } from '../handle.ts';
import { toUnitRow } from './to-unit-row.ts';

type UnitResponse = ResponseOf<typeof getUnit>;

export function registerUnitRoutes(server: Server): void {
  const { services } = server;
  const realmId = services.realm.id;
  handleSignedIn(server, searchUnits, async ({ query }, open) => {
    const day = query.day ?? open.day;
    const { limit, offset, text } = query;
    const found = await search(services, realmId, { text, day, limit, offset });
    return ok({ day, total: found.total, rows: found.rows.map(({ unit, context }) => toUnitRow(unit, context)) });
  });
  handleSignedIn(server, getUnit, async ({ params, query }, open) =>
    mapValue(
      await readUnit(services, { realmId, actor: open.actor }, { unitId: params.unitId, day: query.day ?? open.day }),
      toUnit,
    ),
  );
  handleSignedIn(server, getUnitBranches, async ({ query }, open) => {
    const day = query.day ?? open.day;
    return mapValue(await readUnitTree(services, realmId, { under: query.under ?? null, day }), (branches) => ({
      day,
      rows: branches.map(({ unit: { id, kind, fullName }, relation, branchCount }) => ({
        id,
        kind,
        fullName,
        relation,
        branchCount,
      })),
    }));
  });
}

function toUnit(found: UnitOverTime): UnitResponse {
  const context = found.ancestors.map((unit) => unit.fullName);
  const trace = traceSuccession(found.successions, found.unit.id);
  return {
    day: found.day,
    unit: toUnitRow(found.unit, context),
    ancestors: found.ancestors.map(({ id, fullName }) => ({ id, fullName })),
    related: UNIT_RELATIONS.map((relation) => ({
      relation,
      units: found.related.filter((one) => one.relation === relation).map(({ unit }) => toUnitRow(unit, context)),
    })).filter(({ units }) => units.length > 0),
    posts: found.posts.map((post) => toPostRow(found, post)),
    terms: found.overTime.posts.flatMap(({ id, title }) =>
      found.overTime.holdings
        .filter(({ postId }) => postId === id)
        .map(({ personName, validFrom, validTo }) => ({ postId: id, title, personName, validFrom, validTo })),
    ),
    mayEdit: found.mayEdit,
    predecessors: kinRows(found, trace.predecessors, ({ predecessorId }) => predecessorId),
    successors: kinRows(found, trace.successors, ({ successorId }) => successorId),
  };
}

function toPostRow(found: UnitOverTime, post: Post): UnitResponse['posts'][number] {
  const held = found.holdings.find(({ postId }) => postId === post.id);
  return {
    ...post,
    functions: [...post.functions],
    holderName: held?.personName ?? null,
    holderId: held?.personId ?? null,
    delegations: found.delegations.filter(({ postId, validTo }) => postId === post.id && validTo > found.day),
  };
}

function kinRows(
  found: UnitOverTime,
  steps: readonly SuccessionStep[],
  otherEnd: (succession: Succession) => UnitId,
): UnitResponse['predecessors'] {
  return steps.flatMap(({ succession, distance }) => {
    const kin = found.kin.find((unit) => unit.id === otherEnd(succession));
    return kin ? [{ unit: toUnitRow(kin), kind: succession.kind, day: succession.day, steps: distance }] : [];
  });
}
