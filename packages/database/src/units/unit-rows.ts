import { type Holding, idOf, type Post, type PostFunction, type Unit, type UnitLink } from '@openpar/engine';
import { type RawBuilder, sql } from 'kysely';
import type { HoldingRow, PostRow, UnitLinkRow, UnitRow } from '../row-types.generated.ts';

export const UNIT_COLUMNS = [
  'unit.id',
  'unit.code',
  'unit.kind',
  'unit.level',
  'unit.name',
  'unit.full_name',
  'unit.valid_from',
  'unit.is_start_known',
  'unit.valid_to',
] as const;
export const LINK_COLUMNS = [
  'unit_link.unit_id',
  'unit_link.relation',
  'unit_link.to_unit_id',
  'unit_link.valid_from',
  'unit_link.valid_to',
] as const;

/** Vietnamese order of names; units of one name by their full name, then by id. */
export const UNIT_ORDER: RawBuilder<unknown> = sql`
  unit.name collate vietnamese, unit.full_name collate vietnamese, unit.id collate "C"`;

type ChosenUnit = Pick<
  UnitRow,
  'id' | 'code' | 'kind' | 'level' | 'name' | 'full_name' | 'valid_from' | 'is_start_known' | 'valid_to'
>;

export function toUnit(row: ChosenUnit): Unit {
  return {
    id: idOf(row.id),
    code: row.code,
    kind: row.kind,
    level: row.level,
    name: row.name,
    fullName: row.full_name,
    validFrom: row.valid_from,
    isStartKnown: row.is_start_known,
    validTo: row.valid_to,
  };
}

export function toLink(row: Omit<UnitLinkRow, 'realm_id'>): UnitLink {
  return {
    unitId: idOf(row.unit_id),
    relation: row.relation,
    toUnitId: idOf(row.to_unit_id),
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

/** `functions` in the order of the list in engine. */
export function toPost(row: Omit<PostRow, 'realm_id' | 'provenance'> & { functions: readonly PostFunction[] }): Post {
  return {
    id: idOf(row.id),
    unitId: idOf(row.unit_id),
    title: row.title,
    rank: row.rank,
    functions: row.functions,
    order: row.precedence,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}

export function toHolding(row: Omit<HoldingRow, 'realm_id' | 'provenance'> & { person_name: string }): Holding {
  return {
    postId: idOf(row.post_id),
    personId: idOf(row.person_id),
    personName: row.person_name,
    validFrom: row.valid_from,
    validTo: row.valid_to,
  };
}
