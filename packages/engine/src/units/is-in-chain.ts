import type { UnitId } from '../ids.ts';
import { indexDirectory } from './index-directory.ts';
import type { Directory } from './post.ts';

/**
 * Whether the host may order the unit on the directory's day: the unit is the host, or the chain of command leads from it up to the
 * host (under it, serving it, or a body of a territory inside the host's). Everybody else is asked: superiors, neighbours, vertical
 * agencies, agencies on the territory, Party, Front, People's Council and mass organizations.
 */
export function isInChain(directory: Directory, unitId: UnitId, hostUnitId: UnitId): boolean {
  if (unitId === hostUnitId) return true;
  const index = indexDirectory(directory);
  const goals = new Set([hostUnitId, ...index.targets(hostUnitId, ['body-of']).map(({ id }) => id)]);
  const seen = new Set<UnitId>();
  const open = [unitId];
  for (let current = open.pop(); current !== undefined; current = open.pop()) {
    if (goals.has(current)) return true;
    if (seen.has(current)) continue;
    seen.add(current);
    open.push(...index.targets(current, ['under', 'body-of', 'serves']).map(({ id }) => id));
  }
  return false;
}
