import type { RealmId, UnitId } from '@openpar/engine';
import type { Stores } from '../../stores.ts';
import { programAsDoer } from '../../trail/doer.ts';
import type { OfficialUnits } from '../sample/load-sample.ts';

/**
 * Brings the official lists into a realm: all of them, or the country, the provinces of these codes and everything that is or was inside
 * them or became of it. Answers how many units; what stands already is replaced by the same, so bringing them in again changes nothing.
 */
export async function loadOfficialUnits(
  { stores }: { stores: Stores },
  realmId: RealmId,
  { official, provinceCodes }: { official: OfficialUnits; provinceCodes: readonly string[] },
): Promise<number> {
  const chosen = provinceCodes.length === 0 ? official : ofProvinces(official, new Set(provinceCodes));
  await stores.load(programAsDoer(realmId, 'OpenPAR'), 'official-units-imported', async (tx) => {
    await tx.units.saveUnits(chosen.units, 'official-list');
    await tx.units.saveLinks(chosen.links);
    await tx.units.saveSuccessions(chosen.successions);
    tx.trail.tell({ units: chosen.units.length, provinces: provinceCodes.join(', ') });
  });
  return chosen.units.length;
}

/** Codes that are no province of the official lists. */
export function unknownProvinces({ units }: OfficialUnits, codes: readonly string[]): string[] {
  const known = new Set(units.filter(({ level }) => level === 'province').map(({ code }) => code));
  return codes.filter((code) => !known.has(code));
}

/** Successions lead across the borders of provinces; whatever a chosen unit came from or became stands with its own superiors. */
function ofProvinces({ units, links, successions }: OfficialUnits, codes: ReadonlySet<string>): OfficialUnits {
  const kept = new Set(
    units
      .filter(({ level, code }) => level === 'central' || (level === 'province' && codes.has(code)))
      .map(({ id }) => id),
  );
  const provinces = new Set(units.filter(({ level }) => level === 'province').map(({ id }) => id));
  const isNational = new Set(units.filter(({ level }) => level === 'central').map(({ id }) => id));
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const { unitId, toUnitId } of links) {
      if (kept.has(toUnitId) && !isNational.has(toUnitId)) kept.add(unitId);
    }
    for (const { predecessorId, successorId } of successions) {
      if (provinces.has(predecessorId) || provinces.has(successorId)) continue;
      if (kept.has(successorId)) kept.add(predecessorId);
    }
  }
  addSuperiors(kept, links);
  const both = (one: UnitId, other: UnitId) => kept.has(one) && kept.has(other);
  return {
    units: units.filter(({ id }) => kept.has(id)),
    links: links.filter(({ unitId, toUnitId }) => both(unitId, toUnitId)),
    successions: successions.filter(({ predecessorId, successorId }) => both(predecessorId, successorId)),
  };
}

function addSuperiors(kept: Set<UnitId>, links: OfficialUnits['links']): void {
  for (let before = -1; before !== kept.size; ) {
    before = kept.size;
    for (const { unitId, toUnitId } of links) if (kept.has(unitId)) kept.add(toUnitId);
  }
}
