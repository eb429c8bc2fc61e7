import type { PersonId, PostId, UnitId } from '../ids.ts';
import type { Directory, Holding, Post } from './post.ts';
import { isTerritoryKind, isValidOn, type Unit, type UnitLink, type UnitRelation } from './unit.ts';

/** What of a directory is valid on its day, ready to be looked up. Lists are in the order of the directory, posts by their order. */
export interface DirectoryIndex {
  unit(id: UnitId): Unit | undefined;
  /** Units to which `id` stands in one of the relations. */
  targets(id: UnitId, relations: readonly UnitRelation[]): readonly Unit[];
  /** Units that stand to `id` in one of the relations. */
  sources(id: UnitId, relations: readonly UnitRelation[]): readonly Unit[];
  linksTo(id: UnitId): readonly UnitLink[];
  posts(unitId: UnitId): readonly Post[];
  holding(postId: PostId): Holding | undefined;
  postsOf(personId: PersonId): readonly Post[];
  territories(): readonly Unit[];
  /** The territories inside one, nearest first, by code within one step. */
  inside(territoryId: UnitId): readonly Unit[];
  /** The territory of a unit, found once and kept. */
  territory(id: UnitId): Unit | null;
  /** Bodies whose territory is `territoryId`. */
  bodies(territoryId: UnitId): readonly Unit[];
}

const INDEXES = new WeakMap<Directory, DirectoryIndex>();

/** The index of a directory, built at the first question and kept as long as the directory; a directory must not be changed after that. */
export function indexDirectory(directory: Directory): DirectoryIndex {
  const known = INDEXES.get(directory);
  if (known !== undefined) return known;
  const index = buildIndex(directory);
  INDEXES.set(directory, index);
  return index;
}

function buildIndex(directory: Directory): DirectoryIndex {
  const { day } = directory;
  const units = new Map(directory.units.filter((unit) => isValidOn(unit, day)).map((unit) => [unit.id, unit]));
  const links = directory.links.filter(
    (link) => isValidOn(link, day) && units.has(link.unitId) && units.has(link.toUnitId),
  );
  const linksFrom = groupBy(links, (link) => link.unitId);
  const linksTo = groupBy(links, (link) => link.toUnitId);
  const validPosts = directory.posts.filter((post) => isValidOn(post, day) && units.has(post.unitId));
  const posts = groupBy(
    [...validPosts].sort((one, other) => one.order - other.order),
    (post) => post.unitId,
  );
  const postById = new Map(validPosts.map((post) => [post.id, post]));
  const holdings = directory.holdings.filter((holding) => isValidOn(holding, day) && postById.has(holding.postId));
  const holdingByPost = new Map(holdings.map((holding) => [holding.postId, holding]));
  const holdingsOfPerson = groupBy(holdings, (holding) => holding.personId);
  const territories = new Map<UnitId, Unit | null>();
  const insides = new Map<UnitId, readonly Unit[]>();
  const territoryList = [...units.values()].filter((unit) => isTerritoryKind(unit.kind));

  const index: DirectoryIndex = {
    unit: (id) => units.get(id),
    targets: (id, relations) => pick(linksFrom.get(id), relations, (link) => units.get(link.toUnitId)),
    sources: (id, relations) => pick(linksTo.get(id), relations, (link) => units.get(link.unitId)),
    linksTo: (id) => linksTo.get(id) ?? [],
    posts: (unitId) => posts.get(unitId) ?? [],
    holding: (postId) => holdingByPost.get(postId),
    postsOf: (personId) => (holdingsOfPerson.get(personId) ?? []).flatMap(({ postId }) => postById.get(postId) ?? []),
    territories: () => territoryList,
    inside: (territoryId) => {
      const found = insides.get(territoryId) ?? findInside(territoryId, index);
      insides.set(territoryId, found);
      return found;
    },
    territory: (id) => findTerritory(id, index, territories),
    bodies: (territoryId) => bodiesByTerritory().get(territoryId) ?? [],
  };
  let bodiesOf: Map<UnitId, Unit[]> | null = null;
  const bodiesByTerritory = () => {
    bodiesOf ??= groupBy(
      [...units.values()].filter((unit) => !isTerritoryKind(unit.kind)),
      (unit) => index.territory(unit.id)?.id ?? unit.id,
    );
    return bodiesOf;
  };
  return index;
}

const TO_TERRITORY: readonly UnitRelation[] = [
  'body-of',
  'located-in',
  'vertical-in',
  'outside-chain',
  'under',
  'serves',
];

/** Keeps what it finds; a cycle of links has no territory. */
function findTerritory(id: UnitId, index: DirectoryIndex, known: Map<UnitId, Unit | null>): Unit | null {
  const kept = known.get(id);
  if (kept !== undefined) return kept;
  const unit = index.unit(id);
  if (unit === undefined) return null;
  if (isTerritoryKind(unit.kind)) return unit;
  known.set(id, null);
  for (const relation of TO_TERRITORY) {
    for (const target of index.targets(id, [relation])) {
      const territory = findTerritory(target.id, index, known);
      if (territory === null) continue;
      known.set(id, territory);
      return territory;
    }
  }
  return null;
}

function findInside(territoryId: UnitId, index: DirectoryIndex): Unit[] {
  const seen = new Set([territoryId]);
  const found: Unit[] = [];
  let ring: readonly UnitId[] = [territoryId];
  while (ring.length > 0) {
    const next: Unit[] = [];
    for (const unit of ring.flatMap((id) => index.sources(id, UNDER))) {
      if (!isTerritoryKind(unit.kind) || seen.has(unit.id)) continue;
      seen.add(unit.id);
      next.push(unit);
    }
    next.sort((one, other) => (one.code < other.code ? -1 : 1));
    found.push(...next);
    ring = next.map(({ id }) => id);
  }
  return found;
}

const UNDER: readonly UnitRelation[] = ['under'];

function pick(
  links: readonly UnitLink[] | undefined,
  relations: readonly UnitRelation[],
  unitAt: (link: UnitLink) => Unit | undefined,
): Unit[] {
  const units: Unit[] = [];
  for (const link of links ?? []) {
    if (!relations.includes(link.relation)) continue;
    const unit = unitAt(link);
    if (unit !== undefined) units.push(unit);
  }
  return units;
}

function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
