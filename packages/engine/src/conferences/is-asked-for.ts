import type { PersonId, UnitId } from '../ids.ts';
import { indexDirectory } from '../units/index-directory.ts';
import { isInChain } from '../units/is-in-chain.ts';
import type { Directory } from '../units/post.ts';

/**
 * Whether a person called by a post of `unitId` is asked, not ordered: the unit stands outside the host's chain of command, or it is a
 * working body and all of the person's other posts stand outside it (a Front leader on an appraisal council).
 */
export function isAskedFor({
  directory,
  hostUnitId,
  unitId,
  personId,
}: {
  directory: Directory;
  hostUnitId: UnitId;
  unitId: UnitId;
  personId: PersonId | null;
}): boolean {
  if (!isInChain(directory, unitId, hostUnitId)) return true;
  const index = indexDirectory(directory);
  if (personId === null || index.unit(unitId)?.kind !== 'working-body') return false;
  const employers = index
    .postsOf(personId)
    .filter((post) => index.unit(post.unitId)?.kind !== 'working-body')
    .map((post) => post.unitId);
  return employers.length > 0 && employers.every((employer) => !isInChain(directory, employer, hostUnitId));
}
