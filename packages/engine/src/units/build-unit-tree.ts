import type { UnitId } from '../ids.ts';
import { type DirectoryIndex, indexDirectory } from './index-directory.ts';
import type { Directory } from './post.ts';
import { UNIT_RELATIONS, type Unit, type UnitRelation } from './unit.ts';

export interface UnitTree {
  unit: Unit;
  /** Only relations that somebody stands in, in the order of `UNIT_RELATIONS`; units by code. */
  groups: readonly { relation: UnitRelation; children: readonly UnitTree[] }[];
}

/**
 * The tree below a unit on the directory's day, children grouped by how they stand to it. A unit that stands to several others appears
 * under each, but never below itself.
 *
 * @returns `null` where the unit is not valid on the day.
 */
export function buildUnitTree(directory: Directory, rootId: UnitId): UnitTree | null {
  const index = indexDirectory(directory);
  const root = index.unit(rootId);
  return root === undefined ? null : growTree(index, root, new Set());
}

function growTree(index: DirectoryIndex, unit: Unit, above: ReadonlySet<UnitId>): UnitTree {
  const path = new Set([...above, unit.id]);
  const groups = UNIT_RELATIONS.map((relation) => ({
    relation,
    children: [...index.sources(unit.id, [relation])]
      .filter((child) => !path.has(child.id))
      .sort((one, other) => (one.code < other.code ? -1 : 1))
      .map((child) => growTree(index, child, path)),
  }));
  return { unit, groups: groups.filter(({ children }) => children.length > 0) };
}
