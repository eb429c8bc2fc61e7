import { idOf, type Succession, type Unit, type UnitId } from '@openpar/engine';
import { sql } from 'kysely';
import type { Scope } from '../scope.ts';
import { STEP_BY_STEP } from '../step-by-step.ts';
import { toUnit, UNIT_COLUMNS } from './unit-rows.ts';

const SUCCESSION_COLUMNS = ['predecessor_id', 'successor_id', 'kind', 'day'] as const;

/** Steps back from the unit and forward from it, chained (not the other halves of its successors), by day, with all units they name. */
export async function listSuccessions(scope: Scope, id: UnitId): Promise<{ successions: Succession[]; units: Unit[] }> {
  const steps = new Map(
    [...(await listSteps(scope, id, 'back')), ...(await listSteps(scope, id, 'forward'))].map((step) => [
      `${step.predecessorId} ${step.successorId} ${step.day}`,
      step,
    ]),
  );
  const successions = [...steps.values()].sort((one, other) =>
    one.day < other.day ? -1 : one.day > other.day ? 1 : 0,
  );
  const ids = successions.flatMap(({ predecessorId, successorId }) => [predecessorId, successorId]);
  const units = await scope.db
    .selectFrom('unit')
    .select(UNIT_COLUMNS)
    .where('unit.realm_id', '=', scope.realm)
    .where(sql<boolean>`unit.id = any(${[...new Set<string>([id, ...ids])]})`)
    .orderBy('unit.valid_from')
    .orderBy('unit.id')
    .execute();
  return { successions, units: units.map(toUnit) };
}

async function listSteps(scope: Scope, id: UnitId, direction: 'back' | 'forward'): Promise<Succession[]> {
  const [near, far] =
    direction === 'back'
      ? (['successor_id', 'predecessor_id'] as const)
      : (['predecessor_id', 'successor_id'] as const);
  const rows = await scope.db
    .withRecursive('chain', (db) =>
      db
        .selectFrom('unit_succession')
        .select(SUCCESSION_COLUMNS)
        .where('realm_id', '=', scope.realm)
        .where(near, '=', id)
        .union((union) =>
          union
            .selectFrom('chain')
            .innerJoinLateral(
              (lateral) =>
                lateral
                  .selectFrom('unit_succession')
                  .select(SUCCESSION_COLUMNS)
                  .where('realm_id', '=', scope.realm)
                  .whereRef(`unit_succession.${near}`, '=', `chain.${far}`)
                  .offset(STEP_BY_STEP)
                  .as('next'),
              (join) => join.onTrue(),
            )
            .selectAll('next'),
        ),
    )
    .selectFrom('chain')
    .selectAll()
    .orderBy('day')
    .orderBy('predecessor_id')
    .orderBy('successor_id')
    .execute();
  return rows.map((row) => ({
    predecessorId: idOf(row.predecessor_id),
    successorId: idOf(row.successor_id),
    kind: row.kind,
    day: row.day,
  }));
}
