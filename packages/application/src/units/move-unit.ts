import { findCircle, type IsoDay, isValidOn, ok, type Result, refuse, type UnitId } from '@openpar/engine';
import type { Actor } from '../accounts/permissions.ts';
import type { Stores } from '../stores.ts';
import { existsOn, findUnitToEdit } from './find-unit-to-edit.ts';

type Refused = 'not-permitted' | 'unit-not-found' | 'unit-not-on-day' | 'unit-circle';

/** Puts a unit under another superior from a day on; both have to be the actor's to change. */
export function moveUnit(
  ports: { stores: Stores },
  actor: Actor,
  { unitId, toUnitId, day }: { unitId: UnitId; toUnitId: UnitId; day: IsoDay },
): Promise<Result<null, Refused>> {
  return ports.stores.write(actor, 'unit-moved', async (tx) => {
    const moved = await findUnitToEdit(tx, actor, unitId);
    if (!moved.ok) return moved;
    const superior = await findUnitToEdit(tx, actor, toUnitId);
    if (!superior.ok) return superior;
    for (const unit of [moved.value, superior.value]) {
      const exists = existsOn(unit, day);
      if (!exists.ok) return exists;
    }
    await tx.units.hold(unitId);
    const link = { unitId, relation: 'under', toUnitId, validFrom: day, validTo: moved.value.validTo } as const;
    const above = [link, ...(await tx.units.listLinksUpwards(toUnitId))];
    const isCircle =
      unitId === toUnitId || findCircle(unitId, (id) => above.filter((one) => one.unitId === id)) !== null;
    if (isCircle) return refuse('unit-circle', { unit: moved.value.fullName, superior: superior.value.fullName });
    for (const former of await tx.units.listLinks(unitId)) {
      const isLeft = former.unitId === unitId && former.relation === 'under' && isValidOn(former, day);
      if (isLeft) await tx.units.endLink(former, day);
    }
    await tx.units.saveLinks([link]);
    tx.trail.tell({ unit: moved.value.fullName, superior: superior.value.fullName, from: day });
    return ok(null);
  });
}
