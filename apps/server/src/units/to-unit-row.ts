import type { UnitRow } from '@openpar/contract';
import type { Unit } from '@openpar/engine';
import type { z } from 'zod';

/** A unit in a list, with the names of what stands above it. */
export function toUnitRow(unit: Unit, context: readonly string[] = []): z.input<typeof UnitRow> {
  const { id, code, kind, fullName, validFrom, isStartKnown, validTo } = unit;
  return { id, code, kind, fullName, context: [...context], validFrom, isStartKnown, validTo };
}
